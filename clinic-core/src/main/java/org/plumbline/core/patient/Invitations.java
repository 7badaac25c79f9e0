package org.plumbline.core.patient;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plumbline.core.audit.Audit;
import org.plumbline.core.clinic.Clinics;
import org.plumbline.core.clinic.Memberships;
import org.plumbline.core.notice.Notice;
import org.plumbline.core.notice.NoticeKind;
import org.plumbline.core.notice.Notices;
import org.plumbline.core.tenancy.CurrentTenant;
import org.plumbline.core.tenancy.Ids;
import org.plumbline.core.tenancy.Role;

/**
 * Invitations by e-mail: therapists invite patients, administrators invite staff. The secret of the
 * link is only ever in the mail; the database keeps its hash.
 */
@ApplicationScoped
@Transactional
public class Invitations {

  /** Under this name the notice's payload carries the link's secret until it is sent. */
  public static final String TOKEN = "token";

  /** Under this name the notice's payload carries whom the mail greets. */
  public static final String NAME = "name";

  /** Under this name the notice's payload carries the clinic's name. */
  public static final String CLINIC = "clinic";

  /** Under this name the notice's payload carries the clinic's date of the link's last full day. */
  public static final String LAST_DAY = "lastDay";

  private final InvitationRepository invitations;
  private final PatientRepository patients;
  private final Consents consents;
  private final Memberships memberships;
  private final Clinics clinics;
  private final Notices notices;
  private final Audit audit;
  private final CurrentTenant current;
  private final Clock clock;

  Invitations(
      InvitationRepository invitations,
      PatientRepository patients,
      Consents consents,
      Memberships memberships,
      Clinics clinics,
      Notices notices,
      Audit audit,
      CurrentTenant current,
      Clock clock) {
    this.invitations = invitations;
    this.patients = patients;
    this.consents = consents;
    this.memberships = memberships;
    this.clinics = clinics;
    this.notices = notices;
    this.audit = audit;
    this.current = current;
    this.clock = clock;
  }

  /** The invitations a patient was sent, the newest first. */
  public List<Invitation> ofPatient(UUID patientId) {
    var now = clock.instant();
    return invitations.ofPatient(current.clinicId(), patientId).stream()
        .map(entity -> entity.toInvitation(now))
        .toList();
  }

  /** The invitations sent to staff, the newest first. */
  public List<Invitation> ofStaff() {
    var now = clock.instant();
    return invitations.ofStaff(current.clinicId()).stream()
        .map(entity -> entity.toInvitation(now))
        .toList();
  }

  /**
   * Invites a patient by e-mail. An earlier invitation that is still pending is taken back.
   *
   * @throws InvitationRefusedException with the reason why it was not sent
   * @throws org.plumbline.core.tenancy.RecordNotFoundException when there is no such patient here
   */
  public void invitePatient(UUID patientId) {
    var patient = patients.get(current.clinicId(), patientId).toPatient();
    refuseUnlessReachable(patient);
    for (var earlier : invitations.ofPatient(current.clinicId(), patientId)) {
      takeBack(earlier);
    }
    send(
        new InvitationEntity(
            Ids.next(),
            current.clinicId(),
            Role.PATIENT,
            patientId,
            patient.name(),
            patient.contact().email(),
            current.membershipId()),
        patient.contact().email(),
        patient.contact().language());
    audit.changed(patientId, "invitation");
  }

  /**
   * Invites somebody to the clinic's staff.
   *
   * @throws InvitationRefusedException with the reasons why it was not sent
   */
  public void inviteStaff(Role role, String name, String email) {
    if (role == Role.PATIENT) {
      throw new IllegalArgumentException("A patient is invited with their record");
    }
    refuse(staffRefusals(name.strip(), email.strip()));
    send(
        new InvitationEntity(
            Ids.next(),
            current.clinicId(),
            role,
            null,
            name.strip(),
            email.strip(),
            current.membershipId()),
        email.strip(),
        clinics.current().language());
    audit.changed("staff invitation");
  }

  /**
   * Sends a patient's pending invitation again, with a new link, to the address they have now; the
   * old link works no longer.
   *
   * @throws InvitationRefusedException with the reason why it was not sent
   * @throws org.plumbline.core.tenancy.RecordNotFoundException when the patient has no such
   *     invitation here
   */
  public void resend(UUID patientId, UUID invitationId) {
    var invitation = invitations.lockOfPatient(current.clinicId(), patientId, invitationId);
    refuseUnlessPending(invitation);
    var patient = patients.get(current.clinicId(), patientId).toPatient();
    refuseUnlessReachable(patient);
    send(invitation, patient.contact().email(), patient.contact().language());
    audit.changed(patientId, "invitation");
  }

