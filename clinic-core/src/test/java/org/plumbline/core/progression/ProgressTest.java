package org.plumbline.core.progression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plumbline.core.progression.JudgedSession.Done;
import org.plumbline.core.progression.ProgressionRequest.StepTaken;
import org.plumbline.core.routine.PrescribedDose;
import org.plumbline.core.training.PainLight;
import org.plumbline.core.training.PainVerdict;

/** The rows "Progress" and "Hold" of the table of decisions. */
class ProgressTest {

  private static final PrescribedDose SQUAT = Trained.start("SQ02");

  @Test
  @DisplayName(
      "Progress: 2 consecutive green sessions, all work done with >=2 reps spare (RIR "
          + ">=3), quality >=2: reps +10-20%")
  void two_consecutive_green_sessions_with_all_work_done_and_3_in_reserve_raise_repetitions() {
    ProgressionProposal proposal = Trained.with("SQ02").green(5).green(2).proposal();

    assertEquals(Decision.PROGRESS, proposal.decision());
    DoseChange change = proposal.changes().getFirst();
    assertEquals(Set.of(Variable.REPS), change.raised());
    assertEquals(10, change.before().reps());
    assertEquals(11, change.after().reps(), "15 % of 10, the smaller of two equally near");
    assertEquals(
        List.of(
            new ProgressionReason.GreenInARow(2, Trained.TODAY.minusDays(2)),
            new ProgressionReason.Spare(3),
            new ProgressionReason.Steady(2)),
        proposal.reasons());
  }

  @Test
  void one_green_session_is_not_enough() {
    assertHeld(Trained.with("SQ02").green(2), new ProgressionReason.FewGreen(1, 2));
    assertHeld(Trained.with("SQ02"), new ProgressionReason.FewGreen(0, 2));
  }

  @Test
  void sessions_with_another_light_or_without_the_exercise_between_them_are_not_consecutive() {
    assertHeld(
        Trained.with("SQ02").green(8).amber(5).leavingOut("SQ02", 5).green(2),
        new ProgressionReason.FewGreen(1, 2));
    assertHeld(
        Trained.with("SQ02").green(8).green(5).leavingOut("SQ02", 5).green(2),
        new ProgressionReason.Incomplete(Trained.TODAY.minusDays(5), BigDecimal.ZERO));
  }

  @Test
  void a_missing_next_morning_value_blocks_progression() {
    assertHeld(
        Trained.with("SQ02").green(5).greenWithoutMorning(2),
        new ProgressionReason.MorningMissing(Trained.TODAY.minusDays(2)));
    assertHeld(
        Trained.with("SQ02").greenWithoutMorning(5).green(2),
        new ProgressionReason.MorningMissing(Trained.TODAY.minusDays(5)));
  }

  @Test
  void fewer_than_3_in_reserve_hold_and_so_does_a_reserve_that_was_not_written_down() {
    assertHeld(
        Trained.with("SQ02").green(5).green(2, 2, 5, 2, "1"),
        new ProgressionReason.LittleSpare(2, 3));
    assertHeld(
        Trained.with("SQ02").green(5).green(2, null, 5, 2, "1"),
        new ProgressionReason.LittleSpare(null, 3));
  }

  @Test
  @DisplayName("Progress: or hold +20%")
  void a_hold_of_20_percent_more_than_asked_stands_for_the_reserve() {
    Trained plank = Trained.with("PL02");
    for (int daysAgo : List.of(5, 2)) {
      plank.session(daysAgo, settled(), List.of(held("PL02", "1.2")));
    }

    ProgressionProposal proposal = plank.proposal();

    assertEquals(Set.of(Variable.HOLD), proposal.changes().getFirst().raised());
    assertEquals(17, proposal.changes().getFirst().after().holdSeconds(), "15 % of 15 seconds");
    assertEquals("1-17-1", proposal.changes().getFirst().after().tempo().text());
    assertTrue(
        proposal.reasons().contains(new ProgressionReason.HeldLonger(new BigDecimal("1.2"))));
  }

