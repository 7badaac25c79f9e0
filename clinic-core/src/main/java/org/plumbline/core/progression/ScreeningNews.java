package org.plumbline.core.progression;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.plumbline.core.clinic.Clinics;
import org.plumbline.core.routine.SinceScreened;
import org.plumbline.core.tenancy.CurrentTenant;

/**
 * What happened since the safety questions were asked, in one statement whatever there is. They
 * were asked when somebody of the care team asked every one; what a patient answers at home when
 * reporting a flare is six of them, and news. A log that was corrected counts as corrected; a flare
 * that the pain shows on the day of the questions was asked with them, one that the patient reports
 * after them was not. After a yes at home no flare is written down.
 */
@ApplicationScoped
@Transactional
class ScreeningNews implements SinceScreened {

  private final EntityManager entities;
  private final Clinics clinics;
  private final CurrentTenant current;

  ScreeningNews(EntityManager entities, Clinics clinics, CurrentTenant current) {
    this.entities = entities;
    this.clinics = clinics;
    this.current = current;
  }

  @Override
  public News of(UUID patientId, UUID episodeId) {
    Object[] row =
        (Object[])
            entities
                .createNativeQuery(
                    """
                    select asked.at,
                      (select max(l.trained_on) from session_log l
                        where l.clinic_id = :clinic and l.patient_id = :patient
                          and l.leg_symptoms and l.arrived_at > asked.at
                          and not exists (select 1 from session_log later
                            where later.clinic_id = l.clinic_id and later.corrects_id = l.id)),
                      (select max(f.began_on) from flare f
                        where f.clinic_id = :clinic and f.patient_id = :patient
                          and f.episode_id = :episode
                          and (f.began_on > cast(asked.at at time zone :zone as date)
                            or exists (select 1 from safety_screen s
                              where s.clinic_id = f.clinic_id and s.patient_id = f.patient_id
                                and s.episode_id = f.episode_id
                                and s.screened_by is null and s.screened_at > asked.at
                                and cast(s.screened_at at time zone :zone as date) = f.began_on
                                and not exists (select 1 from safety_answer a
                                  where a.clinic_id = s.clinic_id and a.screen_id = s.id
                                    and a.answer = 'yes')))),
                      (select cast(max(s.screened_at) at time zone :zone as date)
                        from safety_screen s
                        where s.clinic_id = :clinic and s.patient_id = :patient
                          and s.episode_id = :episode
                          and s.screened_by is null and s.screened_at > asked.at)
                    from (select max(s.screened_at) as at from safety_screen s
                      where s.clinic_id = :clinic and s.patient_id = :patient
                        and s.episode_id = :episode and s.screened_by is not null
                        and not exists (select 1 from safety_answer a
                          where a.clinic_id = s.clinic_id and a.screen_id = s.id
                            and a.answer = 'not-asked')) asked
                    """,
                    Object[].class)
                .setParameter("clinic", current.clinicId())
                .setParameter("patient", patientId)
                .setParameter("episode", episodeId)
                .setParameter("zone", clinics.zone().getId())
                .getSingleResult();
    return new News((Instant) row[0], (LocalDate) row[1], (LocalDate) row[2], (LocalDate) row[3]);
  }
}
