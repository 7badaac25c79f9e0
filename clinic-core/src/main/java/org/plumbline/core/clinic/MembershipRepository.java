package org.plumbline.core.clinic;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class MembershipRepository implements PanacheRepositoryBase<MembershipEntity, UUID> {

  List<Membership> current(String subject) {
    return getEntityManager()
        .createQuery(
            """
            select m.id, m.clinicId, c.name, c.zone, c.language, m.role, m.patientId, m.displayName
            from MembershipEntity m join ClinicEntity c on c.id = m.clinicId
            where m.subject = :subject and m.endedAt is null
            order by lower(c.name), m.clinicId, m.startedAt
            """,
            Object[].class)
        .setParameter("subject", subject)
        .getResultList()
        .stream()
        .map(Membership::of)
        .toList();
  }
}
