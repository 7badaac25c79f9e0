package org.plumbline.core.patient;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import org.plumbline.core.audit.Audit;
import org.plumbline.core.tenancy.CurrentTenant;
import org.plumbline.core.tenancy.Ids;

/** What patients agreed to. Nothing is overwritten: giving and withdrawing are both kept. */
@ApplicationScoped
@Transactional
public class Consents {

  private final ConsentRepository consents;
  private final PatientRepository patients;
  private final Audit audit;
  private final CurrentTenant current;
  private final Clock clock;

  Consents(
      ConsentRepository consents,
      PatientRepository patients,
      Audit audit,
      CurrentTenant current,
      Clock clock) {
    this.consents = consents;
    this.patients = patients;
    this.audit = audit;
    this.current = current;
    this.clock = clock;
  }

  /** Where a patient stands now, on each kind. */
  public List<Consent> of(UUID patientId) {
    var latest = new EnumMap<ConsentKind, Consent>(ConsentKind.class);
    for (Object[] row : consents.course(current.clinicId(), patientId)) {
      var kind = ConsentKind.of((String) row[0]);
      latest.put(kind, new Consent(kind, (Boolean) row[1], (Instant) row[2], (String) row[3]));
    }
    return Arrays.stream(ConsentKind.values())
        .map(kind -> latest.getOrDefault(kind, new Consent(kind, false, null, null)))
        .toList();
  }

  /** Whether a patient agrees to something now. */
  public boolean isGiven(UUID patientId, ConsentKind kind) {
    return of(patientId).stream().anyMatch(consent -> consent.kind() == kind && consent.given());
  }

  /**
   * Records that a patient gave or withdrew a consent. What already stands is not recorded again.
   *
   * @throws org.plumbline.core.tenancy.RecordNotFoundException when there is no such patient here
   */
  public void record(UUID patientId, ConsentKind kind, boolean given) {
    patients.get(current.clinicId(), patientId);
    if (isGiven(patientId, kind) == given) {
      return;
    }
    consents.persistAndFlush(
        new ConsentEntity(
            Ids.next(),
            current.clinicId(),
            patientId,
            kind,
            given,
            clock.instant(),
            current.isPatient() ? null : current.membershipId()));
    audit.changed(patientId, "consent");
  }

  /** The rows of what was given and withdrawn. */
  @ApplicationScoped
  static class ConsentRepository implements PanacheRepositoryBase<ConsentEntity, UUID> {

    List<Object[]> course(UUID clinicId, UUID patientId) {
      List<?> rows =
          getEntityManager()
              .createNativeQuery(
                  """
              select c.kind, c.given, c.recorded_at, m.display_name
              from consent c
              left join membership m on m.clinic_id = c.clinic_id and m.id = c.recorded_by
              where c.clinic_id = :clinic and c.patient_id = :patient
              order by c.recorded_at, c.id
              """,
                  Object[].class)
              .setParameter("clinic", clinicId)
              .setParameter("patient", patientId)
              .getResultList();
      return rows.stream().map(row -> (Object[]) row).toList();
    }
  }
}
