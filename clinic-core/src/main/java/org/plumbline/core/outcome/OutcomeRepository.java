package org.plumbline.core.outcome;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The rows of tasks and scores. */
@ApplicationScoped
class OutcomeRepository implements PanacheRepositoryBase<OutcomeScoreEntity, UUID> {

  Optional<OutcomeScoreEntity> byKey(UUID clinicId, UUID patientId, UUID key) {
    return find(
            "clinicId = ?1 and patientId = ?2 and idempotencyKey = ?3", clinicId, patientId, key)
        .firstResultOptional();
  }

  Optional<OutcomeScoreEntity> one(UUID clinicId, UUID patientId, UUID id) {
    return find("clinicId = ?1 and patientId = ?2 and id = ?3", clinicId, patientId, id)
        .firstResultOptional();
  }

  boolean isCorrected(UUID clinicId, UUID scoreId) {
    return count("clinicId = ?1 and correctsId = ?2", clinicId, scoreId) > 0;
  }

  /** The scores of an episode that stand, in the order they were given. */
  List<Score> scores(UUID clinicId, UUID episodeId, ZoneId zone) {
    List<OutcomeScoreEntity> all =
        list("clinicId = ?1 and episodeId = ?2", Sort.by("performedAt", "id"), clinicId, episodeId);
    Set<UUID> corrected = new HashSet<>();
    all.forEach(
        score -> {
          if (score.correctsId != null) {
            corrected.add(score.correctsId);
          }
        });
    Map<UUID, Map<UUID, Integer>> tasks = taskScores(clinicId, episodeId);
    return all.stream()
        .filter(score -> !corrected.contains(score.id))
        .map(score -> score.toScore(zone, tasks.getOrDefault(score.id, Map.of())))
        .toList();
  }

  /** The tasks still scored, in the order they were named. */
  /** A task of an episode, on the list or not. */
  Optional<PatientTaskEntity> task(UUID clinicId, UUID episodeId, UUID id) {
    return getEntityManager()
        .createQuery(
            "from PatientTaskEntity t where t.clinicId = :clinic and t.episodeId = :episode"
                + " and t.id = :id",
            PatientTaskEntity.class)
        .setParameter("clinic", clinicId)
        .setParameter("episode", episodeId)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  List<PatientTaskEntity> tasks(UUID clinicId, UUID episodeId) {
    return getEntityManager()
        .createQuery(
            "from PatientTaskEntity t where t.clinicId = :clinic and t.episodeId = :episode"
                + " and t.retiredAt is null order by t.namedAt, t.id",
            PatientTaskEntity.class)
        .setParameter("clinic", clinicId)
        .setParameter("episode", episodeId)
        .getResultList();
  }

  private Map<UUID, Map<UUID, Integer>> taskScores(UUID clinicId, UUID episodeId) {
    return getEntityManager()
        .createQuery(
            "from TaskScoreEntity t where t.clinicId = :clinic and t.scoreId in (select s.id"
                + " from OutcomeScoreEntity s"
                + " where s.clinicId = :clinic and s.episodeId = :episode)",
            TaskScoreEntity.class)
        .setParameter("clinic", clinicId)
        .setParameter("episode", episodeId)
        .getResultStream()
        .collect(groupingBy(task -> task.scoreId, toMap(task -> task.taskId, task -> task.score)));
  }
}
