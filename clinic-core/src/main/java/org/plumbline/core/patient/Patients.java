package org.plumbline.core.patient;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.plumbline.core.audit.Audit;
import org.plumbline.core.clinic.Clinics;
import org.plumbline.core.tenancy.CurrentTenant;
import org.plumbline.core.tenancy.Ids;

/** The clinic's patients: registering them, finding them, and how they are reached. */
@ApplicationScoped
@Transactional
public class Patients {

  private final PatientRepository patients;
  private final Consents consents;
  private final Clinics clinics;
  private final Audit audit;
  private final CurrentTenant current;
  private final Clock clock;

  Patients(
      PatientRepository patients,
      Consents consents,
      Clinics clinics,
      Audit audit,
      CurrentTenant current,
      Clock clock) {
    this.patients = patients;
    this.consents = consents;
    this.clinics = clinics;
    this.audit = audit;
    this.current = current;
    this.clock = clock;
  }

  /** What is wrong with a registration on the clinic's today; empty when it can be stored. */
  public Set<RegistrationFault> faults(Registration registration) {
    return registration.faults(clinics.today());
  }

  /**
   * Patients who may be the same person: the same family name and birth date, or the same e-mail
   * address. A hint for the therapist, who decides.
   */
  public List<PatientLine> lookAlikes(Registration registration) {
    var born = registration.birthDate();
    return born == null
        ? List.of()
        : patients.lookAlikes(
            current.clinicId(), registration.familyName(), born, registration.email());
  }

  /**
   * Registers a patient with the consents they gave.
   *
   * @return the new patient's id
   * @throws IllegalArgumentException when the registration has faults; the form shows them before
   */
  public UUID register(Registration registration) {
    var faults = faults(registration);
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException("A registration with faults " + faults);
    }
    var patient =
        new PatientEntity(
            Ids.next(), current.clinicId(), registration, clock.instant(), current.membershipId());
    patients.persistAndFlush(patient);
    audit.changed(patient.id, "registration");
    for (ConsentKind kind : registration.consents()) {
      consents.record(patient.id, kind, true);
    }
    return patient.id;
  }

  /**
   * One patient.
   *
   * @throws org.plumbline.core.tenancy.RecordNotFoundException when there is no such patient here
   */
  public Patient get(UUID id) {
    return patients.get(current.clinicId(), id).toPatient();
  }

  /** A page of those who match, by family name. */
  public PatientPage find(PatientSearch search) {
    var found = patients.search(current.clinicId(), search, PatientSearch.PAGE_SIZE + 1);
    boolean more = found.size() > PatientSearch.PAGE_SIZE;
    return new PatientPage(
        more ? found.subList(0, PatientSearch.PAGE_SIZE) : found, search.page(), more);
  }

  /**
   * The patients registered last, the newest first.
   *
   * @param size how many at most
   */
  public List<PatientLine> newest(int size) {
    return patients.newest(current.clinicId(), size);
  }

  /**
   * Changes how a patient is reached.
   *
   * @throws IllegalArgumentException when the details have faults; the form shows them before
   * @throws org.plumbline.core.tenancy.RecordNotFoundException when there is no such patient here
   */
  public void changeContact(UUID id, ContactDetails contact) {
    if (!contact.faults().isEmpty()) {
      throw new IllegalArgumentException("Contact details with faults " + contact.faults());
    }
    patients.get(current.clinicId(), id).reachedBy(contact);
    audit.changed(id, "contact details");
  }
}
