package org.plumbline.web.invitation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.core.clinic.Membership;
import org.plumbline.core.clinic.Memberships;
import org.plumbline.core.clinic.OneTimeToken;
import org.plumbline.core.patient.ConsentKind;
import org.plumbline.core.patient.Invitations;
import org.plumbline.core.patient.Patients;
import org.plumbline.core.tenancy.Role;
import org.plumbline.core.tenancy.Tenancy;
import org.plumbline.core.tenancy.Tenant;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.core.testing.Registrations;
import org.plumbline.core.testing.SmallClinic;
import org.plumbline.web.mail.Post;
import org.plumbline.web.testing.Browser;
import org.plumbline.web.testing.SignInsInMemory;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class InvitationPageTest {

  private static final Pattern LINK =
      Pattern.compile("https?://\\S+(/invitation/[A-Za-z0-9_-]{43})");

  @Inject Patients patients;
  @Inject Invitations invitations;
  @Inject Memberships memberships;
  @Inject Tenancy tenancy;
  @Inject Post post;
  @Inject MockMailbox mailbox;
  @Inject SignInsInMemory signIns;

  private SmallClinic clinic;
  private String email;

  @BeforeEach
  void openClinic() {
    clinic = SmallClinic.open();
    email = "ada-" + clinic.mark() + "@example.org";
  }

  @Test
  void theMailGreetsNamesTheClinicAndSaysNothingOfTheTreatment() {
    invitePatient();
    post.goRound();

    var mails = mailbox.getMailsSentTo(email);
    assertEquals(1, mails.size());
    var mail = mails.getFirst();
    assertEquals("An invitation from Clinic " + clinic.mark(), mail.getSubject());
    assertTrue(mail.getText().contains("Hello Ada Byron,"), mail.getText());
    assertTrue(LINK.matcher(mail.getText()).find(), mail.getText());
    assertTrue(LINK.matcher(mail.getHtml().replace("\"", " ")).find(), mail.getHtml());
  }

  @Test
  void aMailIsSentOnce() {
    invitePatient();
    post.goRound();
    post.goRound();

    assertEquals(1, mailbox.getMailsSentTo(email).size());
  }

  @Test
  void thePersonChoosesASignInAndBelongsToTheClinic() {
    var link = linkForPatient();
    var page = Browser.ofNobody().page(link);
    assertEquals(email, page.select("#signInName").val());
    assertTrue(page.select("h1").text().startsWith("Clinic " + clinic.mark()));

    var answer = accept(link, email, "a long password");
    assertEquals(303, answer.statusCode());
    assertTrue(answer.header("Location").endsWith("/me"));
    assertTrue(signIns.has(email));
    assertEquals(Role.PATIENT, of("subject-of-" + email).getFirst().role());
  }

  @Test
  void faultsStandBesideTheFieldsAndAPasswordIsNeverShownAgain() {
    var link = linkForPatient();
    var tooShort = accept(link, email, "short");
    assertEquals(422, tooShort.statusCode());
    var page = parse(tooShort);
    assertEquals("Invalid password: minimum length 10.", page.select("#password-fault").text());
    assertEquals(email, page.select("#signInName").val());
    assertFalse(tooShort.body().asString().contains("short\""));

    var empty = parse(accept(link, " ", ""));
    assertNotNull(empty.selectFirst("#signInName-fault"));
    assertNotNull(empty.selectFirst("#password-fault"));
  }

  @Test
  void aSignInNameIsTakenOnce() {
    accept(linkForPatient(), "ada-" + clinic.mark(), "a long password");
    var second = accept(linkForPatient(), "ada-" + clinic.mark(), "a long password");

    assertEquals(422, second.statusCode());
    assertTrue(parse(second).select("#signInName-fault").text().contains("another"));
  }

  @Test
  void aUsedLinkSaysSoAndMakesNoSecondSignIn() {
    var link = linkForPatient();
    accept(link, email, "a long password");

    assertEquals(410, Browser.ofNobody().get(link).statusCode());
    var browser = Browser.ofNobody();
    browser.page(linkForPatient());
    var again =
        browser.post(
            link, Map.of("signInName", "second-" + clinic.mark(), "password", "0123456789"));
    assertEquals(410, again.statusCode());
    assertFalse(signIns.has("second-" + clinic.mark()));
  }

  @Test
  void aLinkThatNeverExistedIsNotFound() {
    var nowhere = "/invitation/" + OneTimeToken.fresh().value();
    assertEquals(404, Browser.ofNobody().get(nowhere).statusCode());
    assertEquals(404, Browser.of(clinic.patient()).get(nowhere + "/join").statusCode());
    assertEquals(404, Browser.ofNobody().get("/setup/guessed").statusCode());
  }

  @Test
  void somebodyWithASignInJoinsASecondClinicWithIt() {
    var elsewhere = SmallClinic.open();
    tenancy.as(clinic.admin(), () -> invitations.inviteStaff(Role.THERAPIST, "Theo Terra", email));
    var link = newestLink();
    assertEquals(401, Browser.ofNobody().get(link + "/join").statusCode());

    var browser = Browser.of(elsewhere.therapist());
    assertEquals(303, browser.submit(link + "/join", link + "/join", Map.of()).statusCode());

    var found = of(elsewhere.subject(Role.THERAPIST));
    assertEquals(
        Set.of(clinic.clinicId(), elsewhere.clinicId()),
        Set.copyOf(found.stream().map(Membership::clinicId).toList()));
    var page = browser.page("/therapist");
    assertTrue(page.select("form[action=/clinic] button").text().contains("Clinic "));
  }

  private void invitePatient() {
    UUID id =
        tenancy.as(
            clinic.therapist(),
            () ->
                patients.register(
                    Registrations.ada(
                        email, Set.of(ConsentKind.TREATMENT_RECORD, ConsentKind.EMAIL))));
    tenancy.as(clinic.therapist(), () -> invitations.invitePatient(id));
  }

  private String linkForPatient() {
    invitePatient();
    return newestLink();
  }

  private String newestLink() {
    post.goRound();
    var link = LINK.matcher(mailbox.getMailsSentTo(email).getLast().getText());
    assertTrue(link.find());
    return link.group(1);
  }

  private static Response accept(String link, String name, String password) {
    return Browser.ofNobody().submit(link, link, Map.of("signInName", name, "password", password));
  }

  private List<Membership> of(String subject) {
    return tenancy.as(new Tenant.Person(subject), () -> memberships.of(subject));
  }

  private static Document parse(Response answer) {
    return Jsoup.parse(answer.body().asString());
  }
}
