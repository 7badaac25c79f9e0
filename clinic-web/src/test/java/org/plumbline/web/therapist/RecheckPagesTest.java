package org.plumbline.web.therapist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.assessment.SafetyAnswer;
import org.plumbline.core.assessment.SafetyAnswer.Answer;
import org.plumbline.core.assessment.SafetyScreens;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.progression.Flares;
import org.plumbline.core.tenancy.Tenancy;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.core.testing.SafetyAnswers;
import org.plumbline.core.testing.SmallClinic;
import org.plumbline.core.testing.SmallRoutine;
import org.plumbline.core.testing.StoppedClock;
import org.plumbline.core.training.Training;
import org.plumbline.web.testing.Browser;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@DisplayName("What becomes known after a routine was published")
class RecheckPagesTest {

  @Inject SafetyScreens safety;
  @Inject Training training;
  @Inject Flares flares;
  @Inject Catalogue catalogue;
  @Inject Tenancy tenancy;

  private SmallClinic clinic;
  private SmallRoutine routine;
  private Browser therapist;
  private String record;

  @BeforeEach
  void aRoutineThatNothingStandsAgainst() {
    StoppedClock.at("2026-03-02T09:00:00Z");
    clinic = SmallClinic.open();
    routine = SmallRoutine.publish(clinic, LocalDate.of(2026, 3, 2), 5);
    therapist = Browser.of(clinic.therapist());
    record = "/therapist/patients/" + clinic.patientId();
    screen(Map.of());
    StoppedClock.at("2026-03-16T18:00:00Z");
  }

  @ParameterizedTest(name = "stands on the record{0}, with a way to change the routine")
  @ValueSource(strings = {"", "/routine", "/progression"})
  void ruledOut(String page) {
    assertNull(therapist.page(record + page).selectFirst("#recheck"));
    tailor("POST_OPERATIVE");

    Element told = Objects.requireNonNull(therapist.page(record + page).selectFirst("#recheck"));
    assertTrue(told.text().startsWith("3 exercises that "), told::text);
    assertTrue(
        told.text().contains("ruled out by what is known now (version 1, published on 2 March"),
        told::text);
    String line = told.select("li").text();
    for (String exercise : List.of("Glute bridge", "Side-lying", "Body-weight squat")) {
      assertTrue(line.contains(exercise), line);
    }
    assertTrue(told.text().contains("the routine stays as it is until you decide"), told::text);

    var begun = therapist.post(told.select("form").attr("action"), Map.of());
    assertTrue(begun.header("Location").endsWith("/routine/draft"));
    Element later = Objects.requireNonNull(therapist.page(record + page).selectFirst("#recheck"));
    assertEquals(record + "/routine/draft", later.select("a.button").attr("href"));
  }

  @Test
  void the_reason_is_the_one_the_draft_shows() {
    tailor("POST_OPERATIVE");
    Element told = Objects.requireNonNull(therapist.page(record).selectFirst("#recheck li"));
    therapist.post(record + "/routine/revise", Map.of());

    String reason = told.text().replaceFirst("[^:]*: ", "").replaceAll("\\.$", "");
    String draft = therapist.page(record + "/routine/draft").text();
    assertTrue(draft.contains(reason), () -> reason + " not in " + draft);
  }

  @Test
  void a_note_nobody_wrote_asks_for_a_look() {
    tailor("HIP_JOINT");

    Element told = Objects.requireNonNull(therapist.page(record).selectFirst("#recheck"));
    assertTrue(told.text().contains("asks for a look"), told::text);
    assertTrue(told.select("li").text().startsWith("Body-weight squat needs your note."));
    assertTrue(
        therapist.page("/therapist").text().contains("speaks against an exercise this person"));
  }

  @Test
  void the_patient_keeps_the_plan_until_the_therapist_decides() {
    Browser patient = Browser.of(clinic.patient());
    String before = patient.page("/me").select("main").text();
    tailor("POST_OPERATIVE");

    assertEquals(before, patient.page("/me").select("main").text());
  }

  @Test
  void questions_that_are_due_again_stand_on_the_overview_and_above_the_approval() {
    twoGreenSessions();
    StoppedClock.at("2026-03-30T18:00:00Z");

    assertTrue(dueOn(record).contains("The safety questions were last asked on 2 March 2026"));
    Document proposals = therapist.page(record + "/progression");
    String text = proposals.select("main").text();
    assertTrue(
        text.indexOf("nothing that raises a dose can be approved") < text.indexOf("Approve and"),
        text);

    var answer = therapist.post(approve(proposals), Map.of());
    assertEquals(422, answer.statusCode());
    String refused = Jsoup.parse(answer.body().asString()).select("main").text();
    assertEquals(1, refused.split("last asked on", -1).length - 1, refused);
  }

