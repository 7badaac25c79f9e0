package org.plumbline.web.patient;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plumbline.core.assessment.Clearance;
import org.plumbline.core.assessment.SafetyScreens;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.tenancy.Tenancy;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.core.testing.SafetyAnswers;
import org.plumbline.core.testing.SmallClinic;
import org.plumbline.core.testing.SmallRoutine;
import org.plumbline.core.testing.StoppedClock;
import org.plumbline.web.testing.Browser;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@DisplayName("The flare page")
class FlarePageTest {

  private static final List<String> FLAGS = List.of("RF01", "RF02", "RF03", "RF04", "RF06", "RF10");

  @Inject SafetyScreens safety;
  @Inject Catalogue catalogue;
  @Inject Tenancy tenancy;

  private SmallClinic clinic;
  private SmallRoutine routine;
  private Browser patient;

  @BeforeEach
  void aRoutine() {
    StoppedClock.at("2026-03-02T18:00:00Z");
    clinic = SmallClinic.open();
    routine = SmallRoutine.publish(clinic, LocalDate.of(2026, 3, 2), 5);
    patient = Browser.of(clinic.patient());
  }

  @Test
  void today_leads_to_it_and_it_asks_the_safety_questions_first() {
    assertNotNull(patient.page("/me").selectFirst("a[href=/me/flare]"));

    Document page = patient.page("/me/flare");

    assertEquals(FLAGS.size(), page.select("fieldset").size());
    assertEquals(0, page.select("input[checked]").size());
  }

  @Test
  void a_question_that_was_left_open_is_asked_again_and_nothing_happens() {
    Response answer = patient.submit("/me/flare", "/me/flare", Map.of("RF01", "no"));

    assertEquals(422, answer.statusCode());
    Document page = Jsoup.parse(answer.body().asString());
    assertEquals(FLAGS.size() - 1, page.select("fieldset.wrong").size());
    assertEquals("no", page.select("input[name=RF01][checked]").attr("value"));
    assertTrue(worklist().contains("Nobody needs attention"));
  }

  @Test
  void without_an_approval_in_advance_the_therapist_is_told() {
    Document page = report("no");

    assertTrue(page.text().contains("Your therapist knows and will look at your plan"));
    assertTrue(worklist().contains("The patient reported a flare"));
    Document proposals =
        Browser.of(clinic.therapist())
            .page("/therapist/patients/" + clinic.patientId() + "/progression");
    assertTrue(proposals.text().contains("The patient reported a flare on 2 March 2026"));
    assertTrue(proposals.text().contains("Cat-cow"));
  }

  @Test
  void a_yes_says_to_stop_and_to_call_and_raises_a_hand_at_once() {
    Document page = report("yes");

    assertTrue(page.text().contains("Please stop your exercises and call your clinic now"));
    assertTrue(worklist().contains("A safety question was answered with yes"));
  }

  @Test
  void chest_pain_and_saddle_numbness_ask_for_the_emergency_number_first() {
    for (String flag : List.of("RF01", "RF10")) {
      aRoutine();
      assertTrue(report(flag, "yes").text().contains("call the emergency number now"), flag);
    }
  }

  @Test
  void after_a_yes_today_shows_no_exercise_until_its_review_is_recorded() {
    report("yes");

    Document stopped = patient.page("/me");
    assertEquals("Stop for now", stopped.select(".notice.bad h2").text());
    assertEquals(0, stopped.select("a[href^=/me/exercises]").size());
    assertEquals(0, patient.page("/me/flare").select("form[action=/me/flare]").size());

    StoppedClock.at("2026-03-02T19:00:00Z");
    tenancy.as(
        clinic.therapist(),
        () ->
            safety.record(
                clinic.patientId(), clinic.episodeId(), SafetyAnswers.allClear(catalogue)));
    assertEquals(
        "Stop for now", patient.page("/me").select(".notice.bad h2").text(), "no is no review");

    var reviewed = new Clearance("Dr Hill", Instant.parse("2026-03-02T19:00:00Z"), "Full power");
    tenancy.as(
        clinic.therapist(),
        () -> safety.clear(clinic.patientId(), clinic.episodeId(), "RF02", reviewed));
    Document again = patient.page("/me");
    assertEquals(0, again.select(".notice.bad").size());
    assertEquals(3, again.select("ol.steps a[href^=/me/exercises]").size());
  }

  @Test
  void an_emergency_stands_alone_on_today_and_comes_first() {
    var leg = Map.of("leg", "yes", "everything", "yes");
    assertEquals(303, patient.submit("/me/log", "/me/log", leg).statusCode());
    report("RF02", "yes");
    assertEquals(
        List.of("Stop for now", "About your leg"),
        patient.page("/me").select(".notice.bad h2").eachText());

    StoppedClock.at("2026-03-05T07:00:00Z");
    report("RF01", "yes");

    Document today = patient.page("/me");
    assertEquals(List.of("Stop for now"), today.select("main h2").eachText());
    assertTrue(today.select("main .notice").getFirst().text().contains("emergency number now"));
    assertEquals(0, today.select("a[href^=/me/scores], a[href*=day=], #morning").size());
  }

