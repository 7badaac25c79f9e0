package org.plumbline.core.routine;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.Exercise;
import org.plumbline.core.catalogue.Laterality;
import org.plumbline.core.catalogue.Tailoring;
import org.plumbline.core.catalogue.Tempo;

/** Start doses and the time they take (specification section 5, "Time"). */
public final class Dosing {

  private static final BigDecimal SIXTY = BigDecimal.valueOf(60);

  private final Tailoring.Limits limits;
  private final RoutineRules rules;

  /** Doses by the numbers of this knowledge. */
  public Dosing(Catalogue catalogue) {
    this.limits = catalogue.tailoring().limits();
    this.rules = RoutineRules.of(catalogue);
  }

  /** The exercise's start dose in a week of so many sessions; strength keeps its rest days. */
  public PrescribedDose start(Exercise exercise, int daysPerWeek) {
    var dose = exercise.dose();
    int days = Math.min(dose.daysPerWeek(), daysPerWeek);
    if (Strength.is(exercise)) {
      days = Math.min(days, limits.strengthDaysAtMost());
    }
    boolean each = exercise.laterality() == Laterality.EACH_SIDE;
    return new PrescribedDose(
        each ? Sides.EACH : Sides.BOTH,
        dose.sets(),
        dose.sets(),
        null,
        dose.reps(),
        dose.holdSeconds(),
        dose.tempo(),
        "",
        dose.restSeconds(),
        days,
        rules.repsInReserve().get(exercise.category()));
  }

  /**
   * Minutes of the exercise in one session, without set-up: sets x sides x repetitions x tempo, the
   * rests between the sets, and changing sides.
   */
  public BigDecimal minutes(Exercise exercise, PrescribedDose dose) {
    boolean together = dose.sides() == Sides.BOTH;
    int turns = together && exercise.laterality() == Laterality.ALTERNATING ? 2 : 1;
    int sets = together ? dose.sets() : dose.setsLeft() + dose.setsRight();
    int changes = together ? 0 : Math.min(dose.setsLeft(), dose.setsRight());
    int seconds =
        sets * turns * dose.reps() * repSeconds(dose)
            + (dose.sets() - 1) * dose.restSeconds()
            + changes * rules.time().changeSideSeconds();
    return BigDecimal.valueOf(seconds).divide(SIXTY, MathContext.DECIMAL64);
  }

  private int repSeconds(PrescribedDose dose) {
    if (dose.tempo().manner() == Tempo.Manner.COUNTED) {
      return dose.tempo().seconds();
    }
    return dose.holdSeconds() > 0 ? dose.holdSeconds() : rules.time().briskRepSeconds();
  }

  /** Minutes as they are shown: one decimal, half up. */
  public static String shown(BigDecimal minutes) {
    return minutes.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
  }
}
