package org.plumbline.core.progression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.progression.ProgressionReason.NoEasierRung;
import org.plumbline.core.progression.ProgressionReason.NoHarderRung;
import org.plumbline.core.progression.ProgressionReason.RungHidden;
import org.plumbline.core.progression.ProgressionReason.RungNotPossible;
import org.plumbline.core.routine.Posture;
import org.plumbline.core.routine.WhyLeftOut;

/** Rungs that a patient may not do, on the way down a ladder and on the way up. */
class PassedOverRungTest {

  private static final WhyLeftOut NO_DOWEL =
      new WhyLeftOut.EquipmentMissing(List.of(List.of("dowel")));

  @Test
  @DisplayName("Regress: previous rung; missing equipment: nearest rung in the family without it")
  void two_reds_go_back_to_the_nearest_rung_the_patient_has_the_equipment_for() {
    Trained lift = without(Trained.with("HG03"), "HG02").red(5).red(2);
    lift.against = Map.of("HG02", NO_DOWEL);

    ProgressionProposal proposal = lift.proposal();

    DoseChange change = proposal.changes().getFirst();
    assertEquals("HG01", change.next());
    assertEquals(Trained.DOSING.start(Trained.CATALOGUE.exercise("HG01"), 3), change.after());
    assertEquals(new RungNotPossible("HG02", NO_DOWEL), proposal.reasons().getLast());
  }

  @Test
  void nothing_is_passed_over_where_the_rung_before_may_be_done() {
    ProgressionProposal proposal = Trained.with("HG03").red(5).red(2).proposal();

    assertEquals("HG02", proposal.changes().getFirst().next());
    assertEquals(1, proposal.reasons().size(), () -> "Reasons: " + proposal.reasons());
  }

  @Test
  @DisplayName("Gap: 15-28: one rung down")
  void a_gap_goes_back_to_the_nearest_rung_too() {
    Trained lift = without(Trained.with("HG03").begunWeeksAgo(6), "HG02").green(20);

    ProgressionProposal proposal = lift.proposal();

    assertEquals(Decision.GAP, proposal.decision());
    assertEquals("HG01", proposal.changes().getFirst().next());
  }

  @Test
  void where_no_easier_rung_may_be_done_each_is_named_and_there_is_less_of_the_same() {
    WhyLeftOut notKneeling = new WhyLeftOut.NotPossible(Posture.KNEELING);
    Trained plank = without(Trained.with("PL03"), "PL02", "PL01").red(5).red(2);
    plank.against = Map.of("PL02", notKneeling, "PL01", new WhyLeftOut.NotWanted());

    ProgressionProposal proposal = plank.proposal();

    assertEquals("PL03", proposal.changes().getFirst().next());
    assertEquals(
        List.of(
            new RungNotPossible("PL02", notKneeling),
            new RungNotPossible("PL01", new WhyLeftOut.NotWanted()),
            new NoEasierRung(List.of())),
        proposal.reasons().subList(1, 4));
  }

  @Test
  void a_rung_the_clinic_hides_is_passed_over_as_such() {
    Trained lift = Trained.with("HG03").red(5).red(2);
    Catalogue shipped = Trained.CATALOGUE;
    Catalogue own =
        shipped.with(
            shipped.version(),
            shipped.tests(),
            shipped.patterns(),
            shipped.exercises(),
            Set.of("HG02"));

    ProgressionProposal proposal =
        new ProgressionAdvisor(own).advise(lift.request()).proposals().getFirst();

    assertEquals("HG01", proposal.changes().getFirst().next());
    assertEquals(new RungHidden("HG02"), proposal.reasons().getLast());
  }

  @Test
  void the_way_down_ends_at_a_rung_that_is_in_the_routine() {
    Trained two = without(Trained.with("HG03", "HG01"), "HG02").red(5).red(2);

    ProgressionProposal proposal = two.advice().getFirst();

    assertEquals("HG03", proposal.changes().getFirst().next());
    assertEquals(new RungNotPossible("HG02", null), proposal.reasons().get(1));
    assertEquals(new NoEasierRung(List.of("HG01")), proposal.reasons().get(2));
  }

  @Test
  void a_rung_that_was_proposed_for_another_exercise_is_named() {
    ProgressionProposal second = Trained.with("SQ02", "LU01").red(5).red(2).advice().getLast();

    assertEquals("LU01", second.changes().getFirst().next());
    assertEquals(new NoEasierRung(List.of("SQ01")), second.reasons().getLast());
  }

  @Test
  @DisplayName("One step up: next rung; never two at once")
  void a_step_up_waits_where_the_next_rung_may_not_be_done_though_the_one_beyond_may() {
    WhyLeftOut noBell = new WhyLeftOut.EquipmentMissing(List.of(List.of("kettlebell")));
    Trained squat = without(Trained.with("SQ02"), "SQ03", "IN02");
    squat.against = Map.of("SQ03", noBell);
    squat.at(ProgressTest.dose(Trained.start("SQ02"), 4, 11, "")).green(5).green(2);

    ProgressionProposal proposal = squat.proposal();

    assertEquals(Decision.HOLD, proposal.decision());
    assertEquals(
        List.of(
            new RungNotPossible("SQ03", noBell),
            new RungNotPossible("IN02", null),
            new NoHarderRung(List.of())),
        proposal.reasons());
    assertTrue(squat.possible.contains("SQ04"));
  }

  @Property(tries = 500)
  void a_step_back_goes_past_a_rung_only_where_that_may_not_be_done_and_names_it(
      @ForAll("exercises") String exercise, @ForAll("some") Set<String> impossible) {
    Trained trained = Trained.with(exercise).red(5).red(2);
    trained.possible.removeAll(impossible);

    for (ProgressionProposal proposal : trained.advice()) {
      Set<String> named =
          proposal.reasons().stream()
              .filter(RungNotPossible.class::isInstance)
              .map(reason -> ((RungNotPossible) reason).exercise())
              .collect(Collectors.toSet());
      assertTrue(impossible.containsAll(named), () -> "Named: " + named);
      DoseChange change = proposal.changes().getFirst();
      if (change.movesRung()) {
        assertTrue(trained.possible.contains(change.next()), change::toString);
        assertTrue(below(exercise, named).contains(change.next()), change::toString);
      } else {
        assertEquals(named, below(exercise, named), "each rung that is left out is named");
      }
    }
  }

  /** What lies below an exercise, and below those that are passed over. */
  private static Set<String> below(String exercise, Set<String> passedOver) {
    return Stream.concat(Stream.of(exercise), passedOver.stream())
        .flatMap(each -> Trained.CATALOGUE.exercise(each).easier().stream())
        .collect(Collectors.toSet());
  }

  @Provide
  Arbitrary<String> exercises() {
    return Arbitraries.of(Trained.CATALOGUE.exercises().keySet());
  }

  @Provide
  Arbitrary<Set<String>> some() {
    return exercises().set().ofMinSize(20).ofMaxSize(70);
  }

  private static Trained without(Trained trained, String... rungs) {
    trained.possible.removeAll(Set.of(rungs));
    return trained;
  }
}