  @Test
  void today_says_that_a_reported_flare_is_noted_while_the_therapist_decides() {
    report("no");

    assertTrue(patient.page("/me").select(".notice.info").text().contains("Your flare is noted"));
    assertEquals(0, patient.page("/me/flare").select("form[action=/me/flare]").size());
  }

  @Test
  void who_trained_today_and_then_reports_a_flare_sees_the_gentle_plan_at_once() {
    routine.approveLowering(clinic);
    trainedToday();

    assertTrue(report("no").text().contains("there is a gentle plan for you on the page Today"));

    Document today = patient.page("/me");
    assertEquals("Your gentle plan for now", today.select("#gentle").text());
    assertTrue(today.text().contains("This is your plan for now, in place of your usual routine"));
    List<String> plan = today.select("section[aria-labelledby=gentle] ol.steps a").eachText();
    assertTrue(plan.contains("Cat-cow"), plan::toString);
    assertEquals(4, plan.size(), plan::toString);
    assertTrue(today.text().contains("Done for today"));
  }

  @Test
  void while_everything_is_stopped_there_is_no_news_of_the_plan() {
    routine.approveLowering(clinic);
    assertEquals(
        303,
        patient
            .submit(
                "/me/log", "/me/log", Map.of("leg", "no", "x3-how", "prescribed", "x3-pain", "7"))
            .statusCode());
    assertTrue(patient.page("/me").text().contains("There is a little less to do for now"));

    report("yes");

    Document stopped = patient.page("/me");
    assertEquals("Stop for now", stopped.select(".notice.bad h2").text());
    assertFalse(stopped.text().contains("part of the plan"), stopped::text);
  }

  @Test
  void a_flare_that_is_noted_already_is_not_reported_again_from_an_old_page() {
    Map<String, String> again = filledIn("RF02", "no");
    assertEquals(200, sent(again).statusCode());
    StoppedClock.at("2026-03-02T19:00:00Z");

    Response answer = sent(again);

    assertEquals(422, answer.statusCode());
    assertTrue(page(answer).text().contains("Your flare is noted already"));
    assertEquals(Instant.parse("2026-03-02T18:00:00Z"), screenedAt());
  }

  @Test
  void who_was_told_to_stop_reports_no_flare_from_an_old_page() {
    Map<String, String> old = filledIn("RF02", "no");
    Map<String, String> yes = new HashMap<>(old);
    yes.put("RF02", "yes");
    assertEquals(200, sent(yes).statusCode());
    StoppedClock.at("2026-03-02T19:00:00Z");

    Response answer = sent(old);

    assertEquals(422, answer.statusCode());
    assertTrue(page(answer).text().contains("call your clinic now"));
    assertEquals(Instant.parse("2026-03-02T18:00:00Z"), screenedAt());
  }

  @Test
  void a_yes_is_heard_even_from_an_old_page() {
    Map<String, String> old = filledIn("RF01", "no");
    assertEquals(200, sent(old).statusCode());
    Map<String, String> yes = new HashMap<>(old);
    yes.put("RF01", "yes");

    Response answer = sent(yes);

    assertEquals(200, answer.statusCode());
    assertTrue(page(answer).text().contains("call the emergency number now"));
  }

  @Test
  void a_yes_is_heard_also_when_care_has_ended_meanwhile() {
    String end = "/therapist/patients/" + clinic.patientId() + "/episode/end";
    assertEquals(
        303,
        Browser.of(clinic.therapist()).post(end, Map.of("endReason", "goals-met")).statusCode());
    StoppedClock.at("2026-03-02T18:05:00Z");

    Response answer = sent(filledIn("RF10", "yes"));

    assertEquals(200, answer.statusCode());
    assertTrue(page(answer).text().contains("call the emergency number now"));
    assertTrue(worklist().contains("A safety question was answered with yes"));
  }

  @Test
  void without_a_routine_there_is_nothing_to_change() {
    SmallClinic other = SmallClinic.open();
    Document page = Browser.of(other.patient()).page("/me/flare");
    assertTrue(page.text().contains("There is no routine for you at the moment"));
  }

  private void trainedToday() {
    var logged = patient.submit("/me/log", "/me/log", Map.of("leg", "no", "everything", "yes"));
    assertEquals(303, logged.statusCode());
  }

  private Document report(String weakness) {
    return report("RF02", weakness);
  }

  private Document report(String about, String answered) {
    Response answer = sent(filledIn(about, answered));
    assertEquals(200, answer.statusCode());
    return page(answer);
  }

  private static Map<String, String> filledIn(String about, String answered) {
    Map<String, String> told = new HashMap<>();
    FLAGS.forEach(flag -> told.put(flag, "no"));
    told.put(about, answered);
    return told;
  }

  /** As from a page that was opened before. */
  private Response sent(Map<String, String> told) {
    return patient.post("/me/flare", told);
  }

  private static Document page(Response answer) {
    return Jsoup.parse(answer.body().asString());
  }

  private Instant screenedAt() {
    return tenancy.as(
        clinic.therapist(),
        () ->
            Objects.requireNonNull(safety.standing(clinic.patientId(), clinic.episodeId()).screen())
                .screenedAt());
  }

  private String worklist() {
    return Browser.of(clinic.therapist()).page("/therapist").text();
  }
}
