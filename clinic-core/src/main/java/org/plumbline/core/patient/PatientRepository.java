package org.plumbline.core.patient;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.plumbline.core.tenancy.RecordNotFoundException;

/** The patients row-level security lets the person at work see. */
@ApplicationScoped
class PatientRepository implements PanacheRepositoryBase<PatientEntity, UUID> {

  private static final String LINE =
      """
      select p.id, p.given_name, p.family_name, p.birth_date, e.reason, e.opened_at, m.display_name
      from patient p
      left join episode e
        on e.clinic_id = p.clinic_id and e.patient_id = p.id and e.ended_at is null
      left join membership m on m.clinic_id = e.clinic_id and m.id = e.therapist_id
      where p.clinic_id = :clinic
      """;

  PatientEntity get(UUID clinicId, UUID id) {
    return find("clinicId = ?1 and id = ?2", clinicId, id)
        .firstResultOptional()
        .orElseThrow(() -> new RecordNotFoundException("patient"));
  }

  List<PatientLine> search(UUID clinicId, PatientSearch search, int size) {
    var sql = new StringBuilder(LINE);
    var patterns = search.patterns();
    for (int i = 0; i < patterns.size(); i++) {
      sql.append(
          " and (lower(p.family_name) like :w%1$d or lower(p.given_name) like :w%1$d)"
              .formatted(i));
    }
    if (search.birthDate() != null) {
      sql.append(" and p.birth_date = :born");
    }
    if (search.inCareOnly()) {
      sql.append(" and e.id is not null");
    }
    sql.append(" order by lower(p.family_name), lower(p.given_name), p.id");
    var query =
        getEntityManager()
            .createNativeQuery(sql.toString(), Object[].class)
            .setParameter("clinic", clinicId)
            .setFirstResult(search.page() * PatientSearch.PAGE_SIZE)
            .setMaxResults(size);
    for (int i = 0; i < patterns.size(); i++) {
      query.setParameter("w" + i, patterns.get(i));
    }
    if (search.birthDate() != null) {
      query.setParameter("born", search.birthDate());
    }
    return lines(query.getResultList());
  }

  List<PatientLine> newest(UUID clinicId, int size) {
    return lines(
        getEntityManager()
            .createNativeQuery(LINE + " order by p.registered_at desc, p.id desc", Object[].class)
            .setParameter("clinic", clinicId)
            .setMaxResults(size)
            .getResultList());
  }

  List<PatientLine> lookAlikes(UUID clinicId, String familyName, LocalDate born, String email) {
    return lines(
        getEntityManager()
            .createNativeQuery(
                LINE
                    + """
                      and ((lower(p.family_name) = :family and p.birth_date = :born)
                        or (:email <> '' and lower(p.email) = :email))
                    order by lower(p.family_name), lower(p.given_name), p.id
                    """,
                Object[].class)
            .setParameter("clinic", clinicId)
            .setParameter("family", familyName.toLowerCase(Locale.ROOT))
            .setParameter("born", born)
            .setParameter("email", email.toLowerCase(Locale.ROOT))
            .setMaxResults(PatientSearch.PAGE_SIZE)
            .getResultList());
  }

  private static List<PatientLine> lines(List<?> rows) {
    return rows.stream().map(row -> PatientLine.of((Object[]) row)).toList();
  }
}
