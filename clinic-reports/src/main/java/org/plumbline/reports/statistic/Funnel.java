package org.plumbline.reports.statistic;

import java.util.List;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How far the rate of a group of a given size may lie from the overall rate by chance alone
 * (specification section 8; Spiegelhalter 2005). Groups outside are looked at, never ranked.
 *
 * @param overall the rate all groups have together, 0 to 1
 * @param spread how much more groups differ than chance makes them; 1 when no more
 */
public record Funnel(double overall, double spread) {

  /** Outside of these limits: look. */
  public static final double LOOK = 1.96;

  /** Outside of these: check data, case-mix, process, then person. */
  public static final double CHECK = 3.09;

  private static final double LEAST_EXPECTED = 10;
  private static final double WINSORISED = 0.1;

  /** Refuses a rate that is none, and a spread below chance. */
  public Funnel {
    if (!(overall >= 0 && overall <= 1) || !(spread >= 1)) {
      throw new IllegalArgumentException("Not a funnel: " + overall + ", " + spread);
    }
  }

  /**
   * The funnel of some groups, widened where they differ more than by chance: phi is the mean of
   * the squared z, the outermost tenth at either end drawn in to the next.
   *
   * @param groups at least one
   */
  public static Funnel around(double overall, List<Proportion> groups) {
    List<Double> z = groups.stream().map(group -> apart(overall, group)).sorted().toList();
    int drawn = (int) (z.size() * WINSORISED);
    double phi = 0;
    for (int place = 0; place < z.size(); place++) {
      double value = z.get(Math.clamp(place, drawn, z.size() - 1 - drawn));
      phi += value * value / z.size();
    }
    return new Funnel(overall, Math.max(1, phi));
  }

  /**
   * The limits for a group; small groups have exact binomial ones. Both are widened where groups
   * differ more than by chance.
   *
   * @param size of the group, at least 1
   * @param z {@link #LOOK} or {@link #CHECK}
   */
  public Interval limits(int size, double z) {
    Interval limits =
        size * overall < LEAST_EXPECTED || size * (1 - overall) < LEAST_EXPECTED
            ? exact(size, z)
            : approximate(size, z);
    return new Interval(
        Math.max(0, overall - (overall - limits.low()) * Math.sqrt(spread)),
        Math.min(1, overall + (limits.high() - overall) * Math.sqrt(spread)));
  }

  /** {@code p0 +/- z sqrt(p0(1-p0)/n)}, within 0 and 1. */
  Interval approximate(int size, double z) {
    double margin = z * deviation(overall, size);
    return new Interval(Math.max(0, overall - margin), Math.min(1, overall + margin));
  }

  /**
   * Between whole numbers the limits are interpolated (Spiegelhalter 2005, appendix), the upper one
   * as the lower one of those without the event, as in that author's later program: so chance alone
   * leaves neither with more than its share.
   */
  private Interval exact(int size, double z) {
    double tail = NormalDistribution.of(0, 1).survivalProbability(z);
    return new Interval(
        Math.max(0, least(size, overall, tail) / size),
        Math.min(1, 1 - least(size, 1 - overall, tail) / size));
  }

  /** {@code r - (P(R<=r) - p) / P(R=r)}, r being the least number with {@code P(R<=r) >= p}. */
  private static double least(int size, double rate, double probability) {
    BinomialDistribution chance = BinomialDistribution.of(size, rate);
    int reached = chance.inverseCumulativeProbability(probability);
    return reached
        - (chance.cumulativeProbability(reached) - probability) / chance.probability(reached);
  }

  /** In standard deviations; where all or none have the event there is nothing to differ by. */
  private static double apart(double overall, Proportion group) {
    double deviation = deviation(overall, group.of());
    return deviation == 0 ? 0 : (group.rate() - overall) / deviation;
  }

  private static double deviation(double overall, int size) {
    return Math.sqrt(overall * (1 - overall) / size);
  }
}
