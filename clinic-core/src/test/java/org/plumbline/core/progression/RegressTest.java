package org.plumbline.core.progression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plumbline.core.progression.JudgedSession.Done;
import org.plumbline.core.training.PainLight;
import org.plumbline.core.training.PainVerdict;
import org.plumbline.core.training.PainVerdict.Reason;

/** The row "Regress" of the table of decisions. */
class RegressTest {

  @Test
  @DisplayName("Regress: one red: next dose -30 to -50%")
  void one_red_lowers_the_next_dose_by_30_to_50_percent() {
    ProgressionProposal proposal = Trained.with("SQ02").green(5).red(2).proposal();

    assertEquals(Decision.REGRESS, proposal.decision());
    DoseChange change = proposal.changes().getFirst();
    assertEquals(6, change.after().reps(), "40 % less of 10 repetitions");
    assertEquals(change.before().sets(), change.after().sets());
    assertEquals(
        List.of(
            new ProgressionReason.Red(
                Trained.TODAY.minusDays(2), Reason.MORNING_FAR_ABOVE_BASELINE)),
        proposal.reasons());
  }

  @Test
  @DisplayName("Regress: two reds in 7 days: previous rung")
  void two_reds_in_7_days_go_back_to_the_previous_rung() {
    DoseChange change = Trained.with("SQ02").red(8).red(1).proposal().changes().getFirst();

    assertEquals("SQ01", change.next());
    assertEquals(Trained.DOSING.start(Trained.CATALOGUE.exercise("SQ01"), 3), change.after());
  }

  @Test
  void two_reds_8_days_apart_are_one_red_each() {
    assertEquals("SQ02", Trained.with("SQ02").red(9).red(1).proposal().changes().getFirst().next());
  }

  @Test
  @DisplayName("Regress: quality 0 twice: previous rung")
  void quality_0_twice_goes_back_to_the_previous_rung() {
    ProgressionProposal proposal =
        Trained.with("SQ02").green(5, 3, 5, 0, "1").green(2, 3, 5, 0, "1").proposal();

    assertEquals("SQ01", proposal.changes().getFirst().next());
    assertEquals(
        List.of(new ProgressionReason.LostForm(2, Trained.TODAY.minusDays(2))), proposal.reasons());
  }

  @Test
  void quality_0_once_holds() {
    ProgressionProposal proposal = Trained.with("SQ02").green(5).green(2, 3, 5, 0, "1").proposal();
    assertEquals(Decision.HOLD, proposal.decision());
  }

  @Test
  @DisplayName("Regress: three ambers: -20%")
  void three_ambers_lower_by_20_percent() {
    DoseChange change =
        Trained.with("SQ02").amber(6).amber(4).amber(2).proposal().changes().getFirst();

    assertEquals(8, change.after().reps());
    assertEquals(
        Decision.HOLD, Trained.with("SQ02").amber(6).green(4).amber(2).proposal().decision());
  }

  @Test
  void where_the_ladder_has_no_easier_rung_the_dose_is_lowered_instead() {
    ProgressionProposal proposal = Trained.with("PL01").red(5).red(2).proposal();

    assertEquals("PL01", proposal.changes().getFirst().next());
    assertTrue(proposal.reasons().contains(new ProgressionReason.NoEasierRung(List.of())));
    assertEquals(Set.of(), proposal.changes().getFirst().raised());
  }

  @Test
  void an_easier_rung_that_is_in_the_routine_already_is_named() {
    Trained two = Trained.with("PL02", "PL01");
    two.session(5, red(Reason.PEAK_AT_RED_LINE), List.of(done("PL02", true, 7)));
    two.session(2, red(Reason.PEAK_AT_RED_LINE), List.of(done("PL02", true, 7)));

    ProgressionProposal proposal = two.advice().getFirst();

    assertEquals("PL02", proposal.changes().getFirst().next());
    assertTrue(proposal.reasons().contains(new ProgressionReason.NoEasierRung(List.of("PL01"))));
  }

  @Test
  void a_reason_that_was_stored_before_rungs_were_named_is_still_read() throws IOException {
    var json = new ObjectMapper();
    assertEquals(
        new ProgressionReason.NoEasierRung(List.of()),
        json.readValue("{\"type\": \"no-easier-rung\"}", ProgressionReason.class));
    assertEquals(
        new ProgressionReason.NoHarderRung(List.of()),
        json.readValue("{\"type\": \"no-harder-rung\"}", ProgressionReason.class));
  }

  @Test
  void a_session_at_a_dose_that_has_changed_since_is_not_answered_again() {
    Trained squat = Trained.with("SQ02");
    squat.session(2, red(Reason.MORNING_FAR_ABOVE_BASELINE), List.of(done("SQ02", false, 3)));

    assertEquals(Decision.HOLD, squat.proposal().decision());
  }

  @Test
  void a_second_red_after_the_dose_was_lowered_goes_back_a_rung() {
    Trained squat = Trained.with("SQ02").at(ProgressTest.dose(Trained.start("SQ02"), 3, 6, ""));
    squat.session(4, red(Reason.PEAK_AT_RED_LINE), List.of(done("SQ02", false, 7)));
    squat.session(1, red(Reason.PEAK_AT_RED_LINE), List.of(done("SQ02", true, 7)));

    assertEquals("SQ01", squat.proposal().changes().getFirst().next());
  }

  @Test
  void where_a_peak_made_the_session_red_only_the_exercise_that_hurt_is_lowered() {
    Trained two = Trained.with("SQ02", "PL02");
    two.session(
        1, red(Reason.PEAK_AT_RED_LINE), List.of(done("SQ02", true, 7), done("PL02", true, 1)));

    List<ProgressionProposal> proposals = two.advice();

    assertEquals(
        List.of(Decision.REGRESS, Decision.HOLD),
        proposals.stream().map(ProgressionProposal::decision).toList());
    assertEquals("SQ02", proposals.getFirst().exercise());
  }

  @Test
  void symptoms_in_the_leg_concern_everything_that_was_done() {
    Trained two = Trained.with("SQ02", "PL02");
    two.session(1, red(Reason.LEG_SYMPTOMS), List.of(done("SQ02", true, 1), done("PL02", true, 1)));

    assertEquals(2, two.advice().size());
    assertTrue(two.advice().stream().allMatch(p -> p.decision() == Decision.REGRESS));
    assertFalse(two.advice().stream().anyMatch(ProgressionProposal::raises));
  }

  private static PainVerdict red(Reason reason) {
    return new PainVerdict(PainLight.RED, reason, BigDecimal.ONE, BigDecimal.valueOf(6), false);
  }

  private static Done done(String exercise, boolean atThisDose, int pain) {
    return new Done(exercise, atThisDose, BigDecimal.ONE, null, 3, 5, 2, pain);
  }
}
