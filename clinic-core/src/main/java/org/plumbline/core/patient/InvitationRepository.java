package org.plumbline.core.patient;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.core.clinic.OneTimeToken;
import org.plumbline.core.tenancy.RecordNotFoundException;
import org.plumbline.core.tenancy.Role;

/** The invitations row-level security lets the person at work see. */
@ApplicationScoped
class InvitationRepository implements PanacheRepositoryBase<InvitationEntity, UUID> {

  private static final Sort NEWEST_FIRST = Sort.descending("createdAt", "id");

  /** Which clinic's which invitation a link belongs to. */
  record Address(UUID clinicId, UUID invitationId) {}

  /** Where a link leads, asked before anybody is signed in: two ids, and nothing else. */
  Optional<Address> address(OneTimeToken token) {
    List<?> rows =
        getEntityManager()
            .createNativeQuery(
                "select clinic_id, invitation_id from invitation_by_token(:hash)", Object[].class)
            .setParameter("hash", token.hash())
            .getResultList();
    return rows.stream()
        .map(row -> (Object[]) row)
        .map(row -> new Address((UUID) row[0], (UUID) row[1]))
        .findFirst();
  }

  /** An invitation, held against everybody else who would change it now. */
  InvitationEntity lock(UUID clinicId, UUID id) {
    return find("clinicId = ?1 and id = ?2", clinicId, id)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional()
        .orElseThrow(() -> new RecordNotFoundException("invitation"));
  }

  /** A patient's own invitation, held; see {@link #lock}. */
  InvitationEntity lockOfPatient(UUID clinicId, UUID patientId, UUID id) {
    return Optional.of(lock(clinicId, id))
        .filter(invitation -> patientId.equals(invitation.patientId))
        .orElseThrow(() -> new RecordNotFoundException("invitation"));
  }

  /** An invitation to the staff, held; see {@link #lock}. */
  InvitationEntity lockOfStaff(UUID clinicId, UUID id) {
    return Optional.of(lock(clinicId, id))
        .filter(invitation -> invitation.patientId == null)
        .orElseThrow(() -> new RecordNotFoundException("invitation"));
  }

  List<InvitationEntity> ofPatient(UUID clinicId, UUID patientId) {
    return list("clinicId = ?1 and patientId = ?2", NEWEST_FIRST, clinicId, patientId);
  }

  List<InvitationEntity> ofStaff(UUID clinicId) {
    return list("clinicId = ?1 and role <> ?2", NEWEST_FIRST, clinicId, Role.PATIENT.word());
  }
}
