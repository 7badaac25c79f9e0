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
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.core.assessment.SafetyScreens;
import org.plumbline.core.assessment.SafetyStanding;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.tenancy.Tenancy;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.core.testing.SmallClinic;
import org.plumbline.core.testing.SmallRoutine;
import org.plumbline.core.testing.StoppedClock;
import org.plumbline.web.testing.Browser;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SafetyPageTest {

  @Inject SafetyScreens screens;
  @Inject Catalogue catalogue;
  @Inject Tenancy tenancy;

  private SmallClinic clinic;
  private Browser therapist;
  private String page;

  @BeforeEach
  void signIn() {
    StoppedClock.at("2026-03-02T09:00:00Z");
    clinic = SmallClinic.open();
    therapist = Browser.of(clinic.therapist());
    page = "/therapist/patients/" + clinic.patientId() + "/safety";
  }

  @Test
  void thirteenQuestionsStandOnNotAskedUntilSomebodyAsks() {
    Document blank = therapist.page(page);
    assertEquals(13, blank.select("fieldset.question").size());
    assertEquals(13, blank.select("input[value=not-asked][checked]").size());
    assertTrue(blank.select(".notice").text().startsWith("Nothing was asked yet."));
  }

  @Test
  void aCompleteScreenOfNoOpensTheWay() {
    assertEquals(303, save(allNo()).statusCode());

    Document saved = therapist.page(page);
    assertEquals(13, saved.select("input[value=no][checked]").size());
    assertTrue(saved.select(".notice.good").text().startsWith("A routine may be published"));
    assertTrue(standing().mayPublish());
  }

  @Test
  void aQuestionLeftOpenIsCountedAsNotAsked() {
    var answers = allNo();
    answers.put("RF05", "not-asked");
    save(answers);

    assertTrue(
        therapist.page(page).select(".notice.warn").text().contains("One question was not asked."));
    assertFalse(standing().mayPublish());
  }

  @Test
  void aYesShowsItsInstructionAndIsClearedByARecordedReview() {
    var answers = allNo();
    answers.put("RF02", "yes");
    answers.put("RF02-note", "Foot slaps since Sunday");
    save(answers);

    Document raised = therapist.page(page);
    assertTrue(raised.select("#raised-RF02").text().contains("Arrange a medical review today."));
    assertEquals("Foot slaps since Sunday", raised.select("#RF02-note").val());

    var future =
        review(
            "RF02",
            Map.of(
                "RF02-reviewedBy", "Dr Hill",
                "RF02-reviewedOn", "2026-03-03",
                "RF02-outcome", "Fine"));
    assertEquals(422, future.statusCode());
    assertEquals("Dr Hill", parse(future).select("#RF02-reviewedBy").val());
    var nameless = review("RF02", Map.of("RF02-reviewedOn", "2026-03-02"));
    assertEquals(
        "Please say who reviewed it.", parse(nameless).select("#RF02-reviewedBy-fault").text());
    assertFalse(standing().mayPublish());

    assertEquals(
        303,
        review(
                "RF02",
                Map.of(
                    "RF02-reviewedBy", "Dr Hill",
                    "RF02-reviewedOn", "2026-03-01",
                    "RF02-outcome", "Power is full"))
            .statusCode());
    assertEquals(
        "Reviewed by Dr Hill on 1 March 2026: Power is full",
        therapist.page(page).select("#raised-RF02 .cleared").text());
    assertTrue(standing().mayPublish());
  }

  @Test
  void aLaterNoIsToldBesideTheFlagWhichStaysUntilItsReviewIsRecorded() {
    var answers = allNo();
    answers.put("RF05", "yes");
    save(answers);
    StoppedClock.at("2026-03-03T09:00:00Z");
    save(allNo());

    String card = therapist.page(page).select("#raised-RF05").text();
    assertTrue(card.contains("Answered with yes on 2 March 2026."), card);
    assertTrue(
        card.contains(
            "Answered with no since, on 3 March 2026; the block stays until the review is"
                + " recorded."),
        card);
    assertFalse(standing().mayPublish());

    var slip =
        Map.of(
            "RF05-reviewedBy", "The therapist",
            "RF05-reviewedOn", "2026-03-03",
            "RF05-outcome", "Entered by mistake");
    assertEquals(303, review("RF05", slip).statusCode());
    Document settled = therapist.page(page);
    assertEquals(
        "Reviewed by The therapist on 3 March 2026: Entered by mistake",
        settled.select("#raised-RF05 .cleared").text(),
        "to be read although the latest answer is no");
    assertTrue(settled.select(".notice.good").text().startsWith("A routine may be published"));
  }

  @Test
  void aReviewLeftEmptyAsksForItsReviewerItsDayAndItsOutcomeAtOnce() {
    var answers = allNo();
    answers.put("RF02", "yes");
    save(answers);

    Response refused = review("RF02", Map.of());

    assertEquals(422, refused.statusCode());
    Document asked = parse(refused);
    assertEquals("Please say who reviewed it.", asked.select("#RF02-reviewedBy-fault").text());
    assertTrue(asked.select("#RF02-reviewedOn-fault").hasText());
    assertEquals("Please say with what outcome.", asked.select("#RF02-outcome-fault").text());
    assertEquals(12, asked.select("input[value=no][checked]").size(), "the questions stay");
    assertFalse(standing().mayPublish());
  }

  @Test
  void aYesThatMayMeanTwoThingsAsksWhichAndKeepsTheRest() {
    var answers = allNo();
    answers.put("RF10", "yes");
    answers.put("RF01-note", "All fine here");
    Response refused = save(answers);

    assertEquals(422, refused.statusCode());
    Document kept = parse(refused);
    assertEquals("Please say which of the two it is.", kept.select("#RF10-variant-fault").text());
    assertNotNull(kept.selectFirst("input[name=RF10][value=yes][checked]"));
    assertEquals("All fine here", kept.select("#RF01-note").val());
    assertNull(standing().screen());

    answers.put("RF10-variant", "pressure");
    save(answers);
    assertTrue(
        therapist.page(page).select("#raised-RF10").text().contains("No exercise until a doctor"));
  }

  @Test
  void afterFourWeeksTheQuestionsAreBlankAgain() {
    save(allNo());
    StoppedClock.at("2026-03-30T09:00:00Z");

    Document again = therapist.page(page);
    assertTrue(again.select(".notice.warn").text().startsWith("It is time to ask again"));
    assertEquals(0, again.select("input[value=no][checked]").size());
  }

  @Test
  void symptomsInALegLoggedSinceAreNamedWithTheirDayAndTheQuestionsAreBlankAgain() {
    SmallRoutine.publish(clinic, LocalDate.of(2026, 3, 2), 5);
    save(allNo());
    StoppedClock.at("2026-03-04T18:00:00Z");
    var logged =
        Browser.of(clinic.patient())
            .submit("/me/log", "/me/log", Map.of("leg", "yes", "everything", "yes"));
    assertEquals(303, logged.statusCode());

    Document again = therapist.page(page);
    assertEquals(
        "It is time to ask again. Symptoms in a leg were logged on 4 March 2026, after the safety"
            + " questions were asked. Ask them again first.",
        again.select(".notice.warn").text());
    assertEquals(0, again.select("input[value=no][checked]").size());
    assertTrue(standing().mayPublish(), "it asks, and stands in nobody's way");

    StoppedClock.at("2026-03-04T19:00:00Z");
    save(allNo());
    assertEquals(0, therapist.page(page).select(".notice.warn").size());
  }

  @Test
  void anAnswerNobodyOfferedIsRefused() {
    var answers = allNo();
    answers.put("RF03", "perhaps");
    assertEquals(422, save(answers).statusCode());
    assertNull(standing().screen());
  }

  @Test
  void anotherClinicsPatientIsNotFound() {
    var theirs = "/therapist/patients/" + SmallClinic.open().patientId() + "/safety";
    therapist.page(page);
    assertEquals(404, therapist.get(theirs).statusCode());
    assertEquals(404, therapist.post(theirs, allNo()).statusCode());
    assertEquals(404, therapist.post(theirs + "/RF01/review", Map.of()).statusCode());
    assertEquals(404, therapist.post(page + "/RF99/review", Map.of()).statusCode());
  }

  private Map<String, String> allNo() {
    Map<String, String> answers = new HashMap<>();
    catalogue.redFlags().keySet().forEach(flag -> answers.put(flag, "no"));
    return answers;
  }

  private Response save(Map<String, String> answers) {
    return therapist.submit(page, page, answers);
  }

  private Response review(String flag, Map<String, String> fields) {
    return therapist.submit(page, page + "/" + flag + "/review", fields);
  }

  private SafetyStanding standing() {
    return tenancy.as(
        clinic.therapist(), () -> screens.standing(clinic.patientId(), clinic.episodeId()));
  }

  private static Document parse(Response answer) {
    return Jsoup.parse(answer.body().asString());
  }
}
