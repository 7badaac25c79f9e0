package org.plumbline.core.training;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The rows of the home log. */
@ApplicationScoped
class TrainingRepository implements PanacheRepositoryBase<SessionLogEntity, UUID> {

  Optional<SessionLogEntity> byKey(UUID clinicId, UUID patientId, UUID key) {
    return find(
            "clinicId = ?1 and patientId = ?2 and idempotencyKey = ?3", clinicId, patientId, key)
        .firstResultOptional();
  }

  Optional<SessionLogEntity> one(UUID clinicId, UUID patientId, UUID id) {
    return find("clinicId = ?1 and patientId = ?2 and id = ?3", clinicId, patientId, id)
        .firstResultOptional();
  }

  /** Whether a session of a day was logged; its corrections are of the same day. */
  boolean hasSession(UUID clinicId, UUID patientId, LocalDate day) {
    return count("clinicId = ?1 and patientId = ?2 and trainedOn = ?3", clinicId, patientId, day)
        > 0;
  }

  boolean isCorrected(UUID clinicId, UUID sessionId) {
    return count("clinicId = ?1 and correctsId = ?2", clinicId, sessionId) > 0;
  }

  List<LoggedSession> sessions(UUID clinicId, UUID patientId) {
    Map<UUID, List<LoggedExercise>> exercises =
        getEntityManager()
            .createQuery(
                "select e.sessionId, e.prescribedId, e.side, e.sets, e.reps, e.holdSeconds,"
                    + " e.load, e.effort, e.repsInReserve, e.quality, e.pain, e.skipReason,"
                    + " e.comment"
                    + " from ExerciseLogEntity e"
                    + " where e.clinicId = :clinic and e.patientId = :patient"
                    + " order by e.sessionId, e.prescribedId, e.side",
                ExerciseLogRow.class)
            .setParameter("clinic", clinicId)
            .setParameter("patient", patientId)
            .getResultStream()
            .collect(
                groupingBy(ExerciseLogRow::sessionId, mapping(ExerciseLogRow::toEntry, toList())));
    return list("clinicId = ?1 and patientId = ?2", Sort.by("trainedOn", "id"), clinicId, patientId)
        .stream()
        .map(session -> session.toSession(exercises.getOrDefault(session.id, List.of())))
        .toList();
  }

  /** Pain by morning; the newest entry of a day. */
  Map<LocalDate, Integer> mornings(UUID clinicId, UUID patientId) {
    Map<LocalDate, Integer> mornings = new HashMap<>();
    getEntityManager()
        .createQuery(
            "select m.onDay, m.pain from MorningPainEntity m"
                + " where m.clinicId = :clinic and m.patientId = :patient"
                + " order by m.arrivedAt, m.id",
            Tuple.class)
        .setParameter("clinic", clinicId)
        .setParameter("patient", patientId)
        .getResultStream()
        .forEach(row -> mornings.put(row.get(0, LocalDate.class), row.get(1, Integer.class)));
    return mornings;
  }

  boolean hasMorning(UUID clinicId, UUID patientId, UUID key) {
    return !getEntityManager()
        .createQuery(
            "select 1 from MorningPainEntity m where m.clinicId = :clinic"
                + " and m.patientId = :patient and m.idempotencyKey = :key",
            Integer.class)
        .setParameter("clinic", clinicId)
        .setParameter("patient", patientId)
        .setParameter("key", key)
        .getResultList()
        .isEmpty();
  }

  List<TrainingPauseEntity> pauses(UUID clinicId, UUID patientId) {
    return getEntityManager()
        .createQuery(
            "from TrainingPauseEntity p where p.clinicId = :clinic and p.patientId = :patient"
                + " order by p.fromDay, p.id",
            TrainingPauseEntity.class)
        .setParameter("clinic", clinicId)
        .setParameter("patient", patientId)
        .getResultList();
  }
}
