package org.plumbline.web.patient;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
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
class TodayPageTest {

  private static final LocalDate BEGAN = LocalDate.of(2026, 3, 2);

  @Inject Episodes episodes;
  @Inject Tenancy tenancy;

  private SmallClinic clinic;
  private SmallRoutine routine;
  private Browser patient;

  @BeforeEach
  void aPatientOnTheFirstDayOfARoutine() {
    StoppedClock.at("2026-03-02T18:00:00Z");
    clinic = SmallClinic.open();
    routine = SmallRoutine.publish(clinic, BEGAN, 5);
    patient = Browser.of(clinic.patient());
  }

  @Test
  void shows_what_is_due_in_order_in_plain_words() {
    Document page = patient.page("/me");

    assertEquals("Today", Objects.requireNonNull(page.selectFirst("h1")).ownText());
    assertTrue(page.text().contains("3 exercises, about 12 minutes"), page.text());
    assertEquals(
        List.of(
            "2 sets of 10",
            "right: 3 sets of 8, each held 3 seconds; left: 2 sets of 8, each held 3 seconds",
            "3 sets of 10"),
        page.select("main ol.steps .muted").eachText());
  }

  @Test
  void each_exercise_is_explained_on_a_page_of_its_own_with_the_way_to_the_next() {
    Document page = patient.page("/me/exercises/" + routine.hip());

    assertTrue(page.text().contains("2 of 3"));
    assertTrue(page.text().contains("Begin with the right side."));
    assertNotNull(page.selectFirst("a[href=/me/exercises/" + routine.bridge() + "]"));
    assertNotNull(page.selectFirst("a[href=/me/exercises/" + routine.squat() + "]"));
    assertTrue(page.text().contains("Breathing:"));
    assertTrue(page.text().contains("dizziness"));
    assertTrue(page.text().contains("Your red line today is pain of 6 out of 10."));
  }

  @Test
  void an_exercise_of_somebody_else_is_not_found() {
    SmallClinic other = SmallClinic.open();
    SmallRoutine foreign = SmallRoutine.publish(other, BEGAN, 5);

    assertEquals(404, patient.get("/me/exercises/" + foreign.bridge()).statusCode());
    assertEquals(404, patient.get("/me/exercises/" + UUID.randomUUID()).statusCode());
  }

  @Test
  void without_a_routine_the_page_says_so_kindly() {
    Document page = Browser.of(SmallClinic.open().patient()).page("/me");

    assertTrue(page.text().contains("has not published a routine for you yet"));
    assertNull(page.selectFirst("a[href=/me/log]"));
  }

  @Test
  void once_care_has_ended_the_page_says_so_with_the_day_and_whom_to_call() {
    tenancy.as(
        clinic.therapist(),
        () -> episodes.end(clinic.patientId(), clinic.episodeId(), EndReason.GOALS_MET, "Dear"));
    StoppedClock.at("2026-03-09T18:00:00Z");

    Document page = patient.page("/me");

    String told = page.select("main").text();
    assertTrue(told.contains("Your care has ended"), told);
    assertTrue(told.contains("ended on 2 March 2026"), told);
    assertTrue(told.contains("or anything worries you, call "), told);
    assertFalse(told.contains("has not published a routine"), told);
    assertNull(page.selectFirst("main a[href=/me/flare], main a[href=/me/log]"));
  }

  @Test
  void when_care_begins_again_the_next_routine_is_waited_for() {
    tenancy.as(
        clinic.therapist(),
        () -> {
          episodes.end(clinic.patientId(), clinic.episodeId(), EndReason.GOALS_MET, "");
          episodes.begin(clinic.patientId(), "Again", clinic.therapistId());
        });

    assertTrue(patient.page("/me").text().contains("has not published a routine for you yet"));
  }

  @Test
  void after_the_session_the_day_is_done_and_the_next_one_named() {
    log();

    Document page = patient.page("/me");

    assertTrue(page.text().contains("Done for today"));
    assertTrue(page.text().contains("Next training: Tuesday 3 March"), page.text());
  }

