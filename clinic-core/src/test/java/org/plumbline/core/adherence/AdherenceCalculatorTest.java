package org.plumbline.core.adherence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.catalogue.CatalogueLoader;
import org.plumbline.core.training.Pause;
import org.plumbline.core.training.TrainingRules;

class AdherenceCalculatorTest {

  private static final LocalDate BEGAN = LocalDate.of(2026, 3, 2);
  private static final AdherenceCalculator CALCULATOR =
      new AdherenceCalculator(TrainingRules.of(CatalogueLoader.shipped()).adherence());

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 8, 14, 21, 28, 31, 32})
  void a_fully_done_daily_routine_reads_100_percent_on_every_day(int day) {
    TrainingHistory daily = history(7, fullSessionsOn(IntStream.rangeClosed(1, day)));

    assertScore("1.000", CALCULATOR.fourWeeks(daily, day(day)).score());
    assertScore("1.000", runningWeek(daily, day).score());
  }

  @Test
  void a_fully_done_daily_routine_reads_100_percent_before_todays_session_too() {
    TrainingHistory daily = history(7, fullSessionsOn(IntStream.rangeClosed(1, 31)));
    assertScore("1.000", CALCULATOR.fourWeeks(daily, day(32)).score());
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 5, 6, 7})
  void every_day_of_a_fully_done_routine_reads_100_percent_whatever_its_frequency(int aWeek) {
    List<CreditedSession> evenlySpread =
        IntStream.rangeClosed(1, 28)
            .filter(day -> isEvenlyDue(aWeek, (day - 1) % 7 + 1))
            .mapToObj(day -> full(day))
            .toList();

    for (int today = 1; today <= 28; today++) {
      BigDecimal score = CALCULATOR.fourWeeks(history(aWeek, evenlySpread), day(today)).score();
      assertTrue(score == null || score.compareTo(BigDecimal.ONE) == 0, "day " + today);
    }
  }

  @Test
  void a_silent_patients_figure_falls_day_by_day() {
    TrainingHistory twoWeeksThenSilence = history(7, fullSessionsOn(IntStream.rangeClosed(1, 14)));

    List<String> figures =
        IntStream.rangeClosed(15, 22)
            .mapToObj(day -> CALCULATOR.fourWeeks(twoWeeksThenSilence, day(day)).score())
            .map(AdherenceCalculatorTest::threeDigits)
            .toList();

    assertEquals(
        List.of("1.000", "0.933", "0.875", "0.824", "0.778", "0.737", "0.700", "0.667"), figures);
  }

  @Test
  @DisplayName(
      "F' = F x available days/7: F=4, two paused days, credits 1, .5, .75 gives "
          + "F'=2.857, A=0.788")
  void two_paused_days_lower_the_target_from_4_to_2_857_and_three_sessions_score_0_788() {
    TrainingHistory paused =
        new TrainingHistory(
            BEGAN,
            List.of(new PlanSpan(BEGAN, 4)),
            List.of(new Pause(day(3), day(4))),
            List.of(session(1, "1"), session(2, "0.5"), session(6, "0.75")));

    WeekAdherence week = CALCULATOR.weeks(paused, day(8)).getFirst();

    assertScore("2.857", week.target());
    assertScore("0.788", week.score());
    assertFalse(week.running());
  }

  @Test
  @DisplayName("Frequency: min(1, sessions with C>=0.5 / F'); dose: mean C")
  void frequency_and_dose_are_told_apart() {
    TrainingHistory threeHalfHearted =
        history(3, List.of(session(1, "0.5"), session(3, "0.6"), session(5, "0.4")));

    WeekAdherence week = CALCULATOR.weeks(threeHalfHearted, day(8)).getFirst();

    assertScore("0.667", week.frequency());
    assertScore("0.500", week.dose());
    assertScore("0.500", week.score());
  }

  @ParameterizedTest(name = "{0} a week after {1} silent days: {2} due")
  @CsvSource({"4,1,0", "4,2,1", "4,3,1", "4,4,2", "4,5,2", "4,6,3", "1,6,0", "7,3,3"})
  @DisplayName("D = floor(F x available days that have ended / 7); unscored while D = 0")
  void the_running_week_expects_what_is_due_by_the_days_that_ended(
      int aWeek, int silentDays, int due) {
    WeekAdherence week = runningWeek(history(aWeek, List.of()), silentDays + 1);

    assertEquals(0, BigDecimal.valueOf(due).compareTo(week.target()));
    if (due == 0) {
      assertNull(week.score());
    } else {
      assertScore("0.000", week.score());
    }
  }

  @Test
  void a_day_ends_as_soon_as_a_session_is_logged_on_it() {
    assertNull(runningWeek(history(7, List.of()), 1).score());
    assertScore("1.000", runningWeek(history(7, List.of(full(1))), 1).score());
  }

  @Test
  @DisplayName("Max two sessions/day counted, the best two")
  void at_most_two_sessions_a_day_count_and_the_best_two_do() {
    TrainingHistory crammed =
        history(3, List.of(session(1, "0.2"), session(1, "1"), session(1, "0.6")));

    WeekAdherence week = CALCULATOR.weeks(crammed, day(8)).getFirst();

    assertEquals(2, week.sessions());
    assertScore("0.533", week.score());
  }

  @Test
  @DisplayName("A = min(1, sum of the best ceil(F) credits / F')")
  void only_the_best_of_as_many_sessions_as_were_prescribed_count() {
    TrainingHistory manySmallOnes =
        history(
            2, List.of(session(1, "0.3"), session(2, "0.8"), session(4, "0.3"), session(6, "0.6")));

    WeekAdherence week = CALCULATOR.weeks(manySmallOnes, day(8)).getFirst();

    assertScore("0.700", week.score());
  }

  @Test
  @DisplayName("Pro-rate plan changes: each version for its days")
  void a_change_of_plan_within_the_week_counts_each_version_for_its_days() {
    TrainingHistory changed =
        new TrainingHistory(
            BEGAN,
            List.of(new PlanSpan(BEGAN, day(3), 2, null), new PlanSpan(day(4), 5)),
            List.of(),
            List.of(full(1), full(4), full(5)));

    WeekAdherence week = CALCULATOR.weeks(changed, day(9)).getFirst();

    assertScore("3.714", week.target());
    assertScore("0.808", week.score());
  }

  @Test
  @DisplayName("F' <1: week unscored")
  void a_week_that_expected_less_than_one_session_is_not_scored() {
    TrainingHistory almostAllPaused =
        new TrainingHistory(
            BEGAN, List.of(new PlanSpan(BEGAN, 3)), List.of(new Pause(day(1), day(5))), List.of());

    WeekAdherence week = CALCULATOR.weeks(almostAllPaused, day(8)).getFirst();

    assertScore("0.857", week.target());
    assertNull(week.score());
    assertNull(CALCULATOR.fourWeeks(almostAllPaused, day(8)).score());
  }

  @Test
  void a_withdrawn_routine_expects_nothing_from_the_next_day_on() {
    TrainingHistory withdrawn =
        new TrainingHistory(
            BEGAN,
            List.of(new PlanSpan(BEGAN, day(7), 7, null)),
            List.of(),
            fullSessionsOn(IntStream.rangeClosed(1, 7)));

    assertScore("1.000", CALCULATOR.fourWeeks(withdrawn, day(21)).score());
  }

  @Test
  @DisplayName("Four weeks: sum(A x F')/sum(F')")
  void four_weeks_weigh_each_week_by_what_was_expected_in_it() {
    TrainingHistory history =
        new TrainingHistory(
            BEGAN,
            List.of(new PlanSpan(BEGAN, day(7), 2, null), new PlanSpan(day(8), 6)),
            List.of(),
            List.of(full(1), full(4), full(8), full(10), full(12)));

    assertScore("0.625", CALCULATOR.fourWeeks(history, day(15)).score());
  }

  @Test
  @DisplayName("Excess is capped and flagged: >120%")
  void doing_clearly_more_than_prescribed_is_capped_and_flagged() {
    TrainingHistory fourOfThree = history(3, List.of(full(1), full(2), full(4), full(6)));
    TrainingHistory doubleDose =
        history(
            2,
            List.of(
                new CreditedSession(day(1), BigDecimal.ONE, new BigDecimal("1.5"), false),
                full(4)));
    TrainingHistory asPrescribed = history(3, List.of(full(1), full(3), full(5)));

    assertTrue(CALCULATOR.weeks(fourOfThree, day(8)).getFirst().overdone());
    assertScore("1.000", CALCULATOR.weeks(fourOfThree, day(8)).getFirst().score());
    assertTrue(CALCULATOR.weeks(doubleDose, day(8)).getFirst().overdone());
    assertFalse(CALCULATOR.weeks(asPrescribed, day(8)).getFirst().overdone());
  }

  @Test
  @DisplayName("Excess is capped and flagged: >Fmax")
  void more_sessions_than_the_prescribed_range_are_flagged() {
    List<CreditedSession> sixHalves =
        Stream.of(1, 2, 3, 4, 5, 6).map(day -> session(day, "0.5")).toList();
    PlanSpan threeToFive = new PlanSpan(BEGAN, null, 3, 5);

    WeekAdherence week =
        CALCULATOR
            .weeks(new TrainingHistory(BEGAN, List.of(threeToFive), List.of(), sixHalves), day(8))
            .getFirst();

    assertTrue(week.overdone());
  }

  @Test
  @DisplayName("Entries >72 h late: “recalled”, counted apart")
  void sessions_recalled_late_are_counted_apart() {
    CreditedSession recalled = new CreditedSession(day(2), BigDecimal.ONE, BigDecimal.ONE, true);

    WeekAdherence week =
        CALCULATOR.weeks(history(2, List.of(full(1), recalled)), day(8)).getFirst();

    assertEquals(1, week.recalled());
    assertScore("1.000", week.score());
  }

  @Test
  void nothing_is_scored_before_the_routine_begins() {
    assertEquals(List.of(), CALCULATOR.weeks(history(3, List.of()), day(0)));
    assertNull(CALCULATOR.fourWeeks(history(3, List.of()), day(0)).score());
  }

  @ParameterizedTest
  @CsvSource({"1,HIGH", "0.80,HIGH", "0.7999999,MIDDLE", "0.5,MIDDLE", "0.4999,LOW", "0,LOW"})
  @DisplayName("Bands >=80, 50-79, <50, compared unrounded")
  void bands_begin_at_80_and_50_percent_unrounded(BigDecimal score, AdherenceBand band) {
    assertEquals(band, CALCULATOR.band(score));
  }

  private static boolean isEvenlyDue(int aWeek, int dayOfWeek) {
    return (aWeek * dayOfWeek + 6) / 7 > (aWeek * (dayOfWeek - 1) + 6) / 7;
  }

  private static WeekAdherence runningWeek(TrainingHistory history, int today) {
    return CALCULATOR.weeks(history, day(today)).getLast();
  }

  private static TrainingHistory history(int aWeek, List<CreditedSession> sessions) {
    return new TrainingHistory(BEGAN, List.of(new PlanSpan(BEGAN, aWeek)), List.of(), sessions);
  }

  private static List<CreditedSession> fullSessionsOn(IntStream days) {
    return days.mapToObj(AdherenceCalculatorTest::full).toList();
  }

  private static CreditedSession full(int day) {
    return session(day, "1");
  }

  private static CreditedSession session(int day, String credit) {
    return new CreditedSession(day(day), new BigDecimal(credit));
  }

  /** Day 1 is the day the routine began. */
  private static LocalDate day(int day) {
    return BEGAN.plusDays(day - 1L);
  }

  private static void assertScore(String expected, @Nullable BigDecimal actual) {
    assertEquals(expected, threeDigits(actual));
  }

  private static String threeDigits(@Nullable BigDecimal value) {
    return value == null ? "not scored" : value.setScale(3, RoundingMode.HALF_UP).toPlainString();
  }
}
