package org.plumbline.core.progression;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.plumbline.core.catalogue.Tempo;
import org.plumbline.core.progression.ProgressionRules.Progress;
import org.plumbline.core.progression.ProgressionRules.Range;
import org.plumbline.core.routine.PrescribedDose;

/** One step up or down of a dose. Every step changes one variable only. */
final class DoseSteps {

  private static final Pattern WEIGHT = Pattern.compile("(\\d+(?:\\.\\d+)?)(\\s*kg)");

  private final Progress rules;

  DoseSteps(Progress rules) {
    this.rules = rules;
  }

  /** A dose and its share of the one before. */
  private record Lower(PrescribedDose dose, BigDecimal share) {}

  /** More repetitions, or a longer hold; empty where no whole number lies within the step. */
  Optional<PrescribedDose> moreAmount(PrescribedDose dose) {
    Optional<PrescribedDose> reps =
        raised(dose.reps(), PrescribedDose.MOST_REPS).map(dose::withReps);
    Optional<PrescribedDose> hold =
        raised(dose.holdSeconds(), PrescribedDose.MOST_SECONDS).map(dose::withHold);
    return isHeld(dose) ? hold.or(() -> reps) : reps.or(() -> hold);
  }

  /** One more set on each side that works; empty where that is more than the most. */
  Optional<PrescribedDose> oneSetMore(PrescribedDose dose) {
    if (dose.sets() >= rules.setsAtMost()) {
      return Optional.empty();
    }
    return Optional.of(
        dose.withSets(
            dose.setsLeft() == 0 ? 0 : dose.setsLeft() + 1,
            dose.setsRight() == 0 ? 0 : dose.setsRight() + 1));
  }

  /** A little more weight; empty without a weight in kilograms, or where no such weight exists. */
  Optional<PrescribedDose> moreLoad(PrescribedDose dose) {
    Matcher weight = WEIGHT.matcher(dose.load().strip());
    if (!weight.matches()) {
      return Optional.empty();
    }
    BigDecimal now = new BigDecimal(weight.group(1));
    BigDecimal grid = rules.loadGrid();
    BigDecimal first =
        now.multiply(rules.load().least()).divide(grid, 0, RoundingMode.CEILING).multiply(grid);
    BigDecimal last =
        now.multiply(rules.load().most()).divide(grid, 0, RoundingMode.FLOOR).multiply(grid);
    BigDecimal nearest =
        now.multiply(rules.load().aim())
            .divide(grid, 0, RoundingMode.HALF_DOWN)
            .multiply(grid)
            .max(first);
    return Optional.of(nearest.min(last))
        .filter(next -> next.compareTo(now) > 0 && next.compareTo(first) >= 0)
        .map(next -> next.stripTrailingZeros().toPlainString() + weight.group(2))
        .filter(load -> load.length() <= PrescribedDose.LONGEST_LOAD)
        .map(dose::withLoad);
  }

  /**
   * Whether a load is more than another. Weights in kilograms are compared, and none is less than
   * any; of other words nobody can say which is more, so that any change counts.
   */
  static boolean isMoreLoad(String before, String after) {
    Optional<BigDecimal> was = kilograms(before);
    Optional<BigDecimal> is = kilograms(after);
    return was.isPresent() && is.isPresent()
        ? is.get().compareTo(was.get()) > 0
        : !after.equals(before);
  }

  private static Optional<BigDecimal> kilograms(String load) {
    if (load.isBlank()) {
      return Optional.of(BigDecimal.ZERO);
    }
    Matcher weight = WEIGHT.matcher(load.strip());
    return weight.matches() ? Optional.of(new BigDecimal(weight.group(1))) : Optional.empty();
  }

  /**
   * Less of one variable, as near as whole numbers come to what is aimed at; of equally near ones
   * the smaller dose. Empty where nothing can be taken away.
   */
  static Optional<PrescribedDose> lowered(PrescribedDose dose, Range range) {
    List<Lower> possible = new ArrayList<>();
    possible.addAll(below(dose.reps(), dose::withReps));
    if (isHeld(dose)) {
      possible.addAll(below(dose.holdSeconds(), dose::withHold));
    }
    possible.addAll(fewerSets(dose));
    Comparator<Lower> nearest =
        Comparator.<Lower, Boolean>comparing(lower -> !range.holds(lower.share()))
            .thenComparing(lower -> lower.share().subtract(range.aim()).abs())
            .thenComparing(Lower::share);
    return possible.stream().min(nearest).map(Lower::dose);
  }

  /**
   * A dose whose work is the hold: the still part of a repetition is longer than the moving one.
   */
  static boolean isHeld(PrescribedDose dose) {
    Tempo tempo = dose.tempo();
    return dose.holdSeconds() > tempo.loweringSeconds() + tempo.liftingSeconds();
  }

  private Optional<Integer> raised(int now, int most) {
    BigDecimal number = BigDecimal.valueOf(now);
    BigDecimal aim = number.multiply(rules.amount().aim());
    int first =
        number.multiply(rules.amount().least()).setScale(0, RoundingMode.CEILING).intValue();
    int last = number.multiply(rules.amount().most()).setScale(0, RoundingMode.FLOOR).intValue();
    return IntStream.rangeClosed(first, Math.min(last, most))
        .filter(next -> next > now)
        .boxed()
        .min(Comparator.comparing(next -> aim.subtract(BigDecimal.valueOf(next)).abs()));
  }

  private static List<Lower> below(int now, IntFunction<PrescribedDose> dose) {
    return IntStream.range(1, Math.max(1, now))
        .mapToObj(less -> new Lower(dose.apply(less), share(less, now)))
        .toList();
  }

  private static List<Lower> fewerSets(PrescribedDose dose) {
    int now = dose.setsLeft() + dose.setsRight();
    return IntStream.range(1, dose.sets())
        .mapToObj(
            fewer -> {
              int left = fewer(dose.setsLeft(), fewer);
              int right = fewer(dose.setsRight(), fewer);
              return new Lower(dose.withSets(left, right), share(left + right, now));
            })
        .toList();
  }

  private static int fewer(int sets, int by) {
    return sets == 0 ? 0 : Math.max(1, sets - by);
  }

  private static BigDecimal share(int part, int whole) {
    return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), MathContext.DECIMAL64);
  }
}
