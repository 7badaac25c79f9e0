package org.plumbline.core.assessment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The safety screens row-level security lets the person at work see. */
@ApplicationScoped
class SafetyRepository implements PanacheRepositoryBase<SafetyScreenEntity, UUID> {

  Optional<SafetyScreenEntity> latest(UUID clinicId, UUID patientId, UUID episodeId) {
    return find(
            "clinicId = ?1 and patientId = ?2 and episodeId = ?3",
            Sort.descending("screenedAt", "id"),
            clinicId,
            patientId,
            episodeId)
        .firstResultOptional();
  }

  /** The screens of an episode with their answers and reviews, the earliest first. */
  List<SafetyScreen> ofEpisode(UUID clinicId, UUID patientId, UUID episodeId) {
    List<SafetyScreenEntity> screens =
        list(
            "clinicId = ?1 and patientId = ?2 and episodeId = ?3",
            Sort.ascending("screenedAt", "id"),
            clinicId,
            patientId,
            episodeId);
    if (screens.isEmpty()) {
      return List.of();
    }
    Map<UUID, List<SafetyAnswerEntity>> answers =
        rows("SafetyAnswerEntity", SafetyAnswerEntity.class, clinicId, screens)
            .collect(Collectors.groupingBy(row -> row.screenId));
    Map<UUID, List<SafetyClearanceEntity>> clearances =
        rows("SafetyClearanceEntity", SafetyClearanceEntity.class, clinicId, screens)
            .collect(Collectors.groupingBy(row -> row.screenId));
    return screens.stream()
        .map(
            screen ->
                new SafetyScreen(
                    screen.id,
                    screen.screenedAt,
                    screen.screenedBy,
                    screen.catalogueVersion,
                    answers.getOrDefault(screen.id, List.of()).stream()
                        .collect(Collectors.toMap(row -> row.flag, SafetyRepository::answer)),
                    clearances.getOrDefault(screen.id, List.of()).stream()
                        .collect(Collectors.toMap(row -> row.flag, SafetyRepository::clearance))))
        .toList();
  }

  private <T> Stream<T> rows(
      String entity, Class<T> type, UUID clinicId, List<SafetyScreenEntity> screens) {
    return getEntityManager()
        .createQuery("from " + entity + " where clinicId = ?1 and screenId in ?2", type)
        .setParameter(1, clinicId)
        .setParameter(2, screens.stream().map(screen -> screen.id).toList())
        .getResultStream();
  }

  private static SafetyAnswer answer(SafetyAnswerEntity row) {
    return new SafetyAnswer(
        row.flag, SafetyAnswer.Answer.of(row.answer).orElseThrow(), row.urgency, row.note);
  }

  private static Clearance clearance(SafetyClearanceEntity row) {
    return new Clearance(row.reviewedBy, row.reviewedAt, row.outcome);
  }
}