  @Test
  void yesterday_can_be_added_when_nothing_was_written_down() {
    StoppedClock.at("2026-03-03T07:00:00Z");

    Document page = patient.page("/me");

    assertNotNull(page.selectFirst("a[href=/me/log?day=2026-03-02]"));
    log();
    assertNotNull(patient.page("/me"));
  }

  @Test
  void the_morning_after_a_session_is_asked_for_once_and_can_be_changed() {
    log();
    StoppedClock.at("2026-03-03T07:00:00Z");
    assertEquals(0, patient.page("/me").select("input[name=morning][checked]").size());

    var answer = patient.submit("/me", "/me/morning", Map.of("morning", "3"));

    assertEquals(303, answer.statusCode());
    assertTrue(patient.page("/me").text().contains("This morning: 3 of 10"));
    patient.submit("/me", "/me/morning", Map.of("morning", "0"));
    assertTrue(patient.page("/me").text().contains("This morning: 0 of 10"));
  }

  @Test
  void the_evening_of_the_session_is_no_morning_and_is_not_asked_for_nor_taken() {
    log();
    assertEquals(0, patient.page("/me").select("input[name=morning]").size());
    String key = UUID.randomUUID().toString();

    var late = patient.post("/me/morning", Map.of("key", key, "morning", "7"));

    assertTrue(late.header("Location").endsWith("/me?noted=evening"));
    assertTrue(
        patient
            .page("/me?noted=evening")
            .text()
            .contains("does not count as your pain in the morning"));
    assertFalse(patient.page("/me").text().contains("This morning:"));
  }

  @Test
  void a_morning_without_an_answer_gets_a_message_and_stores_nothing() {
    log();
    StoppedClock.at("2026-03-03T07:00:00Z");

    var answer = patient.submit("/me", "/me/morning", Map.of());

    assertEquals(422, answer.statusCode());
    assertEquals(
        "Please choose one.",
        Jsoup.parse(answer.body().asString()).select("#morning .fault").text());
    assertFalse(patient.page("/me").text().contains("This morning:"));
  }

  @Test
  void pain_is_asked_for_at_the_start_and_no_longer_once_it_was_scored() {
    StoppedClock.at(Clock.systemUTC().instant());
    assertNotNull(patient.page("/me").selectFirst("a[href=/me/scores]"));

    var answer = patient.submit("/me/scores", "/me/scores/pain", Map.of("pain", "6"));

    assertEquals(303, answer.statusCode());
    assertNull(patient.page("/me").selectFirst("a[href=/me/scores]"));
    assertTrue(patient.page("/me/progress").select("table.data").text().contains("6"));
  }

  @Test
  void a_pain_score_sent_twice_is_stored_once_and_says_so() {
    StoppedClock.at(Clock.systemUTC().instant());
    String key = patient.page("/me/scores").select("input[name=key]").attr("value");
    Map<String, String> fields = Map.of("key", key, "pain", "6");
    patient.post("/me/scores/pain", fields);

    var second = patient.post("/me/scores/pain", fields);

    assertTrue(second.header("Location").endsWith("/me?noted=again"));
    assertTrue(patient.page("/me?noted=again").text().contains("nothing was stored twice"));
  }

  @Test
  void an_unanswered_or_impossible_pain_score_gets_a_message() {
    StoppedClock.at(Clock.systemUTC().instant());
    for (String pain : List.of("", "11", "-1", "bad")) {
      var answer = patient.submit("/me/scores", "/me/scores/pain", Map.of("pain", pain));
      assertEquals(422, answer.statusCode(), pain);
      assertEquals(1, Jsoup.parse(answer.body().asString()).select("#pain .fault").size(), pain);
    }
    assertNotNull(patient.page("/me").selectFirst("a[href=/me/scores]"));
  }

  @Test
  void a_form_without_its_key_is_a_malformed_request() {
    patient.page("/me/scores");
    assertEquals(400, patient.post("/me/scores/pain", Map.of("pain", "6")).statusCode());
  }

  private void log() {
    var answer = patient.submit("/me/log", "/me/log", Map.of("leg", "no", "everything", "yes"));
    assertEquals(303, answer.statusCode(), () -> answer.body().asString());
  }
}
