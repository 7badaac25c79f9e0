package org.plumbline.core.progression;

import java.util.EnumSet;
import java.util.Set;
import org.plumbline.core.routine.PrescribedDose;

/**
 * One exercise before and after a proposal.
 *
 * @param exercise its id in the library; the same before and after, unless the rung changes
 * @param before the dose in force
 * @param next the exercise that is proposed
 * @param after the dose that is proposed
 */
public record DoseChange(
    String exercise, PrescribedDose before, String next, PrescribedDose after) {

  /** Whether another rung of the ladder takes the exercise's place. */
  public boolean movesRung() {
    return !exercise.equals(next);
  }

  /** What is higher than before, on the same rung; a rung that changes is one variable. */
  public Set<Variable> raised() {
    if (movesRung()) {
      return EnumSet.of(Variable.RUNG);
    }
    Set<Variable> raised = EnumSet.noneOf(Variable.class);
    if (after.reps() > before.reps()) {
      raised.add(Variable.REPS);
    }
    if (after.holdSeconds() > before.holdSeconds()) {
      raised.add(Variable.HOLD);
    }
    if (after.setsLeft() > before.setsLeft() || after.setsRight() > before.setsRight()) {
      raised.add(Variable.SETS);
    }
    if (DoseSteps.isMoreLoad(before.load(), after.load())) {
      raised.add(Variable.LOAD);
    }
    return raised;
  }
}
