package org.plumbline.core.clinic;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.core.tenancy.Role;

/** The memberships row-level security lets the person at work see. */
@ApplicationScoped
class MembershipRepository implements PanacheRepositoryBase<MembershipEntity, UUID> {

  List<Membership> currentOf(String subject) {
    return getEntityManager()
        .createQuery(
            """
            select m.id, m.clinicId, c.name, c.zone, c.language, m.role, m.patientId, m.displayName
            from MembershipEntity m join ClinicEntity c on c.id = m.clinicId
            where m.subject = :subject and m.endedAt is null
            order by lower(c.name), m.clinicId, m.startedAt, m.id
            """,
            Object[].class)
        .setParameter("subject", subject)
        .getResultStream()
        .map(Membership::of)
        .toList();
  }

  List<MembershipEntity> staff(UUID clinicId) {
    return list(
        "clinicId = ?1 and role <> ?2",
        Sort.by("endedAt", Sort.NullPrecedence.NULLS_FIRST).and("displayName").and("id"),
        clinicId,
        Role.PATIENT.word());
  }

  List<MembershipEntity> current(UUID clinicId, Role role) {
    return list(
        "clinicId = ?1 and role = ?2 and endedAt is null",
        Sort.by("displayName").and("id"),
        clinicId,
        role.word());
  }

  /** The clinic's administrators, held against everybody else who would end one of them now. */
  List<MembershipEntity> lockAdministrators(UUID clinicId) {
    return find("clinicId = ?1 and role = ?2 and endedAt is null", clinicId, Role.ADMIN.word())
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  Optional<MembershipEntity> one(UUID clinicId, UUID id) {
    return find("clinicId = ?1 and id = ?2", clinicId, id).firstResultOptional();
  }

  Optional<MembershipEntity> currentOf(UUID clinicId, String subject, Role role) {
    return find(
            "clinicId = ?1 and subject = ?2 and role = ?3 and endedAt is null",
            clinicId,
            subject,
            role.word())
        .firstResultOptional();
  }

  List<MembershipEntity> currentOfPatient(UUID clinicId, UUID patientId) {
    return list("clinicId = ?1 and patientId = ?2 and endedAt is null", clinicId, patientId);
  }
}