  @Test
  void a_hold_of_less_than_20_percent_more_is_held() {
    Trained plank = Trained.with("PL02");
    plank.session(5, settled(), List.of(held("PL02", "1.2")));
    plank.session(2, settled(), List.of(held("PL02", "1.19")));

    assertHeld(plank, new ProgressionReason.LittleSpare(null, 3));
  }

  @Test
  @DisplayName("Hold: amber")
  void amber_holds() {
    assertHeld(
        Trained.with("SQ02").green(8).green(5).amber(2),
        new ProgressionReason.Amber(Trained.TODAY.minusDays(2), PainVerdict.Reason.PEAK_RAISED));
  }

  @Test
  @DisplayName("Hold: completion 70-99%")
  void completion_of_70_to_99_percent_holds() {
    assertHeld(
        Trained.with("SQ02").green(5).green(2, 3, 5, 2, "0.99"),
        new ProgressionReason.Incomplete(Trained.TODAY.minusDays(2), new BigDecimal("0.99")));
  }

  @Test
  @DisplayName("Hold: quality 1")
  void quality_1_holds() {
    assertHeld(
        Trained.with("SQ02").green(5).green(2, 3, 5, 1, "1"),
        new ProgressionReason.Unsteady(Trained.TODAY.minusDays(2), 1));
  }

  @Test
  @DisplayName("One step: reps/hold +10-20% -> one set (max 4)")
  void after_the_repetitions_comes_one_set_up_to_4() {
    DoseChange change = progressed(dose(SQUAT, 3, 11, ""));
    assertEquals(Set.of(Variable.SETS), change.raised());
    assertEquals(4, change.after().sets());
  }

  @Test
  @DisplayName("One step: one set -> load +2-10%")
  void after_the_set_comes_2_to_10_percent_more_load() {
    Trained squat = Trained.with("SQ02");
    PrescribedDose begun = dose(SQUAT, 3, 10, "10 kg");
    squat.exercises.set(
        0,
        new TrainedExercise(
            "SQ02", dose(SQUAT, 4, 11, "10 kg"), begun, Trained.BEGAN, Trained.BEGAN));

    DoseChange change = squat.green(5).green(2).proposal().changes().getFirst();

    assertEquals(Set.of(Variable.LOAD), change.raised());
    assertEquals("10.5 kg", change.after().load());
  }

  @Test
  @DisplayName("One step: load +2-10%, also after a lighter weight than at first")
  void a_weight_that_was_lowered_comes_back_before_the_next_rung() {
    Trained squat = Trained.with("SQ02");
    squat.exercises.set(
        0,
        new TrainedExercise(
            "SQ02",
            dose(SQUAT, 4, 11, "8 kg"),
            dose(SQUAT, 3, 10, "10 kg"),
            Trained.BEGAN,
            Trained.BEGAN));

    assertEquals("8.5 kg", squat.green(5).green(2).proposal().changes().getFirst().after().load());
  }

  @Test
  @DisplayName("One step: load -> next rung at its start dose")
  void after_the_load_comes_the_next_rung_at_its_start_dose() {
    DoseChange change = progressed(dose(SQUAT, 4, 11, ""));

    assertEquals(Set.of(Variable.RUNG), change.raised());
    assertEquals("SQ03", change.next());
    assertEquals(Trained.DOSING.start(Trained.CATALOGUE.exercise("SQ03"), 3), change.after());
  }

  @Test
  void a_rung_the_patient_may_not_do_is_never_proposed() {
    Trained squat = Trained.with("SQ02").at(dose(SQUAT, 4, 11, "")).green(5).green(2);
    squat.possible.removeAll(Set.of("SQ03", "IN02"));

    assertHeld(squat, new ProgressionReason.NoHarderRung(List.of()));
  }

