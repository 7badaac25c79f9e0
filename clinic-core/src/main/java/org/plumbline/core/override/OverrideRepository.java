package org.plumbline.core.override;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The clinic's sets of overrides row-level security lets the person at work see. */
@ApplicationScoped
@Transactional
class OverrideRepository implements PanacheRepositoryBase<OverrideVersionEntity, UUID> {

  /** The number of the newest set; 0 when there is none. */
  int newest(UUID clinicId) {
    return getEntityManager()
        .createQuery(
            "select coalesce(max(number), 0) from OverrideVersionEntity where clinicId = ?1",
            Integer.class)
        .setParameter(1, clinicId)
        .getSingleResult();
  }

  /** From when each of the clinic's sets has been in force, the earliest first. */
  List<ClinicCatalogue.SetSince> since(UUID clinicId) {
    return getEntityManager()
        .createQuery(
            """
            select v.number, v.validFrom
            from OverrideVersionEntity v
            where v.clinicId = ?1
            order by v.number
            """,
            ClinicCatalogue.SetSince.class)
        .setParameter(1, clinicId)
        .getResultList();
  }

  OverrideSet set(UUID clinicId, int number) {
    return number == 0
        ? OverrideSet.NONE
        : find("clinicId = ?1 and number = ?2", clinicId, number).singleResult().set();
  }

  /** Every set, the newest first, with the name of who saved it. */
  List<OverrideVersion> history(UUID clinicId) {
    return getEntityManager()
        .createQuery(
            """
            select v, m.displayName
            from OverrideVersionEntity v
            left join MembershipEntity m on m.clinicId = v.clinicId and m.id = v.savedBy
            where v.clinicId = ?1
            order by v.number desc
            """,
            Object[].class)
        .setParameter(1, clinicId)
        .getResultStream()
        .map(row -> version((OverrideVersionEntity) row[0], (String) row[1]))
        .toList();
  }

  private static OverrideVersion version(OverrideVersionEntity row, @Nullable String name) {
    return new OverrideVersion(row.set(), row.validFrom, name, row.reason);
  }
}
