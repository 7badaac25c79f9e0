package org.plumbline.core.routine;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.core.catalogue.Exercise;
import org.plumbline.core.routine.WhyChosen.WeakerIn;

/**
 * Gives the weaker side its start and its extra set: when a difference is flagged and, where the
 * error of the test is known, exceeds it; until it is below 10 % or six weeks have passed; never
 * from posture or scoliosis alone (specification section 5, "Side bias").
 */
final class SideBias {

  private final RoutineRules.SideBias rule;
  private final List<WeakerSide> differences;

  SideBias(RoutineRules.SideBias rule, List<WeakerSide> differences) {
    this.rule = rule;
    this.differences = differences.stream().filter(this::counts).toList();
  }

  /** The dose for this exercise, and why. */
  record Biased(PrescribedDose dose, List<WhyChosen> reasons) {}

  /** Favours the weaker side in an exercise done side by side; otherwise leaves the dose alone. */
  Biased apply(Exercise exercise, PrescribedDose dose) {
    if (dose.sides() != Sides.EACH) {
      return new Biased(dose, List.of());
    }
    List<WeakerSide> concerned =
        differences.stream()
            .filter(
                difference ->
                    difference.patterns().stream().anyMatch(exercise.relevance()::containsKey))
            .toList();
    Set<Sides> weak = concerned.stream().map(WeakerSide::weakSide).collect(Collectors.toSet());
    if (weak.isEmpty()) {
      return new Biased(dose, List.of());
    }
    List<WeakerIn> tests = concerned.stream().map(SideBias::weaker).toList();
    if (weak.size() > 1) {
      return new Biased(dose, List.of(new WhyChosen.SidesDisagree(tests)));
    }
    Sides side = concerned.getFirst().weakSide();
    return new Biased(
        dose.favouring(side, rule.extraSets()),
        List.of(new WhyChosen.WeakSideFirst(side, rule.extraSets(), tests)));
  }

  private boolean counts(WeakerSide difference) {
    boolean beyondError = !Boolean.FALSE.equals(difference.beyondError());
    boolean stillLarge =
        difference.percent() == null
            || difference.percent().compareTo(rule.endsBelowPercent()) >= 0;
    return beyondError
        && stillLarge
        && difference.weeksFavoured() < rule.endsAfterWeeks()
        && !rule.neverFromFamilies().contains(difference.family())
        && !rule.neverFromTests().contains(difference.test());
  }

  private static WeakerIn weaker(WeakerSide difference) {
    return new WeakerIn(difference.test(), difference.weakSide(), difference.beyondError() != null);
  }
}
