package org.plumbline.core.patient;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.core.clinic.Membership;
import org.plumbline.core.clinic.Memberships;
import org.plumbline.core.clinic.OneTimeToken;
import org.plumbline.core.notice.Delivery;
import org.plumbline.core.notice.Notice;
import org.plumbline.core.notice.NoticeKind;
import org.plumbline.core.notice.Notices;
import org.plumbline.core.tenancy.RecordNotFoundException;
import org.plumbline.core.tenancy.Role;
import org.plumbline.core.tenancy.Tenancy;
import org.plumbline.core.tenancy.Tenant;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.core.testing.Registrations;
import org.plumbline.core.testing.SmallClinic;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class InvitationsTest {

  @Inject Patients patients;
  @Inject Consents consents;
  @Inject Invitations invitations;
  @Inject InvitationDoor door;
  @Inject Memberships memberships;
  @Inject Notices notices;
  @Inject Tenancy tenancy;

  private SmallClinic clinic;

  @BeforeEach
  void openClinic() {
    clinic = SmallClinic.open();
  }

  @Test
  void aPatientAcceptsAndBelongsToTheClinicFromThenOn() {
    UUID ada = register("ada@example.org", true);
    invite(ada);
    var mail = onlyMail();
    assertEquals(NoticeKind.PATIENT_INVITATION, mail.kind());
    assertEquals("ada@example.org", mail.recipient());

    var greeting = door.greet(token(mail)).orElseThrow();
    assertEquals("Ada Byron", greeting.name());
    assertEquals("Clinic " + clinic.mark(), greeting.clinicName());
    assertEquals(InvitationState.OPEN, greeting.state());

    assertEquals(Optional.of(clinic.clinicId()), door.accept(token(mail), "ada-subject"));

    var membership = of("ada-subject").getFirst();
    assertEquals(Role.PATIENT, membership.role());
    assertEquals(ada, membership.patientId());
    assertTrue(asTherapistGiven(ada, ConsentKind.PORTAL));
    assertEquals(InvitationState.ACCEPTED, states(ada).getFirst());
  }

  @Test
  void aLinkWorksOnce() {
    UUID ada = register("ada@example.org", true);
    invite(ada);
    var token = token(onlyMail());
    door.accept(token, "first-" + clinic.mark());

    assertEquals(Optional.empty(), door.accept(token, "second-" + clinic.mark()));
    assertEquals(List.of(), of("second-" + clinic.mark()));
  }

  @Test
  void aLinkThatNeverExistedSaysNothing() {
    assertEquals(Optional.empty(), door.greet(OneTimeToken.fresh()));
    assertEquals(Optional.empty(), door.accept(OneTimeToken.fresh(), "nobody"));
  }

  @Test
  void aMailThatStillWaitsIsTakenBackWithItsInvitation() {
    UUID ada = register("ada@example.org", true);
    invite(ada);

    tenancy.as(clinic.therapist(), () -> invitations.revoke(ada, only(ada).id()));

    assertEquals(List.of(), mails());
  }

  @Test
  void ofAnInvitationSentAgainOnlyTheLatestMailLeaves() {
    UUID ada = register("ada@example.org", true);
    invite(ada);

    tenancy.as(clinic.therapist(), () -> invitations.resend(ada, only(ada).id()));

    assertTrue(door.greet(token(onlyMail())).isPresent());
  }

  @Test
  void aRevokedLinkWorksNoLonger() {
    UUID ada = register("ada@example.org", true);
    invite(ada);
    var token = token(onlyMail());
    tenancy.as(clinic.therapist(), () -> invitations.revoke(ada, only(ada).id()));

    assertEquals(InvitationState.REVOKED, door.greet(token).orElseThrow().state());
    assertEquals(Optional.empty(), door.accept(token, "late"));
  }

  @Test
  void sendingAgainMakesANewLinkAndClosesTheOldOne() {
    UUID ada = register("ada@example.org", true);
    invite(ada);
    var first = token(onlyMail());
    tenancy.as(
        clinic.therapist(),
        () -> {
          patients.changeContact(ada, new ContactDetails("new@example.org", "", "en"));
          invitations.resend(ada, only(ada).id());
        });

    var mail = onlyMail();
    assertEquals("new@example.org", mail.recipient());
    assertNotEquals(first.value(), token(mail).value());
    assertEquals(Optional.empty(), door.greet(first));
    assertEquals(InvitationState.OPEN, door.greet(token(mail)).orElseThrow().state());
  }

  @Test
  void invitingAgainTakesTheEarlierInvitationBack() {
    UUID ada = register("ada@example.org", true);
    invite(ada);
    invite(ada);

    assertEquals(List.of(InvitationState.OPEN, InvitationState.REVOKED), states(ada));
  }

  @Test
  void withoutAnAddressOrTheConsentToUseItNothingIsSent() {
    UUID unreachable = register("", true);
    UUID unwilling = register("ada@example.org", false);

    assertEquals(Set.of(InvitationRefusal.EMAIL_MISSING), refusal(() -> invite(unreachable)));
    assertEquals(Set.of(InvitationRefusal.EMAIL_CONSENT_MISSING), refusal(() -> invite(unwilling)));
    assertEquals(List.of(), mails());
  }

  @Test
  void somebodyWithASignInIsNotInvitedAgain() {
    UUID ada = register("ada@example.org", true);
    invite(ada);
    door.accept(token(onlyMail()), "ada-" + clinic.mark());

    assertEquals(Set.of(InvitationRefusal.ALREADY_SIGNED_UP), refusal(() -> invite(ada)));
    assertEquals(
        Set.of(InvitationRefusal.NOT_PENDING),
        refusal(
            () -> tenancy.as(clinic.therapist(), () -> invitations.resend(ada, only(ada).id()))));
  }

  @Test
  void anAdministratorInvitesStaffWhoThenBelongToTheClinic() {
    tenancy.as(
        clinic.admin(), () -> invitations.inviteStaff(Role.MANAGER, " Mia ", "mia@example.org"));
    var mail = onlyMail();
    assertEquals(NoticeKind.STAFF_INVITATION, mail.kind());

    door.accept(token(mail), "mia-" + clinic.mark());

    var membership = of("mia-" + clinic.mark()).getFirst();
    assertEquals(Role.MANAGER, membership.role());
    assertEquals("Mia", membership.displayName());
  }

  @Test
  void staffInvitationsNeedANameAndAnAddress() {
    assertEquals(
        Set.of(InvitationRefusal.NAME_MISSING, InvitationRefusal.EMAIL_MALFORMED),
        refusal(
            () ->
                tenancy.as(clinic.admin(), () -> invitations.inviteStaff(Role.ADMIN, " ", "mia"))));
  }

  @Test
  void anInvitationIsFoundOnlyWithTheOneItIsFor() {
    UUID ada = register("ada@example.org", true);
    UUID bob = register("bob@example.org", true);
    invite(ada);
    var id = only(ada).id();

    assertNotThere(clinic.therapist(), () -> invitations.resend(bob, id));
    assertNotThere(clinic.therapist(), () -> invitations.revoke(bob, id));
    assertNotThere(clinic.therapist(), () -> invitations.resendToStaff(id));
    assertNotThere(clinic.therapist(), () -> invitations.revokeOfStaff(id));
    assertEquals(List.of(InvitationState.OPEN), states(ada));
  }

  @Test
  void nobodySendsOrRevokesAnotherClinicsInvitation() {
    UUID ada = register("ada@example.org", true);
    invite(ada);
    var id = only(ada).id();
    var stranger = SmallClinic.open().therapist();

    assertNotThere(stranger, () -> invitations.resend(ada, id));
    assertNotThere(stranger, () -> invitations.revoke(ada, id));
  }

  private void assertNotThere(Tenant.Member who, Runnable work) {
    assertThrows(RecordNotFoundException.class, () -> tenancy.as(who, work));
  }

  @Test
  void aLinkWorksForFourteenDays() {
    var sent = Instant.parse("2026-03-10T12:00:00Z");
    var invitation =
        new InvitationEntity(
            UUID.randomUUID(), UUID.randomUUID(), Role.MANAGER, null, "Mia", "m@example.org", null);
    invitation.send("m@example.org", sent);

    assertEquals(InvitationState.OPEN, invitation.stateAt(Instant.parse("2026-03-24T11:59:59Z")));
    assertEquals(
        InvitationState.EXPIRED, invitation.stateAt(Instant.parse("2026-03-24T12:00:00Z")));
    invitation.acceptedAt = sent.plusSeconds(60);
    assertEquals(
        InvitationState.ACCEPTED, invitation.stateAt(Instant.parse("2027-01-01T00:00:00Z")));
  }

  private UUID register(String email, boolean mayBeWrittenTo) {
    var agreed =
        mayBeWrittenTo
            ? Set.of(ConsentKind.TREATMENT_RECORD, ConsentKind.EMAIL)
            : Set.of(ConsentKind.TREATMENT_RECORD);
    return tenancy.as(
        clinic.therapist(), () -> patients.register(Registrations.ada(email, agreed)));
  }

  private void invite(UUID patientId) {
    tenancy.as(clinic.therapist(), () -> invitations.invitePatient(patientId));
  }

  private List<InvitationState> states(UUID patientId) {
    return tenancy.as(clinic.therapist(), () -> invitations.ofPatient(patientId)).stream()
        .map(Invitation::state)
        .toList();
  }

  private Invitation only(UUID patientId) {
    return tenancy.as(clinic.therapist(), () -> invitations.ofPatient(patientId)).getFirst();
  }

  private Notice onlyMail() {
    var mails = mails();
    assertEquals(1, mails.size());
    return mails.getFirst();
  }

  private List<Notice> mails() {
    var mails = new ArrayList<Notice>();
    while (tenancy.as(clinic.product(), () -> notices.deliverNext(mails::add)) == Delivery.SENT) {
      assertTrue(mails.size() < 10, "the outbox ends");
    }
    return mails;
  }

  private List<Membership> of(String subject) {
    return tenancy.as(new Tenant.Person(subject), () -> memberships.of(subject));
  }

  private boolean asTherapistGiven(UUID patientId, ConsentKind kind) {
    return tenancy.as(clinic.therapist(), () -> consents.isGiven(patientId, kind));
  }

  private static OneTimeToken token(Notice mail) {
    Map<String, String> payload = mail.payload();
    return new OneTimeToken(payload.getOrDefault(Invitations.TOKEN, ""));
  }

  private static Set<InvitationRefusal> refusal(Runnable work) {
    return assertThrows(InvitationRefusedException.class, work::run).refusals();
  }
}
