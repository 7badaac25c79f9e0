package org.plumbline.core.routine;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.core.tenancy.CurrentTenant;
import org.plumbline.core.tenancy.RecordNotFoundException;

/** Routines, versions and prescribed exercises that row-level security lets the asker see. */
@ApplicationScoped
class RoutineRepository implements PanacheRepositoryBase<RoutineEntity, UUID> {

  private final CurrentTenant current;

  RoutineRepository(CurrentTenant current) {
    this.current = current;
  }

  Optional<RoutineEntity> ofEpisode(UUID patientId, UUID episodeId) {
    return find(
            "clinicId = ?1 and patientId = ?2 and episodeId = ?3",
            current.clinicId(),
            patientId,
            episodeId)
        .firstResultOptional();
  }

  RoutineEntity routine(RoutineVersionEntity version) {
    return find("clinicId = ?1 and id = ?2", current.clinicId(), version.routineId)
        .firstResultOptional()
        .orElseThrow(() -> new RecordNotFoundException("routine"));
  }

  /** The patients who follow a version with an exercise now. */
  List<UUID> following(UUID clinicId, String exercise) {
    return getEntityManager()
        .createQuery(
            "select distinct v.patientId from RoutineVersionEntity v join"
                + " PrescribedExerciseEntity e on e.clinicId = v.clinicId and e.versionId = v.id"
                + " where v.clinicId = :clinic and v.status = :published and e.exercise ="
                + " :exercise order by v.patientId",
            UUID.class)
        .setParameter("clinic", clinicId)
        .setParameter("published", VersionStatus.PUBLISHED.word())
        .setParameter("exercise", exercise)
        .getResultList();
  }

  /** The versions of an episode's routine, the newest first. */
  List<RoutineVersionEntity> versions(UUID patientId, UUID episodeId) {
    return getEntityManager()
        .createQuery(
            "select v from RoutineVersionEntity v, RoutineEntity r"
                + " where r.clinicId = :clinic and r.patientId = :patient"
                + " and r.episodeId = :episode and v.clinicId = r.clinicId"
                + " and v.routineId = r.id order by v.number desc",
            RoutineVersionEntity.class)
        .setParameter("clinic", current.clinicId())
        .setParameter("patient", patientId)
        .setParameter("episode", episodeId)
        .getResultList();
  }

  /** The versions of all of a patient's routines that were ever published, the newest first. */
  List<RoutineVersionEntity> everPublished(UUID patientId) {
    return getEntityManager()
        .createQuery(
            "select v from RoutineVersionEntity v where v.clinicId = :clinic"
                + " and v.patientId = :patient and v.publishedAt is not null"
                + " order by v.publishedAt desc, v.number desc",
            RoutineVersionEntity.class)
        .setParameter("clinic", current.clinicId())
        .setParameter("patient", patientId)
        .getResultList();
  }

  /** The same, the earliest first, without what was proposed and why. */
  List<FollowedRoutine> followed(UUID patientId) {
    List<Tuple> rows =
        getEntityManager()
            .createQuery(
                "select v.id, v.routineId, v.number, r.beganOn, v.publishedAt, v.retiredAt,"
                    + " v.daysPerWeek, coalesce(v.noteToPatient, '')"
                    + " from RoutineVersionEntity v, RoutineEntity r"
                    + " where v.clinicId = :clinic and v.patientId = :patient"
                    + " and r.clinicId = v.clinicId and r.id = v.routineId"
                    + " and v.publishedAt is not null and r.beganOn is not null"
                    + " order by v.publishedAt, v.number",
                Tuple.class)
            .setParameter("clinic", current.clinicId())
            .setParameter("patient", patientId)
            .getResultList();
    Map<UUID, List<PrescribedExerciseEntity>> exercises =
        rows.isEmpty()
            ? Map.of()
            : exercises(rows.stream().map(row -> row.get(0, UUID.class)).toList());
    return rows.stream()
        .map(row -> followed(row, exercises.getOrDefault(row.get(0, UUID.class), List.of())))
        .toList();
  }

  private static FollowedRoutine followed(Tuple row, List<PrescribedExerciseEntity> exercises) {
    return new FollowedRoutine(
        row.get(0, UUID.class),
        row.get(1, UUID.class),
        row.get(2, Integer.class),
        row.get(3, LocalDate.class),
        row.get(4, Instant.class),
        row.get(5, Instant.class),
        row.get(6, Integer.class),
        row.get(7, String.class),
        exercises.stream().map(PrescribedExerciseEntity::toPrescription).toList());
  }