  @Test
  void a_harder_rung_that_is_in_the_routine_already_is_named() {
    Trained two = Trained.with("SQ02", "SQ03").at(dose(SQUAT, 4, 11, "")).green(5).green(2);
    two.possible.remove("IN02");

    assertTrue(
        two.advice().stream()
            .flatMap(proposal -> proposal.reasons().stream())
            .anyMatch(new ProgressionReason.NoHarderRung(List.of("SQ03"))::equals));
  }

  @Test
  void at_most_two_exercises_a_week_are_raised_and_those_that_waited_longest_come_first() {
    Trained three = Trained.with("SQ02", "PL02", "AB02");
    TrainedExercise squat = three.exercises.getFirst();
    three.exercises.set(
        0,
        new TrainedExercise(
            "SQ02", squat.dose(), squat.begunWith(), Trained.BEGAN, Trained.BEGAN.plusDays(3)));

    List<ProgressionProposal> proposals = three.green(5).green(2).advice();

    assertEquals(
        List.of(Decision.HOLD, Decision.PROGRESS, Decision.PROGRESS),
        proposals.stream().map(ProgressionProposal::decision).toList());
    assertEquals(
        List.of(new ProgressionReason.EnoughThisWeek(2, 7)), proposals.getFirst().reasons());
  }

  @Test
  @DisplayName("Max one rung/week per family")
  void at_most_one_rung_a_week_in_a_family() {
    Trained squat = Trained.with("SQ02").at(dose(SQUAT, 4, 11, "")).green(5).green(2);
    squat.steps.add(new StepTaken(Trained.TODAY.minusDays(6), "SQ04", Variable.RUNG));
    assertHeld(squat, new ProgressionReason.RungThisWeek("SQ", 7));

    squat.steps.set(0, new StepTaken(Trained.TODAY.minusDays(7), "SQ04", Variable.RUNG));
    assertEquals(Decision.PROGRESS, squat.proposal().decision());
  }

  @Test
  @DisplayName("Hypermobility: >=3 weeks per rung")
  void hypermobility_asks_for_3_weeks_on_each_rung() {
    Trained squat = Trained.with("SQ02").at(dose(SQUAT, 4, 11, "")).green(5).green(2);
    squat.conditions = Set.of("HYPERMOBILITY");

    assertHeld(squat, new ProgressionReason.RungTooNew("HYPERMOBILITY", Trained.BEGAN, 3));
  }

  @Test
  void what_was_lowered_since_the_rung_was_begun_comes_back_a_step_at_a_time() {
    assertEquals(7, progressed(dose(SQUAT, 3, 6, "")).after().reps());
    assertEquals(3, progressed(dose(SQUAT, 2, 10, "")).after().sets());
  }

  private static DoseChange progressed(PrescribedDose dose) {
    ProgressionProposal proposal = Trained.with("SQ02").at(dose).green(5).green(2).proposal();
    assertEquals(Decision.PROGRESS, proposal.decision());
    return proposal.changes().getFirst();
  }

  private static void assertHeld(Trained trained, ProgressionReason reason) {
    ProgressionProposal proposal = trained.proposal();
    assertEquals(Decision.HOLD, proposal.decision());
    assertTrue(proposal.reasons().contains(reason), () -> "Reasons: " + proposal.reasons());
    assertEquals(List.of(), proposal.changes());
  }

  private static PainVerdict settled() {
    return new PainVerdict(
        PainLight.GREEN, PainVerdict.Reason.SETTLED, BigDecimal.ONE, BigDecimal.valueOf(6), false);
  }

  private static Done held(String exercise, String holdShare) {
    return new Done(exercise, true, BigDecimal.ONE, new BigDecimal(holdShare), null, 5, 2, 1);
  }

  static PrescribedDose dose(PrescribedDose from, int sets, int reps, String load) {
    return new PrescribedDose(
        from.sides(),
        sets,
        sets,
        null,
        reps,
        from.holdSeconds(),
        from.tempo(),
        load,
        from.restSeconds(),
        from.daysPerWeek(),
        from.repsInReserve());
  }
}
