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
import org.plumbline.core.training.LoggedExercise;
import org.plumbline.core.training.LoggedSession;
import org.plumbline.core.training.Pause;
import org.plumbline.core.training.Side;
import org.plumbline.core.training.TrainingRules;

@DisplayName("The dropout signal")
class DropoutSignalTest {

  private static final LocalDate BEGAN = LocalDate.of(2026, 3, 2);
  private static final int USUAL = 4;
  private static final int MANY = 6;
  private static final DropoutSignal SIGNAL = new DropoutSignal(TrainingRules.current().dropout());

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

  private Level on(int dayNumber, int exercises, String... weeks) {
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
    return SIGNAL.on(day(dayNumber), history, scored, sessions, exercises);
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
