package org.plumbline.web.therapist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plumbline.core.patient.EndReason;
import org.plumbline.core.patient.Episodes;
import org.plumbline.core.tenancy.Tenancy;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.core.testing.SmallClinic;
import org.plumbline.core.testing.SmallRoutine;
import org.plumbline.core.testing.StoppedClock;
import org.plumbline.web.testing.Browser;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@DisplayName("The adherence review")
class AdherencePageTest {

  @Inject Episodes episodes;
  @Inject Tenancy tenancy;

  private static final LocalDate BEGAN = LocalDate.of(2026, 3, 2);

  private SmallClinic clinic;
  private Browser therapist;
  private Browser patient;
  private String path;

  @BeforeEach
  void aRoutineOfFiveSessionsAWeek() {
    StoppedClock.at("2026-03-02T18:00:00Z");
    clinic = SmallClinic.open();
    SmallRoutine.publish(clinic, BEGAN, 5);
    therapist = Browser.of(clinic.therapist());
    patient = Browser.of(clinic.patient());
    path = "/therapist/patients/" + clinic.patientId() + "/adherence";
  }

  @Test
  void days_are_done_skipped_or_not_reported_and_never_mixed_up() {
    log(Map.of("leg", "no", "everything", "yes"));
    StoppedClock.at("2026-03-03T18:00:00Z");
    log(Map.of("leg", "no", "x1-how", "skipped", "x1-why", "tired"));
    StoppedClock.at("2026-03-06T09:00:00Z");

    Document page = therapist.page(path);

    assertEquals(
        List.of(
            "2 March 2026: done, Green",
            "3 March 2026: skipped, Green",
            "4 March 2026: not reported",
            "5 March 2026: nothing due",
            "6 March 2026: open",
            "7 March 2026: open",
            "8 March 2026: open"),
        page.select("table.days .sr-only").eachText());
    assertTrue(page.text().contains("As of 6 March 2026, 09:00"));
    assertTrue(page.text().contains("Tired: 1"));
    assertEquals("50 %", page.select("p.figure").text());
  }

  @Test
  void a_session_shows_left_and_right_pain_light_and_what_was_said() {
    log(
        Map.of(
            "leg",
            "no",
            "pain-before",
            "2",
            "x2-how",
            "different",
            "x2-left-sets",
            "2",
            "x2-left-reps",
            "8",
            "x2-right-sets",
            "1",
            "x2-right-reps",
            "6",
            "x2-pain",
            "5",
            "x2-comment",
            "Right side shaky"));

    Document page = therapist.page(path);

    var hip = Objects.requireNonNull(page.select("details table tbody tr").get(1));
    assertEquals("partial", hip.select("td").get(0).text());
    assertEquals("2 × 8", hip.select("td").get(1).text());
    assertEquals("1 × 6", hip.select("td").get(2).text());
    assertTrue(hip.text().contains("Right side shaky"));
    assertEquals("Amber", page.select("details summary .badge.warn").text());
    assertTrue(page.text().contains("Pain before 2, peak 5, next morning not recorded"));
    assertTrue(page.text().contains("holds back progression"));
    assertEquals("not reported", page.select("details table tbody tr td").eachText().getFirst());
  }

  @Test
  void a_session_shows_what_was_kept_in_reserve() {
    log(Map.of("leg", "no", "x3-how", "prescribed", "x3-effort", "6", "x3-reserve", "4"));

    var squat = therapist.page(path).select("details table tbody tr").get(2).select("td");

    assertEquals("6", squat.get(4).text());
    assertEquals("4", squat.get(5).text());
  }

  @Test
  void silence_shows_without_anybody_opening_a_page_before() {
    StoppedClock.at("2026-03-16T09:00:00Z");

    Document page = therapist.page(path);

    assertEquals("0 %", page.select("p.figure").text());
    assertTrue(page.text().contains("Silence is not the same as not done."));
  }

  @Test
  void after_the_episode_nothing_is_expected_and_no_pause_is_offered() {
    log(Map.of("leg", "no", "everything", "yes"));
    tenancy.as(
        clinic.therapist(),
        () -> episodes.end(clinic.patientId(), clinic.episodeId(), EndReason.GOALS_MET, ""));

    Document page = therapist.page(path);

    assertEquals("No episode of care is open. Open an episode", page.select("#no-episode").text());
    assertEquals(0, page.select("table.days, main form").size());
    assertEquals(1, page.select("details table").size(), "what was done stays to be read");
  }

  @Test
  void without_a_routine_nothing_is_expected() {
    SmallClinic other = SmallClinic.open();

    Document page =
        Browser.of(other.therapist())
            .page("/therapist/patients/" + other.patientId() + "/adherence");

    assertTrue(page.text().contains("No routine was published yet"));
  }

  @Test
  void a_pause_is_approved_and_ended_early() {
    StoppedClock.at("2026-03-04T09:00:00Z");
    Response answer =
        therapist.submit(
            path,
            path + "/pause",
            Map.of("from", "2026-03-03", "until", "2026-03-09", "reason", "HOLIDAY"));
    assertEquals(303, answer.statusCode());
    assertTrue(therapist.page(path).text().contains("Holiday: 3 March 2026 to 9 March 2026"));

    String end =
        Objects.requireNonNull(therapist.page(path).selectFirst("form[action$=/end]"))
            .attr("action");
    therapist.submit(path, end, Map.of());

    Document page = therapist.page(path);
    assertTrue(page.text().contains("Holiday: 3 March 2026 to 4 March 2026"));
    assertEquals(0, page.select("form[action$=/end]").size());
    assertTrue(page.select("table.days").text().contains("3 March 2026: paused"));
  }

  @Test
  void an_impossible_pause_gets_a_message_keeps_what_was_typed_and_stores_nothing() {
    Response answer =
        therapist.submit(
            path,
            path + "/pause",
            Map.of("from", "2026-03-09", "until", "2026-03-03", "reason", "ILLNESS"));

    assertEquals(422, answer.statusCode());
    Document again = Jsoup.parse(answer.body().asString());
    assertEquals("The last day is before the first.", again.select("#until-fault").text());
    assertEquals("2026-03-09", again.select("input[name=from]").val());
    assertEquals(0, therapist.page(path).select("form[action$=/end]").size());
  }

  @Test
  void a_patient_or_a_pause_of_another_clinic_is_not_found() {
    SmallClinic other = SmallClinic.open();
    therapist.page(path);

    assertEquals(
        404, therapist.get("/therapist/patients/" + other.patientId() + "/adherence").statusCode());
    assertEquals(
        404, therapist.post(path + "/pause/" + UUID.randomUUID() + "/end", Map.of()).statusCode());
  }

  private void log(Map<String, String> told) {
    Response answer = patient.submit("/me/log", "/me/log", told);
    assertEquals(303, answer.statusCode(), () -> answer.body().asString());
  }
}
