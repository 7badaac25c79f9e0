package org.plumbline.core.progression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plumbline.core.catalogue.Match;
import org.plumbline.core.progression.ProgressionProposal.Planned;
import org.plumbline.core.routine.Caution;
import org.plumbline.core.training.PainVerdict;

/** The row "Flare" of the table of decisions. */
class FlareTest {

  @Test
  @DisplayName("Flare: pain >=b+2 for 2 days: safety questions, 3-7 day flare plan")
  void pain_of_2_above_the_baseline_for_2_days_begins_the_flare_plan_after_safety_questions() {
    ProgressionProposal proposal = raised(4, 4).proposal();

    assertEquals(Decision.FLARE, proposal.decision());
    assertEquals(Measure.ASK_SAFETY, proposal.measure());
    assertEquals(7, proposal.days());
    assertEquals(
        List.of(
            new ProgressionReason.PainUp(
                List.of(Trained.TODAY.minusDays(1), Trained.TODAY), BigDecimal.TWO, 2)),
        proposal.reasons());
  }

  @Test
  @DisplayName("Flare plan: BR01, MB01, MB04, GB01 half dose")
  void the_flare_plan_is_BR01_MB01_MB04_and_GB01_at_half_dose() {
    List<Planned> plan = raised(4, 4).proposal().instead();

    assertEquals(
        List.of("BR01", "MB01", "MB04", "GB01"), plan.stream().map(Planned::exercise).toList());
    assertEquals(List.of(5, 4, 4, 5), plan.stream().map(each -> each.dose().reps()).toList());
  }

  @Test
  void what_a_patient_may_not_do_is_left_out_of_the_flare_plan() {
    Trained raised = raised(4, 4);
    raised.possible.remove("MB01");

    assertEquals(
        List.of("BR01", "MB04", "GB01"),
        raised.proposal().instead().stream().map(Planned::exercise).toList());
  }

  @Test
  void the_flare_plan_leaves_out_what_asks_for_a_note_nobody_wrote() {
    Trained raised = raised(4, 4);
    Match all = new Match(null, null, null, null, null, null, true);
    raised.cautions = Map.of("GB01", new Caution("SEVERE_PAIN", all));

    assertEquals(
        List.of("BR01", "MB01", "MB04"),
        raised.proposal().instead().stream().map(Planned::exercise).toList());
  }

  @Test
  void one_day_or_less_than_2_above_the_baseline_is_no_flare() {
    assertNotEquals(Decision.FLARE, raised(3, 4).proposal().decision());
    assertNotEquals(Decision.FLARE, raised(4, 3).proposal().decision());
    assertNotEquals(
        Decision.FLARE, Trained.with("SQ02").green(2).pain(0, null, 8).proposal().decision());
  }

  @Test
  @DisplayName("Flare: or button, whatever the pain")
  void the_button_begins_it_whatever_the_pain() {
    Trained calm = Trained.with("SQ02").green(2);
    calm.flareReported = Trained.TODAY;

    assertEquals(
        List.of(new ProgressionReason.FlareReported(Trained.TODAY)), calm.proposal().reasons());
  }

  @Test
  @DisplayName("Flare: 3-7 days, return once <=b+1 for 48 h")
  void it_lasts_at_least_3_days_and_until_pain_is_at_most_1_above_the_baseline_for_48_hours() {
    assertEquals(ongoing(1), flare(1, 2, 2).proposal().reasons().getFirst());
    assertEquals(ongoing(2), flare(2, 4, 3).proposal().reasons().getFirst());
    assertEquals(ongoing(2), flare(2, 3, null).proposal().reasons().getFirst());
    assertEquals(settled("0.50"), flare(2, 3, 3).proposal().reasons().getFirst());
  }

