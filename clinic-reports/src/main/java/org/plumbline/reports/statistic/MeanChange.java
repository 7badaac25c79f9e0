package org.plumbline.reports.statistic;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * The mean change of a group on one measure (specification section 8). Positive is better, whatever
 * the direction of the measure. The sums are exact decimals, so equal changes have a spread of
 * exactly zero.
 *
 * @param n how many people the figures rest on; at least 1
 * @param mean the mean change d, in the measure's points
 * @param interval d ± t(n−1) × SDd / √n, from two people on
 * @param effectSize d divided by the standard deviation of the baseline; absent without a spread
 * @param standardisedResponseMean d divided by the standard deviation of the changes, SRM; absent
 *     without a spread
 */
public record MeanChange(
    int n,
    double mean,
    Optional<Interval> interval,
    OptionalDouble effectSize,
    OptionalDouble standardisedResponseMean) {

  /** The mean change of these people; nothing when there are none. */
  public static Optional<MeanChange> of(List<Improvement> improvements) {
    int n = improvements.size();
    if (n == 0) {
      return Optional.empty();
    }
    double mean = sum(improvements, Improvement::points).doubleValue() / n;
    OptionalDouble spread = deviation(improvements, Improvement::points);
    OptionalDouble baselineSpread = deviation(improvements, Improvement::baseline);
    return Optional.of(
        new MeanChange(
            n,
            mean,
            spread.isPresent()
                ? Optional.of(interval(n, mean, spread.getAsDouble()))
                : Optional.empty(),
            ratio(mean, baselineSpread),
            ratio(mean, spread)));
  }

  private static Interval interval(int n, double mean, double spread) {
    double t = TDistribution.of(n - 1).inverseSurvivalProbability(0.025);
    double margin = t * spread / Math.sqrt(n);
    return new Interval(mean - margin, mean + margin);
  }

  private static OptionalDouble ratio(double mean, OptionalDouble spread) {
    return spread.stream().filter(s -> s > 0).map(s -> mean / s).findFirst();
  }

  /** The sample standard deviation (divisor n − 1); absent for fewer than two people. */
  private static OptionalDouble deviation(
      List<Improvement> improvements, Function<Improvement, BigDecimal> value) {
    int n = improvements.size();
    if (n < 2) {
      return OptionalDouble.empty();
    }
    BigDecimal total = sum(improvements, value);
    BigDecimal squares = sum(improvements, i -> value.apply(i).pow(2));
    BigDecimal scaled = squares.multiply(BigDecimal.valueOf(n)).subtract(total.pow(2));
    return OptionalDouble.of(Math.sqrt(scaled.doubleValue() / ((double) n * (n - 1))));
  }

  private static BigDecimal sum(
      List<Improvement> improvements, Function<Improvement, BigDecimal> value) {
    return improvements.stream().map(value).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
