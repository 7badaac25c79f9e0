package org.plumbline.core.worklist;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.plumbline.core.tenancy.Ids;
import org.plumbline.core.tenancy.RecordNotFoundException;

/** The worklist's rows, and the question who has gone silent. */
@ApplicationScoped
class WorklistRepository implements PanacheRepositoryBase<WorklistEntity, UUID> {

  /** Somebody with a running routine, and the last day they gave a sign or were not asked to. */
  record LastSign(UUID patientId, LocalDate day) {}

  /**
   * Adds an entry unless one is open for the same reason. A patient's own log may add to a list the
   * patient cannot read, so nothing is asked first and no column is named as the arbiter: the
   * database would want to show the row that was in the way.
   */
  void addUnlessOpen(UUID clinicId, UUID patientId, Reason reason, Instant now) {
    getEntityManager()
        .createNativeQuery(
            """
            insert into worklist_entry (id, clinic_id, patient_id, reason, raised_at, due_at, version)
            values (:id, :clinic, :patient, :reason, :raised, :due, 0)
            on conflict do nothing
            """)
        .setParameter("id", Ids.next())
        .setParameter("clinic", clinicId)
        .setParameter("patient", patientId)
        .setParameter("reason", reason.word())
        .setParameter("raised", now)
        .setParameter("due", reason.urgency().deadline(now))
        .executeUpdate();
  }

  List<WorklistEntry> open(UUID clinicId) {
    List<?> rows =
        getEntityManager()
            .createNativeQuery(
                """
                select w.id, w.patient_id, p.given_name || ' ' || p.family_name, p.birth_date,
                  w.reason, w.raised_at, w.due_at
                from worklist_entry w
                join patient p on p.clinic_id = w.clinic_id and p.id = w.patient_id
                where w.clinic_id = :clinic and w.acknowledged_at is null
                order by w.due_at, w.raised_at, w.id
                """,
                Object[].class)
            .setParameter("clinic", clinicId)
            .getResultList();
    return rows.stream().map(row -> entry((Object[]) row)).toList();
  }

  /**
   * An entry that is on the list, held against everybody else who would take it off now.
   *
   * @throws TakenOffMeanwhileException when it is off the list
   * @throws RecordNotFoundException when the clinic has no such entry
   */
  WorklistEntity openEntry(UUID clinicId, UUID id) {
    WorklistEntity entry =
        find("clinicId = ?1 and id = ?2", clinicId, id)
            .withLock(LockModeType.PESSIMISTIC_WRITE)
            .firstResultOptional()
            .orElseThrow(() -> new RecordNotFoundException("worklist entry"));
    entry
        .takenOff()
        .ifPresent(
            off -> {
              throw new TakenOffMeanwhileException(off);
            });
    return entry;
  }

  boolean wasSeen(UUID clinicId, UUID patientId, Reason reason, Instant since) {
    return count(
            "clinicId = ?1 and patientId = ?2 and reason = ?3 and acknowledgedAt > ?4",
            clinicId,
            patientId,
            reason.word(),
            since)
        > 0;
  }

  List<WorklistEntity> openEntries(UUID clinicId, UUID patientId, Set<Reason> reasons) {
    return list(
        "clinicId = ?1 and patientId = ?2 and reason in ?3 and acknowledgedAt is null",
        clinicId,
        patientId,
        reasons.stream().map(Reason::word).toList());
  }

  List<LastSign> lastSigns(UUID clinicId, LocalDate today) {
    List<?> rows =
        getEntityManager()
            .createNativeQuery(
                """
                select r.patient_id, greatest(
                  max(r.began_on),
                  (select max(s.trained_on) from session_log s
                    where s.clinic_id = r.clinic_id and s.patient_id = r.patient_id),
                  (select max(least(p.to_day, cast(:today as date))) from training_pause p
                    where p.clinic_id = r.clinic_id and p.patient_id = r.patient_id
                      and p.from_day <= cast(:today as date) and p.to_day >= p.from_day))
                from routine r
                join routine_version v on v.clinic_id = r.clinic_id and v.routine_id = r.id
                  and v.status = 'published'
                join episode e on e.clinic_id = r.clinic_id and e.id = r.episode_id
                  and e.ended_at is null
                where r.clinic_id = :clinic and r.began_on is not null
                group by r.clinic_id, r.patient_id
                order by r.patient_id
                """,
                Object[].class)
            .setParameter("clinic", clinicId)
            .setParameter("today", today.toString())
            .getResultList();
    return rows.stream()
        .map(row -> (Object[]) row)
        .map(row -> new LastSign((UUID) row[0], (LocalDate) row[1]))
        .toList();
  }

  private static WorklistEntry entry(Object[] row) {
    return new WorklistEntry(
        (UUID) row[0],
        (UUID) row[1],
        (String) row[2],
        (LocalDate) row[3],
        Reason.of((String) row[4]),
        (Instant) row[5],
        (Instant) row[6]);
  }
}
