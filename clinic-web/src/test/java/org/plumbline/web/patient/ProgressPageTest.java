package org.plumbline.web.patient;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.core.testing.SmallClinic;
import org.plumbline.core.testing.SmallRoutine;
import org.plumbline.core.testing.StoppedClock;
import org.plumbline.web.testing.Browser;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ProgressPageTest {

  private Browser patient;

  @BeforeEach
  void aPatientOnTheFirstDayOfARoutine() {
    StoppedClock.at("2026-03-02T18:00:00Z");
    SmallClinic clinic = SmallClinic.open();
    SmallRoutine.publish(clinic, LocalDate.of(2026, 3, 2), 5);
    patient = Browser.of(clinic.patient());
  }

  @Test
  void my_progress_shows_days_and_sessions_without_a_verdict() {
    patient.submit(
        "/me/log", "/me/log", Map.of("leg", "no", "pain-before", "2", "everything", "yes"));

    Document page = patient.page("/me/progress");

    assertTrue(page.text().contains("One session so far"));
    assertEquals(7, page.select("ol.dots li").size());
    assertEquals("Monday 2 March: done", page.select("ol.dots li .sr-only").eachText().getFirst());
    assertNotNull(page.selectFirst("svg.chart[role=img]"));
    assertTrue(page.text().contains("3 of 3 exercises done"));
    for (String verdict : List.of("%", "risk", "streak", "adherence", "missed", "failed")) {
      assertFalse(page.select("main").text().contains(verdict), verdict);
    }
    assertNull(page.selectFirst("[style]"));
  }
}