  RoutineVersionEntity version(UUID patientId, UUID versionId) {
    return getEntityManager()
        .createQuery(
            "select v from RoutineVersionEntity v where v.clinicId = :clinic"
                + " and v.patientId = :patient and v.id = :version",
            RoutineVersionEntity.class)
        .setParameter("clinic", current.clinicId())
        .setParameter("patient", patientId)
        .setParameter("version", versionId)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new RecordNotFoundException("routine version"));
  }

  /** The newest version of a routine that was ever published; empty before the first. */
  Optional<RoutineVersionEntity> newestPublished(UUID routineId) {
    return getEntityManager()
        .createQuery(
            "select v from RoutineVersionEntity v where v.clinicId = :clinic"
                + " and v.routineId = :routine and v.publishedAt is not null"
                + " order by v.number desc",
            RoutineVersionEntity.class)
        .setParameter("clinic", current.clinicId())
        .setParameter("routine", routineId)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /**
   * A draft for changing, with its revision raised: whoever read an older one is refused.
   *
   * @throws ChangedMeanwhileException when it is not the revision that was read, or no draft any
   *     more
   */
  RoutineVersionEntity draft(UUID patientId, UUID versionId, long revision) {
    RoutineVersionEntity version = version(patientId, versionId);
    getEntityManager().refresh(version, LockModeType.PESSIMISTIC_WRITE);
    if (version.version != revision || !version.isDraft()) {
      throw new ChangedMeanwhileException("routine");
    }
    getEntityManager().lock(version, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    return version;
  }

  List<PrescribedExerciseEntity> exercises(UUID versionId) {
    return exercises(List.of(versionId)).getOrDefault(versionId, List.of());
  }

  /** The exercises of several versions with one query, each in its order. */
  Map<UUID, List<PrescribedExerciseEntity>> exercises(Collection<UUID> versionIds) {
    return getEntityManager()
        .createQuery(
            "select p from PrescribedExerciseEntity p where p.clinicId = :clinic"
                + " and p.versionId in :versions",
            PrescribedExerciseEntity.class)
        .setParameter("clinic", current.clinicId())
        .setParameter("versions", versionIds)
        .getResultStream()
        .sorted(Comparator.comparing(exercise -> exercise.position))
        .collect(Collectors.groupingBy(exercise -> exercise.versionId));
  }

  /** The newest confirmation for each exercise of an episode that stands, by exercise. */
  Map<String, ConfirmedException> exceptions(UUID patientId, UUID episodeId) {
    return exceptions(
        "e.episodeId = :wanted"
            + " and not exists (select w.id from WithdrawnExceptionEntity w where w.id = e.id)",
        patientId,
        episodeId);
  }

  /** Every confirmation of one exercise in an episode that stands. */
  List<ConfirmedExceptionEntity> standing(UUID patientId, UUID episodeId, String exercise) {
    return getEntityManager()
        .createQuery(
            "from ConfirmedExceptionEntity e where e.clinicId = :clinic"
                + " and e.patientId = :patient and e.episodeId = :episode"
                + " and e.exercise = :exercise"
                + " and not exists (select w.id from WithdrawnExceptionEntity w where w.id = e.id)",
            ConfirmedExceptionEntity.class)
        .setParameter("clinic", current.clinicId())
        .setParameter("patient", patientId)
        .setParameter("episode", episodeId)
        .setParameter("exercise", exercise)
        .getResultList();
  }

  /** What a version was published with, by exercise. */
  Map<String, ConfirmedException> exceptionsOfVersion(UUID patientId, UUID versionId) {
    return exceptions(
        "e.id in (select p.exceptionId from PrescribedExerciseEntity p"
            + " where p.clinicId = e.clinicId and p.versionId = :wanted)",
        patientId,
        versionId);
  }

  private Map<String, ConfirmedException> exceptions(String which, UUID patientId, UUID wanted) {
    return getEntityManager()
        .createQuery(
            "select e, m.displayName from ConfirmedExceptionEntity e, MembershipEntity m"
                + " where e.clinicId = :clinic and e.patientId = :patient"
                + " and m.clinicId = e.clinicId and m.id = e.confirmedBy and "
                + which
                + " order by e.confirmedAt, e.id",
            Tuple.class)
        .setParameter("clinic", current.clinicId())
        .setParameter("patient", patientId)
        .setParameter("wanted", wanted)
        .getResultStream()
        .map(row -> row.get(0, ConfirmedExceptionEntity.class).named(row.get(1, String.class)))
        .collect(
            Collectors.toMap(
                ConfirmedException::exercise, Function.identity(), (_, newer) -> newer));
  }

  void add(Object row) {
    getEntityManager().persist(row);
  }

  void remove(PrescribedExerciseEntity exercise) {
    getEntityManager().remove(exercise);
  }
}
