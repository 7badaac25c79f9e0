package org.plumbline.core.adherence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
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

  /** Everybody who has ever had a routine published. */
  List<UUID> patientsInTraining(UUID clinicId) {
    return getEntityManager()
        .createNativeQuery(
            "select distinct patient_id from routine where clinic_id = :clinic"
                + " and began_on is not null order by patient_id",
            UUID.class)
        .setParameter("clinic", clinicId)
        .getResultStream()
        .map(UUID.class::cast)
        .toList();
  }
}
