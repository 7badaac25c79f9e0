package org.plumbline.core.progression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.progression.ProgressionRequest.LighterWeek;
import org.plumbline.core.progression.ProgressionRequest.OutcomeTrend;
import org.plumbline.core.routine.PrescribedDose;

/** The rows "Deload", "Plateau" and "Gap" of the table of decisions. */
class WholeRoutineTest {

  @Test
  @DisplayName("Deload: every 4-6 weeks in phases 3-4: volume -40-50% for a week")
  void every_4_to_6_weeks_in_phases_3_and_4_comes_a_lighter_week() {
    Trained squat = Trained.with("SQ02").green(5).green(2);
    squat.phase = 3;
    squat.loadedSince = Trained.TODAY.minusWeeks(5);

    ProgressionProposal proposal = squat.proposal();

    assertEquals(Decision.DELOAD, proposal.decision());
    assertEquals(7, proposal.days());
    assertEquals(5, proposal.changes().getFirst().after().reps(), "40 to 50 % less of 10");
    assertEquals(
        List.of(new ProgressionReason.WeeksOfLoad(5, Trained.TODAY.minusWeeks(5))),
        proposal.reasons());
  }

  @Test
  void no_lighter_week_comes_by_time_before_phase_3_or_before_its_weeks_are_over() {
    Trained early = Trained.with("SQ02").green(5).green(2);
    early.phase = 2;
    early.loadedSince = Trained.TODAY.minusWeeks(6);
    assertEquals(Decision.PROGRESS, early.proposal().decision());

    Trained soon = Trained.with("SQ02").green(5).green(2);
    soon.phase = 3;
    soon.loadedSince = Trained.TODAY.minusWeeks(5).plusDays(1);
    assertEquals(Decision.PROGRESS, soon.proposal().decision());
  }

  @Test
  @DisplayName("Deload: or RPE +2 at same load")
  void effort_2_higher_at_the_same_load_brings_a_lighter_week() {
    ProgressionProposal proposal =
        Trained.with("SQ02").green(9, 3, 5, 2, "1").green(2, 3, 7, 2, "1").proposal();

    assertEquals(Decision.DELOAD, proposal.decision());
    assertEquals(List.of(new ProgressionReason.EffortUp("SQ02", 5, 7)), proposal.reasons());
  }

  @Test
  @DisplayName("Deload: for a week, then the doses of before; no step up in it")
  void after_the_days_of_a_lighter_week_the_doses_of_before_are_proposed() {
    LocalDate began = Trained.TODAY.minusDays(6);
    PrescribedDose full = Trained.start("SQ02");
    Trained squat = Trained.with("SQ02").at(full.withReps(5)).green(5).green(2);
    squat.lighterWeek = new LighterWeek(began, Map.of("SQ02", full));
    assertEquals(List.of(), squat.advice());

    squat.lighterWeek = new LighterWeek(began.minusDays(1), Map.of("SQ02", full));
    ProgressionProposal back = squat.proposal();
    assertEquals(Decision.DELOAD, back.decision());
    assertEquals(full, back.changes().getFirst().after());
    assertEquals(
        List.of(new ProgressionReason.LighterWeekOver(began.minusDays(1), 7)), back.reasons());
    assertTrue(back.raises());
  }

  @Test
  @DisplayName("Plateau: 3 weeks no step with adherence >=70%: vary or re-test")
  void three_weeks_without_a_step_at_adherence_of_70_percent_ask_to_vary_or_retest() {
    assertEquals(Measure.VARY_OR_RETEST, plateau(3, "0.70", OutcomeTrend.UNKNOWN));
    assertEquals(null, plateau(3, "0.69", OutcomeTrend.UNKNOWN));
    assertEquals(null, plateau(2, "0.90", OutcomeTrend.UNKNOWN));
    assertEquals(null, plateau(3, null, OutcomeTrend.UNKNOWN));
  }

  @Test
  @DisplayName("Plateau: 6 weeks with PROM change < MIC: reassess, STarT, other drivers")
  void six_weeks_with_less_change_than_the_mic_ask_to_reassess() {
    assertEquals(Measure.REASSESS, plateau(6, "0.90", OutcomeTrend.UNMOVED));
    assertEquals(Measure.VARY_OR_RETEST, plateau(6, "0.90", OutcomeTrend.MOVED));
    assertEquals(Measure.VARY_OR_RETEST, plateau(5, "0.90", OutcomeTrend.UNMOVED));
  }

  @Test
  @DisplayName("Plateau: adherence <50%: fix barriers first")
  void below_50_percent_adherence_the_barriers_come_first() {
    assertEquals(Measure.FIX_BARRIERS, plateau(3, "0.49", OutcomeTrend.UNKNOWN));
    assertEquals(Measure.FIX_BARRIERS, plateau(6, "0.49", OutcomeTrend.UNMOVED));
  }

  @ParameterizedTest(name = "{0} days without a session")
  @CsvSource({"7,HOLD", "8,GAP", "14,GAP", "15,GAP", "28,GAP", "29,GAP"})
  void a_gap_begins_on_its_eighth_day(int days, Decision decision) {
    assertEquals(decision, Trained.with("SQ02").begunWeeksAgo(5).green(days).proposal().decision());
  }

  @Test
  @DisplayName("Gap 8-14 days: 80%")
  void after_8_to_14_days_80_percent() {
    for (int days : List.of(8, 14)) {
      DoseChange change =
          Trained.with("SQ02").begunWeeksAgo(5).green(days).proposal().changes().getFirst();
      assertEquals("SQ02", change.next());
      assertEquals(8, change.after().reps());
    }
  }

  @Test
  @DisplayName("Gap 15-28 days: one rung down")
  void after_15_to_28_days_one_rung_down() {
    for (int days : List.of(15, 28)) {
      DoseChange change =
          Trained.with("SQ02").begunWeeksAgo(5).green(days).proposal().changes().getFirst();
      assertEquals("SQ01", change.next());
    }
  }

  @Test
  @DisplayName("Gap >28 days: re-screen")
  void after_more_than_28_days_the_patient_is_screened_again() {
    ProgressionProposal proposal = Trained.with("SQ02").begunWeeksAgo(5).green(29).proposal();

    assertEquals(Measure.RESCREEN, proposal.measure());
    assertTrue(proposal.changes().isEmpty());
    assertEquals(List.of(new ProgressionReason.DaysWithout(29)), proposal.reasons());
  }

  private static @Nullable Measure plateau(
      int weeks, @Nullable String adherence, OutcomeTrend outcome) {
    Trained squat = Trained.with("SQ02").green(2);
    squat.began = Trained.TODAY.minusWeeks(weeks);
    squat.adherence = adherence == null ? null : new BigDecimal(adherence);
    squat.outcome = outcome;
    return squat.advice().stream()
        .map(ProgressionProposal::measure)
        .flatMap(measure -> Optional.ofNullable(measure).stream())
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
