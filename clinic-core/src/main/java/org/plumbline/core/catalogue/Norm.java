package org.plumbline.core.catalogue;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a test gave in people who were studied.
 *
 * @param sex whose values these are; absent when they are everybody's
 * @param mean in the unit of the test
 * @param deviation the standard deviation, in the unit of the test; above 0
 */
public record Norm(@Nullable Sex sex, BigDecimal mean, BigDecimal deviation) {

  /** So many standard deviations below the mean. */
  public BigDecimal below(BigDecimal deviations) {
    return mean.subtract(deviation.multiply(deviations));
  }

  /** So many standard deviations above the mean. */
  public BigDecimal above(BigDecimal deviations) {
    return mean.add(deviation.multiply(deviations));
  }

  /** Whether a value lies further from the mean than so many standard deviations. */
  public boolean isBeyond(BigDecimal value, BigDecimal deviations) {
    return value.compareTo(below(deviations)) < 0 || value.compareTo(above(deviations)) > 0;
  }

  /** Whether these are values of such a person. */
  boolean isOf(@Nullable Sex person) {
    return sex == null || sex == person;
  }
}
