package org.plumbline.core.adherence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plumbline.core.adherence.DropoutSignal.Level;
import org.plumbline.core.catalogue.CatalogueLoader;
import org.plumbline.core.training.LoggedExercise;
import org.plumbline.core.training.LoggedSession;
import org.plumbline.core.training.Pause;
import org.plumbline.core.training.Side;
import org.plumbline.core.training.TrainingRules;
import org.plumbline.core.training.TrainingRules.DropoutRules;

@DisplayName("The dropout signal")
class DropoutSignalTest {

  private static final LocalDate BEGAN = LocalDate.of(2026, 3, 2);
  private static final int USUAL = 4;
  private static final int MANY = 6;
  private static final DropoutSignal SIGNAL =
      new DropoutSignal(TrainingRules.of(CatalogueLoader.shipped()).dropout());

  private final List<Pause> pauses = new ArrayList<>();
  private final List<LoggedSession> sessions = new ArrayList<>();

  @Test
  void is_none_before_anything_went_wrong() {
    session(20, 2, 4);

    assertEquals(Level.NONE, on(21, USUAL, "1", "0.8", "0.9"));
  }

  @Test
  void is_amber_when_the_first_week_was_hardly_done_and_the_next_ones_less() {
    session(20, 2, 2);

    assertEquals(Level.AMBER, on(22, USUAL, "0.45", "0.4", "0.2"));
    assertEquals(Level.NONE, on(22, USUAL, "0.5", "0.4", "0.2"));
    assertEquals(Level.NONE, on(22, USUAL, "0.45", "0.4", "0.4"));
  }

  @Test
  void is_amber_when_seven_days_of_a_long_routine_passed_in_silence() {
    session(2, 2, 2);

    assertEquals(Level.NONE, on(9, MANY, "1"));
    assertEquals(Level.AMBER, on(10, MANY, "1"));
    assertEquals(Level.NONE, on(10, USUAL, "1"));
  }

  @Test
  void passes_over_the_days_of_a_pause() {
    session(2, 2, 2);
    pauses.add(new Pause(day(4), day(6)));

    assertEquals(Level.NONE, on(12, MANY, "1"));
    assertEquals(Level.AMBER, on(13, MANY, "1"));
  }

  @Test
  void counts_pain_that_rises_in_a_session_and_pain_that_swings_between_sessions() {
    session(20, 2, 5);
    assertEquals(Level.AMBER, on(22, USUAL, "1", "0.8", "0.6"));

    sessions.clear();
    session(19, 2, 2);
    session(20, 5, 5);
    assertEquals(Level.AMBER, on(22, USUAL, "1", "0.8", "0.6"));
    assertEquals(Level.NONE, on(29, USUAL, "1", "0.8", "0.6", "0.7"));
  }

  @Test
  void is_red_when_all_of_it_comes_together() {
    session(20, 2, 5);

    assertEquals(Level.RED, on(22, MANY, "0.4", "0.3", "0.2"));
  }

  @Test
  void first_week_A_below_50_percent_or_no_log_7_days_counts_3_once() {
    session(20, 2, 2);
    assertEquals(3, points(22, USUAL, "0.49", "0.5", "0.5"));
    assertEquals(0, points(22, USUAL, "0.5", "0.5", "0.5"));

    sessions.clear();
    session(2, 2, 2);
    assertEquals(3, points(10, USUAL, "1"));
    assertEquals(3, points(10, USUAL, "0.1"));
  }

  @Test
  void falling_A_two_weeks_counts_2() {
    session(20, 2, 2);
    assertEquals(2, points(22, USUAL, "1", "0.9", "0.8"));
    assertEquals(0, points(22, USUAL, "1", "1", "0.8"));
    assertEquals(0, points(22, USUAL, "0.9", "0.8"));
  }

  @Test
  void pain_rise_in_exercise_or_swings_of_3_count_2_once() {
    session(20, 2, 5);
    assertEquals(2, points(22, USUAL, "1", "1", "1"));
    session(21, 5, 8);
    assertEquals(2, points(22, USUAL, "1", "1", "1"));

    sessions.clear();
    session(20, 2, 4);
    session(21, 4, 4);
    assertEquals(0, points(22, USUAL, "1", "1", "1"));
  }

  @Test
  void more_than_5_exercises_count_1() {
    session(20, 2, 2);
    assertEquals(1, points(22, 6, "1", "1", "1"));
    assertEquals(0, points(22, 5, "1", "1", "1"));
  }

  @Test
  void from_4_points_on_it_is_amber_and_from_7_on_red() {
    assertEquals(
        List.of(4, 7),
        List.of(
            TrainingRules.of(CatalogueLoader.shipped()).dropout().amberFrom(),
            TrainingRules.of(CatalogueLoader.shipped()).dropout().redFrom()));
    session(20, 2, 5);
    assertEquals(Level.NONE, on(22, MANY, "1", "1", "1"), "2 + 1");
    assertEquals(Level.AMBER, on(22, USUAL, "1", "0.9", "0.8"), "2 + 2");
    assertEquals(Level.AMBER, on(22, MANY, "0.4", "0.4", "0.4"), "3 + 2 + 1");
    assertEquals(Level.RED, on(22, USUAL, "0.4", "0.3", "0.2"), "3 + 2 + 2");
  }

  /** The points, found by asking where the signal turns amber. */
  private int points(int dayNumber, int exercises, String... weeks) {
    var rules = TrainingRules.of(CatalogueLoader.shipped()).dropout();
    int points = 0;
    while (level(amberFrom(rules, points + 1), dayNumber, exercises, weeks) != Level.NONE) {
      points++;
    }
    return points;
  }

  private static DropoutSignal amberFrom(DropoutRules rules, int amberFrom) {
    return new DropoutSignal(
        new DropoutRules(
            rules.notTaken(),
            rules.falling(),
            rules.pain(),
            rules.tooMany(),
            amberFrom,
            Integer.MAX_VALUE));
  }

  private Level on(int dayNumber, int exercises, String... weeks) {
    return level(SIGNAL, dayNumber, exercises, weeks);
  }

  private Level level(DropoutSignal signal, int dayNumber, int exercises, String... weeks) {
    List<WeekAdherence> scored = new ArrayList<>();
    for (String week : weeks) {
      scored.add(week(scored.size() + 1, false, new BigDecimal(week)));
    }
    scored.add(week(scored.size() + 1, true, null));
    var history =
        new TrainingHistory(
            BEGAN,
            List.of(new PlanSpan(BEGAN, 5)),
            pauses,
            sessions.stream()
                .map(session -> new CreditedSession(session.day(), BigDecimal.ONE))
                .toList());
    return signal.on(day(dayNumber), history, scored, sessions, exercises);
  }

  private static WeekAdherence week(int number, boolean running, @Nullable BigDecimal score) {
    return new WeekAdherence(
        number,
        BEGAN.plusWeeks(number - 1L),
        running,
        BigDecimal.valueOf(5),
        score,
        score,
        score,
        0,
        0,
        false);
  }

  private void session(int dayNumber, int painBefore, int peak) {
    Instant noon = day(dayNumber).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    sessions.add(
        new LoggedSession(
            UUID.randomUUID(),
            UUID.randomUUID(),
            day(dayNumber),
            noon,
            noon,
            painBefore,
            false,
            null,
            null,
            List.of(
                new LoggedExercise(
                    UUID.randomUUID(),
                    Side.BOTH,
                    null,
                    null,
                    null,
                    null,
                    null,
                    peak,
                    null,
                    null))));
  }

  private static LocalDate day(int number) {
    return BEGAN.plusDays(number - 1L);
  }
}
