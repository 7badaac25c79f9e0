package org.plumbline.core.adherence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The stored weeks. */
@ApplicationScoped
class AdherenceRepository implements PanacheRepositoryBase<AdherenceWeekEntity, UUID> {

  Map<LocalDate, AdherenceWeekEntity> weeks(UUID clinicId, UUID routineId) {
    return stream("clinicId = ?1 and routineId = ?2", clinicId, routineId)
        .collect(Collectors.toMap(week -> week.weekStart, week -> week));
  }

  /** Everybody who follows a routine, or did until {@code since}. */
  List<UUID> patientsInTraining(UUID clinicId, Instant since) {
    return getEntityManager()
        .createNativeQuery(
            "select distinct patient_id from routine_version where clinic_id = :clinic"
                + " and (status = 'published' or retired_at >= :since) order by patient_id",
            UUID.class)
        .setParameter("clinic", clinicId)
        .setParameter("since", since)
        .getResultStream()
        .map(UUID.class::cast)
        .toList();
  }
}
