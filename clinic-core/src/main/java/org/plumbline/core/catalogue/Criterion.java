package org.plumbline.core.catalogue;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One condition of a pattern: something measured or answered that speaks for or against it. */
public sealed interface Criterion {

  /** The grade of a test. */
  record Graded(String test) implements Criterion {}

  /** One item of a checklist is true. */
  record ItemTrue(String test, String item) implements Criterion {}

  /**
   * A value lies within a threshold.
   *
   * @param both whether both sides must
   */
  record ValueWithin(String test, Threshold threshold, boolean both) implements Criterion {}

  /** The sides differ, as the test defines it; counts for the weaker side. */
  record SidesDiffer(String test) implements Criterion {}

  /** The sides differ by less than a limit, in the measure the test compares its sides by. */
  record SidesAlike(String test, BigDecimal below) implements Criterion {}

  /** The limb symmetry index reaches a limit, in percent. */
  record Symmetric(String test, BigDecimal atLeast) implements Criterion {}

  /** The ratio of two tests lies within a threshold. */
  record Ratio(String numerator, String denominator, Threshold threshold) implements Criterion {}

  /** The signed difference of two tests lies within a threshold. */
  record Difference(String minuend, String subtrahend, Threshold threshold) implements Criterion {}

  /** A question is answered with yes. */
  record Answered(String question) implements Criterion {}

  /** All parts hold; it counts as its least part. */
  record All(List<Criterion> parts) implements Criterion {
    public All {
      parts = List.copyOf(parts);
    }
  }

  /** The number it holds a value against; null when it has none of its own. */
  default @Nullable BigDecimal number() {
    return switch (this) {
      case ValueWithin it -> number(it.threshold());
      case SidesAlike it -> it.below();
      case Symmetric it -> it.atLeast();
      case Ratio it -> number(it.threshold());
      case Difference it -> number(it.threshold());
      case Graded _, ItemTrue _, SidesDiffer _, Answered _, All _ -> null;
    };
  }

  private static @Nullable BigDecimal number(Threshold threshold) {
    return threshold instanceof Threshold.Limit limit ? limit.number() : null;
  }

  /** The codes of the tests it looks at itself, in its order; none for an answer or its parts. */
  default List<String> tests() {
    return switch (this) {
      case Graded it -> List.of(it.test());
      case ItemTrue it -> List.of(it.test());
      case ValueWithin it -> List.of(it.test());
      case SidesDiffer it -> List.of(it.test());
      case SidesAlike it -> List.of(it.test());
      case Symmetric it -> List.of(it.test());
      case Ratio it -> List.of(it.numerator(), it.denominator());
      case Difference it -> List.of(it.minuend(), it.subtrahend());
      case Answered _, All _ -> List.of();
    };
  }
}
