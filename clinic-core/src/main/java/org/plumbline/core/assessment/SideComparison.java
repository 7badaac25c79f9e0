package org.plumbline.core.assessment;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.catalogue.SideDifference;
import org.plumbline.core.catalogue.TestDefinition;

/** The left and right value of a test, held against each other. */
public record SideComparison(TestDefinition test, BigDecimal left, BigDecimal right) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Limb symmetry index, 100 × weaker / stronger; null with two zeros. */
  public @Nullable BigDecimal symmetryIndex() {
    return left.max(right).signum() == 0 ? null : percent(left.min(right));
  }

  /** The weaker side; null when the sides are equal. */
  public @Nullable Side weakerSide() {
    if (left.compareTo(right) == 0) {
      return null;
    }
    boolean leftIsLower = left.compareTo(right) < 0;
    return leftIsLower == test.unit().lowerIsWeaker() ? Side.LEFT : Side.RIGHT;
  }

  /** How far the values are apart, in the unit of the test. */
  public BigDecimal absolute() {
    return left.subtract(right).abs();
  }

  /**
   * How much the sides differ, in the measure the test compares them by: percent, the unit of the
   * test, or the symmetry index; null when it cannot be said.
   */
  public @Nullable BigDecimal size() {
    SideDifference difference = test.sideDifference();
    if (difference == null) {
      return null;
    }
    return switch (difference.kind()) {
      case ABSOLUTE -> absolute();
      case PERCENT -> left.max(right).signum() == 0 ? BigDecimal.ZERO : percent(absolute());
      case SYMMETRY_INDEX -> symmetryIndex();
      case DIFFERS -> null;
    };
  }

  /**
   * A share of the greater value, in percent. Thirty-four digits decide every comparison as the
   * exact fraction would: measured values have far fewer.
   */
  private BigDecimal percent(BigDecimal share) {
    return HUNDRED.multiply(share).divide(left.max(right), MathContext.DECIMAL128);
  }
}
