package org.plumbline.web.patient;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.core.testing.StoppedClock;
import org.plumbline.local.DatabaseRole;

/** What somebody reads who wrote down pain. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class AfterPainTest extends LogTest {

  @Test
  void pain_of_9_is_answered_with_what_to_do_and_whom_to_call() {
    send(9);

    Document today = patient.page("/me?noted=session");
    String told = told(today);
    assertTrue(told.contains("pain of 9 out of 10"), told);
    assertTrue(told.contains("Your clinic has been told"), told);
    assertTrue(told.contains("Call your clinic today if it does not ease"), told);
    assertTrue(told.contains("Call the emergency number now if"), told);
    assertTrue(today.text().contains("Saved. Thank you"), "as after every session");
  }

  @Test
  void pain_at_the_red_line_asks_for_less() {
    send(6);

    String told = told(patient.page("/me"));
    assertTrue(told.contains("reached your red line of 6 out of 10"), told);
    assertTrue(told.contains("do less of the exercise that hurt"), told);
    assertTrue(told.contains("call your clinic"), told);
    assertFalse(told.contains("Your clinic has been told"), "nobody was, for this alone");
  }

  @Test
  void once_less_is_asked_for_the_therapist_is_not_said_to_decide_how_much() {
    send(6);
    String waits = told(patient.page("/me"));
    assertTrue(waits.contains("decides how much comes next"), waits);

    aPatientOnTheFirstDayOfARoutine();
    routine.approveLowering(clinic);
    send(6);
    Document today = patient.page("/me");
    assertTrue(today.text().contains("There is a little less to do for now"), today::text);
    assertFalse(told(today).contains("decides how much"), told(today));
    assertTrue(told(today).contains("If your pain has not settled by tomorrow"), told(today));
  }

  @Test
  void pain_after_the_lowering_is_for_the_therapist_to_decide_on_again() throws SQLException {
    routine.approveLowering(clinic);
    send(6);
    nothingMoreIsAgreed();
    StoppedClock.at("2026-03-03T18:00:00Z");
    send(6);

    Document today = patient.page("/me");
    assertTrue(today.text().contains("There is a little less to do for now"), today::text);
    assertTrue(told(today).contains("decides how much comes next"), told(today));
  }

  @Test
  void pain_below_the_red_line_but_above_the_usual_asks_for_no_more() {
    send(4);

    String told = told(patient.page("/me"));
    assertTrue(told.contains("a little higher than usual"), told);
    assertTrue(told.contains("Keep to the same amount"), told);
  }

  @Test
  void little_pain_asks_for_nothing() {
    send(2);

    assertEquals(0, patient.page("/me").select("#pain").size());
  }

  @Test
  void severe_pain_in_the_morning_and_on_the_pain_scale_is_answered_too() {
    send(2);
    StoppedClock.at("2026-03-03T08:00:00Z");
    patient.submit("/me", "/me/morning", Map.of("morning", "8"));
    assertTrue(told(patient.page("/me")).contains("pain of 8 out of 10"));
  }

  @Test
  void two_days_later_it_is_no_news() {
    send(9);
    StoppedClock.at("2026-03-04T08:00:00Z");

    assertEquals(0, patient.page("/me").select("#pain").size());
  }

  private void nothingMoreIsAgreed() throws SQLException {
    try (var owner = PostgresResource.connect(DatabaseRole.OWNER);
        var delete = owner.prepareStatement("delete from routine_fallback where clinic_id = ?")) {
      delete.setObject(1, clinic.clinicId());
      delete.executeUpdate();
    }
  }

  private void send(int pain) {
    send(Map.of("leg", "no", "x3-how", "prescribed", "x3-pain", Integer.toString(pain)));
  }

  private static String told(Document today) {
    return today.select("#pain").text();
  }
}
