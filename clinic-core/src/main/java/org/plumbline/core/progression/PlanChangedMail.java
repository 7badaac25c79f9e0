package org.plumbline.core.progression;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import org.plumbline.core.clinic.Clinics;
import org.plumbline.core.clinic.Memberships;
import org.plumbline.core.notice.Notice;
import org.plumbline.core.notice.NoticeKind;
import org.plumbline.core.notice.Notices;
import org.plumbline.core.patient.ConsentKind;
import org.plumbline.core.patient.Consents;
import org.plumbline.core.patient.Invitations;
import org.plumbline.core.patient.Patient;
import org.plumbline.core.patient.Patients;

/**
 * Tells a patient by e-mail that their plan took effect in another form, and nothing of what
 * changed: that is read after signing in. One mail for each lowering, and none to somebody who did
 * not agree to mail or cannot sign in.
 */
@ApplicationScoped
class PlanChangedMail {

  private final Patients patients;
  private final Consents consents;
  private final Memberships memberships;
  private final Clinics clinics;
  private final Notices notices;

  PlanChangedMail(
      Patients patients,
      Consents consents,
      Memberships memberships,
      Clinics clinics,
      Notices notices) {
    this.patients = patients;
    this.consents = consents;
    this.memberships = memberships;
    this.clinics = clinics;
    this.notices = notices;
  }

  void afterLowering(@Observes DoseLowered lowered) {
    Patient patient = patients.get(lowered.patientId());
    String email = patient.contact().email();
    if (email.isEmpty()
        || !consents.isGiven(patient.id(), ConsentKind.EMAIL)
        || !memberships.hasSignIn(patient.id())) {
      return;
    }
    notices.enqueue(
        new Notice(
            NoticeKind.PLAN_CHANGED,
            patient.id(),
            lowered.versionId(),
            email,
            patient.contact().language(),
            Map.of(
                Invitations.NAME, patient.name(), Invitations.CLINIC, clinics.current().name())));
  }
}
