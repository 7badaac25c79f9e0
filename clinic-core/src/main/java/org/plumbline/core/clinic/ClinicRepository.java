package org.plumbline.core.clinic;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The clinics row-level security lets the person at work see. */
@ApplicationScoped
class ClinicRepository implements PanacheRepositoryBase<ClinicEntity, UUID> {

  /** The ids of all clinics: the one answer that spans clinics, given by the database itself. */
  List<UUID> allIds() {
    List<?> ids =
        getEntityManager()
            .createNativeQuery("select id from clinic_ids() as id", UUID.class)
            .getResultList();
    return ids.stream().map(UUID.class::cast).toList();
  }
}
