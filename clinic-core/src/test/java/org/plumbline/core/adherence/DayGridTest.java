package org.plumbline.core.adherence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.core.training.Pause;

class DayGridTest {

  private static final LocalDate BEGAN = LocalDate.of(2026, 3, 2);

  @Test
  void done_partial_skipped_and_not_reported_are_kept_apart() {
    assertEquals(
        "DONE PARTIAL SKIPPED NOT_REPORTED NOT_REPORTED NOT_REPORTED NOT_REPORTED",
        week(7, 8, session(1, "1"), session(2, "0.4"), session(3, "0")));
  }

  @Test
  void a_silent_week_shows_its_suggested_days_as_not_reported() {
    assertEquals("NOT_REPORTED REST NOT_REPORTED REST NOT_REPORTED REST REST", week(3, 8));
  }

  @Test
  void training_on_other_days_than_suggested_is_not_silence() {
    assertEquals(
        "REST DONE REST DONE REST DONE REST",
        week(3, 8, session(2, "1"), session(4, "1"), session(6, "1")));
  }

  @Test
  void a_week_short_of_one_session_shows_one_silent_day() {
    assertEquals(
        "REST DONE REST DONE NOT_REPORTED REST REST", week(3, 8, session(2, "1"), session(4, "1")));
  }

  @Test
  void today_and_the_days_to_come_are_open() {
    assertEquals("NOT_REPORTED DONE OPEN OPEN OPEN OPEN OPEN", week(7, 3, session(2, "1")));
  }

  @Test
  void paused_days_ask_for_nothing() {
    TrainingHistory paused =
        new TrainingHistory(
            BEGAN, List.of(new PlanSpan(BEGAN, 7)), List.of(new Pause(day(2), day(6))), List.of());

    assertEquals("NOT_REPORTED PAUSED PAUSED PAUSED PAUSED PAUSED NOT_REPORTED", states(paused, 8));
  }

  private static String week(int aWeek, int today, CreditedSession... sessions) {
    return states(
        new TrainingHistory(
            BEGAN, List.of(new PlanSpan(BEGAN, aWeek)), List.of(), List.of(sessions)),
        today);
  }

  private static String states(TrainingHistory history, int today) {
    return String.join(
        " ",
        DayGrid.week(history, BEGAN, day(today)).stream().map(day -> day.state().name()).toList());
  }

  private static CreditedSession session(int day, String credit) {
    return new CreditedSession(day(day), new BigDecimal(credit));
  }

  private static LocalDate day(int day) {
    return BEGAN.plusDays(day - 1L);
  }
}