  /**
   * Sends a pending invitation to the staff again, with a new link; the old one works no longer.
   *
   * @throws InvitationRefusedException when it is not pending
   * @throws org.plumbline.core.tenancy.RecordNotFoundException when nobody of the staff has such an
   *     invitation here
   */
  public void resendToStaff(UUID invitationId) {
    var invitation = invitations.lockOfStaff(current.clinicId(), invitationId);
    refuseUnlessPending(invitation);
    var email = invitation.toInvitation(clock.instant()).email();
    send(invitation, email, clinics.current().language());
    audit.changed("staff invitation");
  }

  /**
   * Takes a patient's pending invitation back: its link works no longer, and a mail that still
   * waits is not sent. One that was accepted stays accepted.
   *
   * @throws org.plumbline.core.tenancy.RecordNotFoundException when the patient has no such
   *     invitation here
   */
  public void revoke(UUID patientId, UUID invitationId) {
    takeBack(invitations.lockOfPatient(current.clinicId(), patientId, invitationId));
    audit.changed(patientId, "invitation");
  }

  /**
   * Takes a pending invitation to the staff back; see {@link #revoke}.
   *
   * @throws org.plumbline.core.tenancy.RecordNotFoundException when nobody of the staff has such an
   *     invitation here
   */
  public void revokeOfStaff(UUID invitationId) {
    takeBack(invitations.lockOfStaff(current.clinicId(), invitationId));
    audit.changed("staff invitation");
  }

  private void refuseUnlessPending(InvitationEntity invitation) {
    if (!invitation.toInvitation(clock.instant()).isPending()) {
      throw new InvitationRefusedException(InvitationRefusal.NOT_PENDING);
    }
  }

  private void takeBack(InvitationEntity invitation) {
    invitation.revoke(clock.instant());
    notices.withdraw(invitation.id);
  }

  private void send(InvitationEntity invitation, String email, String language) {
    var token = invitation.send(email, clock.instant());
    if (!invitations.isPersistent(invitation)) {
      invitations.persistAndFlush(invitation);
    }
    notices.withdraw(invitation.id);
    var clinic = clinics.current();
    var lastDay = invitation.expiresAt.atZone(clinic.zone()).toLocalDate().minusDays(1);
    notices.enqueue(
        new Notice(
            invitation.patientId == null
                ? NoticeKind.STAFF_INVITATION
                : NoticeKind.PATIENT_INVITATION,
            invitation.patientId,
            invitation.id,
            email,
            language,
            Map.of(
                TOKEN, token.value(),
                NAME, invitation.name,
                CLINIC, clinic.name(),
                LAST_DAY, lastDay.toString())));
  }

  private void refuseUnlessReachable(Patient patient) {
    if (memberships.hasSignIn(patient.id())) {
      throw new InvitationRefusedException(InvitationRefusal.ALREADY_SIGNED_UP);
    }
    if (patient.contact().email().isEmpty()) {
      throw new InvitationRefusedException(InvitationRefusal.EMAIL_MISSING);
    }
    if (!consents.isGiven(patient.id(), ConsentKind.EMAIL)) {
      throw new InvitationRefusedException(InvitationRefusal.EMAIL_CONSENT_MISSING);
    }
  }

  private static EnumSet<InvitationRefusal> staffRefusals(String name, String email) {
    var refusals = EnumSet.noneOf(InvitationRefusal.class);
    if (name.isEmpty()) {
      refusals.add(InvitationRefusal.NAME_MISSING);
    } else if (name.length() > PersonalFields.LONGEST_NAME) {
      refusals.add(InvitationRefusal.NAME_TOO_LONG);
    }
    if (email.isEmpty()) {
      refusals.add(InvitationRefusal.EMAIL_MISSING);
    } else if (!PersonalFields.isEmail(email)) {
      refusals.add(InvitationRefusal.EMAIL_MALFORMED);
    }
    return refusals;
  }

  private static void refuse(EnumSet<InvitationRefusal> refusals) {
    if (!refusals.isEmpty()) {
      throw new InvitationRefusedException(refusals);
    }
  }
}
