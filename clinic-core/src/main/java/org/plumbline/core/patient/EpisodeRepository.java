package org.plumbline.core.patient;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.tenancy.RecordNotFoundException;

/** The episodes row-level security lets the person at work see. */
@ApplicationScoped
class EpisodeRepository implements PanacheRepositoryBase<EpisodeEntity, UUID> {

  EpisodeEntity open(UUID clinicId, UUID patientId, UUID episodeId) {
    return find(
            "clinicId = ?1 and patientId = ?2 and id = ?3 and endedAt is null",
            clinicId,
            patientId,
            episodeId)
        .firstResultOptional()
        .orElseThrow(() -> new RecordNotFoundException("episode"));
  }

  Optional<EpisodeEntity> current(UUID clinicId, UUID patientId) {
    return find("clinicId = ?1 and patientId = ?2 and endedAt is null", clinicId, patientId)
        .firstResultOptional();
  }

  /** A patient's episodes, the newest first; a patient does not see who the therapists are. */
  List<Episode> of(UUID clinicId, UUID patientId) {
    List<?> rows =
        getEntityManager()
            .createNativeQuery(
                """
            select e.id, e.patient_id, e.reason, e.therapist_id, coalesce(m.display_name, ''),
              e.opened_at, e.ended_at, e.end_reason, e.end_note
            from episode e
            left join membership m on m.clinic_id = e.clinic_id and m.id = e.therapist_id
            where e.clinic_id = :clinic and e.patient_id = :patient
            order by e.opened_at desc, e.id desc
            """,
                Object[].class)
            .setParameter("clinic", clinicId)
            .setParameter("patient", patientId)
            .getResultList();
    return rows.stream().map(row -> episode((Object[]) row)).toList();
  }

  private static Episode episode(Object[] row) {
    return new Episode(
        (UUID) row[0],
        (UUID) row[1],
        (String) row[2],
        (UUID) row[3],
        (String) row[4],
        (Instant) row[5],
        (Instant) row[6],
        endReason((String) row[7]),
        (String) row[8]);
  }

  private static @Nullable EndReason endReason(@Nullable String word) {
    return word == null ? null : EndReason.of(word);
  }
}
