package org.plumbline.core.progression;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.core.tenancy.RecordNotFoundException;

/** Proposals and flares. */
@ApplicationScoped
class ProgressionRepository implements PanacheRepositoryBase<ProposalEntity, UUID> {

  List<ProposalEntity> open(UUID clinicId, UUID patientId) {
    return list(
        "clinicId = ?1 and patientId = ?2 and state = 'open' order by madeAt, id",
        clinicId,
        patientId);
  }

  /** What was decided about a patient, the newest first, and so many at most. */
  List<ProposalEntity> decided(UUID clinicId, UUID patientId, int most) {
    return find(
            "clinicId = ?1 and patientId = ?2 and state in ('approved', 'declined')"
                + " order by decidedAt desc, id desc",
            clinicId,
            patientId)
        .page(0, most)
        .list();
  }

  /** The newest decision of each kind about each exercise, and about the routine as a whole. */
  @SuppressWarnings("unchecked")
  List<ProposalEntity> lastDecided(UUID clinicId, UUID patientId) {
    return getEntityManager()
        .createNativeQuery(
            "select distinct on (about, proposal ->> 'decision') * from progression_proposal"
                + " where clinic_id = :clinic and patient_id = :patient"
                + " and state in ('approved', 'declined')"
                + " order by about, proposal ->> 'decision', decided_at desc, id desc",
            ProposalEntity.class)
        .setParameter("clinic", clinicId)
        .setParameter("patient", patientId)
        .getResultList();
  }

  /** What was overtaken since a version was last published, the newest first. */
  @SuppressWarnings("unchecked")
  List<ProposalEntity> overtaken(UUID clinicId, UUID patientId, int most) {
    return getEntityManager()
        .createNativeQuery(
            "select * from progression_proposal p"
                + " where clinic_id = :clinic and patient_id = :patient"
                + " and overtaken_by is not null and decided_at >="
                + " (select max(published_at) from routine_version v"
                + " where v.clinic_id = p.clinic_id and v.patient_id = p.patient_id)"
                + " order by decided_at desc, id desc",
            ProposalEntity.class)
        .setParameter("clinic", clinicId)
        .setParameter("patient", patientId)
        .setMaxResults(most)
        .getResultList();
  }

  /**
   * A proposal that waits for a decision.
   *
   * @throws DecidedMeanwhileException when it waits no longer
   * @throws RecordNotFoundException when the patient has no such proposal
   */
  ProposalEntity openOne(UUID clinicId, UUID patientId, UUID id) {
    ProposalEntity proposal =
        find("clinicId = ?1 and patientId = ?2 and id = ?3", clinicId, patientId, id)
            .firstResultOptional()
            .orElseThrow(() -> new RecordNotFoundException("proposal"));
    if (proposal.state() != StoredProposal.State.OPEN) {
      throw new DecidedMeanwhileException(proposal.toStored(), proposal.decidedBy);
    }
    return proposal;
  }

  Optional<FlareEntity> flare(UUID clinicId, UUID patientId) {
    return getEntityManager()
        .createQuery(
            "from FlareEntity f where f.clinicId = :clinic and f.patientId = :patient"
                + " and f.endedOn is null",
            FlareEntity.class)
        .setParameter("clinic", clinicId)
        .setParameter("patient", patientId)
        .getResultStream()
        .findFirst();
  }

  void add(FlareEntity flare) {
    getEntityManager().persist(flare);
    getEntityManager().flush();
  }

  List<UUID> flaresBefore(UUID clinicId, LocalDate day) {
    return getEntityManager()
        .createQuery(
            "select f.patientId from FlareEntity f where f.clinicId = :clinic"
                + " and f.endedOn is null and f.beganOn < :day order by f.patientId",
            UUID.class)
        .setParameter("clinic", clinicId)
        .setParameter("day", day)
        .getResultList();
  }

  boolean hadFlareSince(UUID clinicId, UUID patientId, LocalDate since) {
    return !getEntityManager()
        .createQuery(
            "select 1 from FlareEntity f where f.clinicId = :clinic and f.patientId = :patient"
                + " and f.beganOn > :since",
            Integer.class)
        .setParameter("clinic", clinicId)
        .setParameter("patient", patientId)
        .setParameter("since", since)
        .getResultList()
        .isEmpty();
  }

  /** Everybody who follows a routine. */
  List<UUID> patientsInTraining(UUID clinicId) {
    return getEntityManager()
        .createNativeQuery(
            "select patient_id from routine_version where clinic_id = :clinic"
                + " and status = 'published' order by patient_id",
            UUID.class)
        .setParameter("clinic", clinicId)
        .getResultStream()
        .map(UUID.class::cast)
        .distinct()
        .toList();
  }
}
