package org.plumbline.core.progression;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.core.routine.PrescribedDose;

/** Two exercises above the same rung, and weights beyond all measure. */
class SharedRungTest {

  @Test
  void two_exercises_never_go_down_to_the_same_rung() {
    assertEquals(
        List.of("SQ01", "LU01"), nexts(Trained.with("SQ02", "LU01").red(5).red(2).advice()));
  }

  @Test
  void after_a_gap_of_15_to_28_days_neither() {
    assertEquals(
        List.of("SQ01", "LU01"),
        nexts(Trained.with("SQ02", "LU01").begunWeeksAgo(6).green(20).advice()));
  }

  @Test
  void the_heaviest_weight_that_can_be_written_is_raised_as_fast_as_any() {
    assertEquals("21" + "0".repeat(40) + " kg", raised("20" + "0".repeat(40) + " kg"));
    assertEquals("10.5 kg", raised("10 kg"));
    assertEquals("none", raised("2 kg"));
    assertEquals("none", raised("0 kg"));
  }

  private static String raised(String load) {
    return new DoseSteps(ProgressionRules.of(Trained.CATALOGUE).progress())
        .moreLoad(Trained.start("SQ02").withLoad(load))
        .map(PrescribedDose::load)
        .orElse("none");
  }

  private static List<String> nexts(List<ProgressionProposal> proposals) {
    return proposals.stream()
        .flatMap(proposal -> proposal.changes().stream())
        .map(DoseChange::next)
        .toList();
  }
}
