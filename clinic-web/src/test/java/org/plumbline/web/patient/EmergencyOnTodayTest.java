package org.plumbline.web.patient;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.core.testing.SmallClinic;
import org.plumbline.core.testing.SmallRoutine;
import org.plumbline.core.testing.StoppedClock;
import org.plumbline.web.testing.Browser;

/** The same day with an answer that stops the training, and then with an emergency. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@DisplayName("In an emergency Today leaves out")
class EmergencyOnTodayTest {

  private static final List<String> FLAGS = List.of("RF01", "RF02", "RF03", "RF04", "RF06", "RF10");

  private Browser patient;

  @BeforeEach
  void aRoutine() {
    StoppedClock.at("2026-03-02T18:00:00Z");
    SmallClinic clinic = SmallClinic.open();
    SmallRoutine.publish(clinic, LocalDate.of(2026, 3, 2), 5);
    patient = Browser.of(clinic.patient());
  }

  @Test
  void what_is_said_about_the_leg() {
    trained();
    goneOnceItIsAnEmergency("/me", "h2:contains(About your leg)");
  }

  @Test
  void what_is_said_after_something_went_wrong() {
    goneOnceItIsAnEmergency("/me?noted=event", "h2:contains(When to seek help at once)");
  }

  @Test
  void the_pain_of_the_morning() {
    trained();
    StoppedClock.at("2026-03-03T07:00:00Z");
    goneOnceItIsAnEmergency("/me", "#morning");
  }

  @Test
  void the_session_of_yesterday() {
    StoppedClock.at("2026-03-03T07:00:00Z");
    goneOnceItIsAnEmergency("/me", "a[href*=day=]");
  }

  @Test
  void the_scores_that_are_due() {
    StoppedClock.at(Clock.systemUTC().instant());
    goneOnceItIsAnEmergency("/me", "a[href=/me/scores]");
  }

  private void goneOnceItIsAnEmergency(String page, String shown) {
    answeredWithYes("RF02");
    assertNotEquals(0, patient.page(page).select(shown).size(), "while it is none");

    answeredWithYes("RF01");

    Document today = patient.page(page);
    assertEquals(0, today.select(shown).size(), today::text);
    assertEquals(List.of("Stop for now"), today.select("main h2").eachText());
  }

  private void trained() {
    var session = Map.of("leg", "yes", "everything", "yes");
    assertEquals(303, patient.submit("/me/log", "/me/log", session).statusCode());
  }

  private void answeredWithYes(String flag) {
    Map<String, String> told = new HashMap<>();
    FLAGS.forEach(each -> told.put(each, each.equals(flag) ? "yes" : "no"));
    patient.page("/me");
    assertEquals(200, patient.post("/me/flare", told).statusCode());
  }
}
