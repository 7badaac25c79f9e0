package org.plumbline.web.therapist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.core.audit.Audit;
import org.plumbline.core.patient.PatientSearch;
import org.plumbline.core.patient.Patients;
import org.plumbline.core.tenancy.Tenancy;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.core.testing.SmallClinic;
import org.plumbline.web.testing.Browser;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class PatientPagesTest {

  private static final String NEW = "/therapist/patients/new";

  @Inject Patients patients;
  @Inject Audit audit;
  @Inject Tenancy tenancy;

  private SmallClinic clinic;
  private Browser therapist;

  @BeforeEach
  void signIn() {
    clinic = SmallClinic.open();
    therapist = Browser.of(clinic.therapist());
    therapist.page(NEW);
  }

  @Test
  void somebodyWithoutEmailIsRegisteredAndTheirRecordOpens() {
    var answer = register(Map.of("email", "", "phone", ""));
    assertEquals(303, answer.statusCode());

    var record = therapist.page(path(answer));
    assertEquals("Ada Byron", record.select("main .name").text());
    assertTrue(record.text().contains("4 August 1961"), record.text());
    assertNull(record.selectFirst("form[action$=/invitation]"), "nobody to write to");
  }

  @Test
  void faultsStandBesideTheirFieldsAndWhatWasTypedIsKept() {
    var answer =
        register(
            Map.of("familyName", " ", "birthDate", "2999-01-01", "email", "ada", "consent", ""));

    assertEquals(422, answer.statusCode());
    var page = parse(answer);
    assertEquals("Please enter the family name.", page.select("#familyName-fault").text());
    assertEquals("This day has not come yet.", page.select("#birthDate-fault").text());
    assertEquals("2999-01-01", page.select("#birthDate").val());
    assertTrue(page.select("#email-fault").text().startsWith("This is not an e-mail address"));
    assertEquals("ada", page.select("#email").val());
    assertEquals("Ada", page.select("#givenName").val());
    assertNotNull(page.selectFirst("#consent-fault"));
    assertEquals(4, page.select("#faults li").size());
    assertEquals(List.of(), find("Ada").select("tbody tr").eachText());
  }

  @Test
  void aBirthDateThatIsNoDateIsKeptAsTyped() {
    for (String typed : List.of("yesterday", "04.08.1961", "1961-02-30", "NaN")) {
      var page = parse(register(Map.of("birthDate", typed)));
      assertTrue(page.select("#birthDate-fault").text().startsWith("Please enter a date"), typed);
      assertEquals(typed, page.select("#birthDate").val());
    }
  }

  @Test
  void aPossibleDoubleIsHintedAtAndCanStillBeRegistered() {
    register(Map.of());
    var answer = register(Map.of("givenName", "Augusta"));

    assertEquals(422, answer.statusCode());
    assertEquals("Ada Byron", parse(answer).select(".notice a").text());
    assertEquals(1, find("Byron").select("tbody tr").size());

    assertEquals(303, register(Map.of("givenName", "Augusta", "somebodyElse", "yes")).statusCode());
    assertEquals(2, find("Byron").select("tbody tr").size());
  }

  @Test
  void peopleAreFoundByNameAndBirthDateWithoutANameInTheAddress() {
    register(Map.of());
    assertEquals(1, find("byr").select("tbody tr").size());
    assertNull(find("xyz").selectFirst("tbody tr"));

    var wrongDay =
        therapist.post("/therapist/patients/search", Map.of("name", "byr", "birthDate", "soon"));
    assertEquals(422, wrongDay.statusCode());
    assertEquals("byr", parse(wrongDay).select("#name").val());
  }

  @Test
  void aListIsReadInPages() {
    for (int i = 0; i < PatientSearch.PAGE_SIZE + 1; i++) {
      register(Map.of("familyName", "Paged%02d".formatted(i), "somebodyElse", "yes"));
    }
    var first = find("Paged");
    assertEquals(PatientSearch.PAGE_SIZE, first.select("tbody tr").size());
    assertEquals("1", first.select("button[name=page]").val());

    var second =
        parse(therapist.post("/therapist/patients/search", Map.of("name", "Paged", "page", "1")));
    assertEquals(1, second.select("tbody tr").size());
  }

  @Test
  void contactDetailsChangeUnlessTheyHaveAFault() {
    var record = path(register(Map.of()));
    var wrong = therapist.submit(record + "/contact", record + "/contact", Map.of("phone", "12"));
    assertEquals(422, wrong.statusCode());
    assertEquals("12", parse(wrong).select("#phone").val());

    therapist.submit(record + "/contact", record + "/contact", Map.of("phone", "030 123456"));
    assertTrue(therapist.page(record).text().contains("030 123456"));
  }

  @Test
  void anEpisodeIsOpenedAndEnded() {
    var record = path(register(Map.of()));
    var episode = record + "/episode";
    var blank = therapist.submit(episode, episode, Map.of("reason", " "));
    assertEquals(422, blank.statusCode());
    assertNotNull(parse(blank).selectFirst("#reason-fault"));

    therapist.submit(episode, episode, Map.of("reason", "Hip pain when running"));
    assertTrue(therapist.page(record).text().contains("Hip pain when running"));

    var unsaid = therapist.submit(episode, episode + "/end", Map.of("endReason", "other"));
    assertEquals(422, unsaid.statusCode());
    assertNotNull(parse(unsaid).selectFirst("#note-fault"));
    var unchosen = therapist.submit(episode, episode + "/end", Map.of());
    assertEquals(422, unchosen.statusCode());

    therapist.submit(episode, episode + "/end", Map.of("endReason", "goals-met"));
    assertTrue(therapist.page(record).text().contains("No episode is open"));
    assertTrue(therapist.page(record).text().contains("Goals met"));
  }

  @Test
  void anInvitationIsSentSentAgainAndTakenBack() {
    var record = path(register(Map.of("email", "ada@example.org")));
    var refused = therapist.submit(record, record + "/invitation", Map.of());
    assertEquals(422, refused.statusCode());
    assertTrue(parse(refused).select(".fault").text().contains("has not agreed"));

    therapist.post(record + "/consent", Map.of("kind", "email", "given", "true"));
    assertEquals(303, therapist.submit(record, record + "/invitation", Map.of()).statusCode());

    var sent = therapist.page(record);
    assertEquals("waiting for an answer", sent.select("section li .badge.sent").text());
    var resend = sent.select("form[action$=/resend]").attr("action");
    assertEquals(303, therapist.submit(record, resend, Map.of()).statusCode());
    var revoke = sent.select("form[action$=/revoke]").attr("action");
    assertEquals(303, therapist.submit(record, revoke, Map.of()).statusCode());
    assertEquals("taken back", therapist.page(record).select("section li .badge.sent").text());
    assertEquals(422, therapist.post(resend, Map.of()).statusCode());
  }

  @Test
  void theFirstStepThatIsNotDoneIsNext() {
    var record = therapist.page("/therapist/patients/" + clinic.patientId());

    assertEquals(7, record.select("ol.steps li").size());
    assertEquals(
        "Ask the safety questions next", record.select("ol.steps li").eachText().getFirst());
    assertEquals(1, record.select("ol.steps .badge").size());
  }

  @Test
  void anotherClinicsPatientIsNotFoundOnAnyPage() {
    var stranger = SmallClinic.open();
    var theirs = "/therapist/patients/" + stranger.patientId();
    for (String page : List.of("", "/contact", "/episode")) {
      assertEquals(404, therapist.get(theirs + page).statusCode(), page);
    }
    for (String action :
        List.of("/contact", "/episode", "/episode/end", "/invitation", "/consent")) {
      assertEquals(
          404,
          therapist
              .post(
                  theirs + action,
                  Map.of(
                      "language", "en",
                      "reason", "x",
                      "therapist", clinic.therapistId().toString(),
                      "endReason", "goals-met",
                      "kind", "email",
                      "given", "true"))
              .statusCode(),
          action);
    }
  }

  @Test
  void onlyTherapistsEnter() {
    for (var other : List.of(clinic.admin(), clinic.manager(), clinic.patient())) {
      assertEquals(403, Browser.of(other).get("/therapist/patients").statusCode());
    }
    assertEquals(401, Browser.ofNobody().get("/therapist/patients").statusCode());
  }

  @Test
  void whoeverOpensARecordIsWrittenDown() {
    therapist.page("/therapist/patients/" + clinic.patientId());

    var entries = tenancy.as(clinic.admin(), () -> audit.entries(clinic.patientId(), 0, 10));
    assertEquals(1, entries.size());
    assertFalse(entries.getFirst().changed());
    assertEquals("patient page", entries.getFirst().what());
    assertNotNull(entries.getFirst().requestId());
  }

  private Response register(Map<String, String> changed) {
    Map<String, String> fields =
        new HashMap<>(
            Map.of(
                "givenName", "Ada",
                "familyName", "Byron",
                "birthDate", "1961-08-04",
                "sex", "FEMALE",
                "language", "en",
                "consent", "treatment-record"));
    fields.putAll(changed);
    return therapist.post(NEW, fields);
  }

  private Document find(String name) {
    return parse(therapist.post("/therapist/patients/search", Map.of("name", name)));
  }

  private static String path(Response answer) {
    var location = answer.header("Location");
    return location.substring(location.indexOf("/therapist"));
  }

  private static Document parse(Response answer) {
    return Jsoup.parse(answer.body().asString());
  }
}