  @Test
  @DisplayName("Flare: return 50-75-100%, one session each")
  void the_way_back_is_50_then_75_then_100_percent_one_session_each() {
    assertEquals(5, back(null).green(1).proposal().changes().getFirst().after().reps());
    assertEquals(7, back("0.50").green(1).proposal().changes().getFirst().after().reps());
    ProgressionProposal whole = back("0.75").green(1).proposal();
    assertEquals(10, whole.changes().getFirst().after().reps());
    assertEquals(
        List.of(new ProgressionReason.Settled(Trained.TODAY.minusDays(3), BigDecimal.ONE)),
        whole.reasons());
    assertTrue(whole.raises(), "so that it waits for the therapist");
    assertFalse(back("0.75").proposal().needsDecision(), "no session yet at this share");
  }

  @Test
  @DisplayName("Flare: return once <=b+1 for 48 h, at each step")
  void every_step_of_the_way_back_asks_for_48_settled_hours() {
    Trained sore = back("0.75").green(1).pain(0, null, 8);

    assertEquals(List.of(ongoing(9)), sore.proposal().reasons());
    assertFalse(sore.proposal().changesDoses());
  }

  @Test
  @DisplayName("Regress: one red: next dose -30 to -50%, on the way back one share")
  void after_a_red_session_on_the_way_back_the_share_before_is_right_again() {
    ProgressionProposal less = back("0.75").red(1).proposal();

    assertEquals(5, less.changes().getFirst().after().reps());
    assertEquals(
        List.of(
            new ProgressionReason.Red(
                Trained.TODAY.minusDays(1), PainVerdict.Reason.MORNING_FAR_ABOVE_BASELINE),
            new ProgressionReason.ShareOfBefore(new BigDecimal("0.50"))),
        less.reasons());
    assertTrue(less.lowers());
  }

  @Test
  void a_red_session_at_the_first_share_brings_the_flare_plan_again() {
    ProgressionProposal again = back("0.50").red(1).proposal();

    assertEquals("BR01", again.instead().getFirst().exercise());
    assertTrue(again.lowers());
  }

  @Test
  void without_a_known_baseline_pain_of_3_or_less_has_settled() {
    Trained unknown = flare(2, 3, 3);
    unknown.flare = Flare.begun(Trained.TODAY.minusDays(2), null);
    assertEquals(settled("0.50"), unknown.proposal().reasons().getFirst());

    unknown.pains.clear();
    unknown.pain(1, null, 3).pain(0, null, 4);
    assertEquals(ongoing(2), unknown.proposal().reasons().getFirst());
  }

  /** A patient with a baseline of 2, and pain on the two mornings up to today. */
  private static Trained raised(int yesterday, int today) {
    return Trained.with("SQ02")
        .green(3)
        .pain(5, 2, null)
        .pain(3, 2, null)
        .pain(1, null, yesterday)
        .pain(0, null, today);
  }

  /** A flare with a baseline of 2 that began so many days ago. */
  private static Trained flare(int daysAgo, Integer yesterday, @Nullable Integer today) {
    Trained flare = Trained.with("SQ02");
    flare.flare = Flare.begun(Trained.TODAY.minusDays(daysAgo), BigDecimal.TWO);
    return flare.pain(1, null, yesterday).pain(0, null, today);
  }

  /** On the way back from a flare of nine days ago, at a share since three, with settled pain. */
  private static Trained back(@Nullable String share) {
    Trained back = Trained.with("SQ02").pain(4, null, 3).pain(3, null, 3).pain(2, null, 3);
    LocalDate since = Trained.TODAY.minusDays(share == null ? 9 : 3);
    back.flare =
        new Flare(
            Trained.TODAY.minusDays(9),
            BigDecimal.TWO,
            since,
            share == null ? null : new BigDecimal(share));
    return back.pain(1, null, 3).pain(0, null, 3);
  }

  private static ProgressionReason ongoing(int daysAgo) {
    return new ProgressionReason.FlareOngoing(Trained.TODAY.minusDays(daysAgo));
  }

  private static ProgressionReason settled(String share) {
    LocalDate today = Trained.TODAY;
    return new ProgressionReason.Settled(today, new BigDecimal(share));
  }
}
