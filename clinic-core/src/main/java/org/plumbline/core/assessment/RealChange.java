package org.plumbline.core.assessment;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.catalogue.Grade;
import org.plumbline.core.catalogue.TestDefinition;
import org.plumbline.core.catalogue.Threshold;

/**
 * What a re-test says beside the value before it, on one side. A change is real when it reaches the
 * test's MDC95, which is 1.96 × √2 × its standard error of measurement (specification, section 1).
 * Many tests have no published error; then none is made up.
 */
public sealed interface RealChange {

  /** Which way a real change goes. */
  enum Direction {
    BETTER,
    WORSE,
    /** The test does not say which way is better. */
    UNKNOWN
  }

  /**
   * How much a value changed, without sign, in the unit of the test.
   *
   * @param atLeast whether it may be more, because one of the two holds was capped
   */
  record Amount(BigDecimal size, boolean atLeast) {}

  /** More than measurement error explains. */
  record Real(Amount amount, BigDecimal mdc95, Direction direction) implements RealChange {}

  /** No more than measurement error explains. */
  record WithinError(Amount amount, BigDecimal mdc95) implements RealChange {}

  /** The measurement error of the test is not known, so nobody can say. */
  record ErrorUnknown(Amount amount) implements RealChange {}

  /** A capped hold leaves open how much changed. */
  record NotJudged() implements RealChange {}

  /**
   * A number of a test.
   *
   * @param censored whether it is only the least it can be, because the hold was capped
   */
  record Value(BigDecimal number, boolean censored) {}

  /**
   * Judges a change between two values of the same test and side.
   *
   * @param grade the grade that applies to the person, which says what way is better; absent when
   *     none does
   */
  static RealChange between(TestDefinition test, @Nullable Grade grade, Value before, Value after) {
    BigDecimal change = after.number().subtract(before.number());
    boolean open = before.censored() || after.censored();
    if (open && !isLeast(change, before, after)) {
      return new NotJudged();
    }
    var amount = new Amount(change.abs(), open);
    BigDecimal error = test.mdc95();
    if (error == null) {
      return new ErrorUnknown(amount);
    }
    if (amount.size().compareTo(error) >= 0) {
      return new Real(amount, error, direction(grade, change));
    }
    return open ? new NotJudged() : new WithinError(amount, error);
  }

  /** Whether a capped hold can only make the change greater than it looks. */
  private static boolean isLeast(BigDecimal change, Value before, Value after) {
    return after.censored() ? !before.censored() && change.signum() > 0 : change.signum() < 0;
  }

  /** A finding below its limit gets better upwards, one above it downwards. */
  private static Direction direction(@Nullable Grade grade, BigDecimal change) {
    if (grade == null || !(grade.flag() instanceof Threshold.Limit limit)) {
      return Direction.UNKNOWN;
    }
    boolean better = limit.isFindingBelow() == (change.signum() > 0);
    return better ? Direction.BETTER : Direction.WORSE;
  }
}