  @Test
  void a_red_flag_in_the_way_of_a_step_up_is_said_once() {
    twoGreenSessions();
    screen(Map.of("RF02", Answer.YES));
    Document proposals = therapist.page(record + "/progression");
    assertTrue(proposals.select("#recheck").text().contains("A red flag waits for its review"));

    var answer = therapist.post(approve(proposals), Map.of());
    assertEquals(422, answer.statusCode());
    String refused = Jsoup.parse(answer.body().asString()).select("main").text();
    assertEquals(1, refused.split("RF02", -1).length - 1, refused);
    assertFalse(refused.contains(".."), refused);
  }

  @ParameterizedTest(name = "says on the record{0} that the patient sees no exercises")
  @ValueSource(strings = {"", "/routine", "/progression"})
  @DisplayName("A red flag raised at home")
  void raisedAtHome(String page) {
    List<SafetyAnswer> home = List.of(SafetyAnswer.of("RF02", Answer.YES));
    tenancy.as(clinic.patient(), () -> flares.report(clinic.patientId(), home));

    String told =
        Objects.requireNonNull(therapist.page(record + page).selectFirst("#recheck")).text();
    assertTrue(told.contains("The page of this patient shows no exercises until"), told);
    assertFalse(told.contains("Nothing has changed"), told);
    assertEquals(0, Browser.of(clinic.patient()).page("/me").select("ol.steps a").size());
  }

  @ParameterizedTest(name = "stands on the record{0} with its instruction and leads to the review")
  @ValueSource(strings = {"", "/routine", "/progression"})
  @DisplayName("A red flag the care team found")
  void foundByTheCareTeam(String page) {
    screen(Map.of("RF02", Answer.YES));

    Element told = Objects.requireNonNull(therapist.page(record + page).selectFirst("#recheck"));
    assertTrue(told.hasClass("bad"), told::outerHtml);
    assertTrue(
        told.text().contains("follows version 1, published on 2 March 2026. A red flag waits"),
        told::text);
    assertTrue(told.select("li").text().contains("RF02"), told::text);
    assertEquals(1, told.select("a[href=" + record + "/safety]").size(), told::outerHtml);
  }

  @Test
  void a_red_flag_the_care_team_found_leaves_the_patients_page_as_it_is() {
    screen(Map.of("RF02", Answer.YES));

    String told = therapist.page(record).select("#recheck").text();
    assertTrue(told.contains("the routine stays as it is until you decide"), told);
    assertEquals(3, Browser.of(clinic.patient()).page("/me").select("ol.steps a").size());
  }

  @Test
  void the_safety_step_of_the_work_is_not_done_while_the_questions_are_due() {
    assertEquals(List.of("done"), safetyStep(), "asked on 2 March");
    StoppedClock.at("2026-03-16T19:00:00Z");
    var leg = Map.of("leg", "yes", "everything", "yes");
    assertEquals(303, Browser.of(clinic.patient()).submit("/me/log", "/me/log", leg).statusCode());

    assertTrue(dueOn(record).contains("ymptoms in a leg"), dueOn(record));
    assertEquals(List.of("next"), safetyStep());
  }

  private List<String> safetyStep() {
    return therapist.page(record).select("main li:has(a[href$=/safety]) .badge").eachText();
  }

  private String dueOn(String page) {
    return Objects.requireNonNull(therapist.page(page).selectFirst("#ask-again")).text();
  }

  private static String approve(Document page) {
    return page.select("form[action$=/approve]").attr("action");
  }

  private void tailor(String condition) {
    String tailoring = record + "/routine/tailoring";
    assertEquals(
        303, therapist.submit(tailoring, tailoring, Map.of("conditions", condition)).statusCode());
  }

  private void twoGreenSessions() {
    for (int day : List.of(12, 15)) {
      tenancy.as(
          clinic.patient(),
          () -> {
            training.log(
                SmallRoutine.session(clinic, LocalDate.of(2026, 3, day), routine.allDone(1)));
            training.recordMorning(
                clinic.patientId(), LocalDate.of(2026, 3, day + 1), 1, UUID.randomUUID());
          });
    }
  }

  private void screen(Map<String, Answer> different) {
    tenancy.as(
        clinic.therapist(),
        () ->
            safety.record(
                clinic.patientId(),
                clinic.episodeId(),
                SafetyAnswers.allClearBut(catalogue, different)));
  }
}
