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
    List<Double> z =
        groups.stream()
            .map(group -> (group.rate() - overall) / deviation(overall, group.of()))
            .sorted()
            .toList();
    int drawn = (int) (z.size() * WINSORISED);
    double phi = 0;
    for (int place = 0; place < z.size(); place++) {
      double value = z.get(Math.clamp(place, drawn, z.size() - 1 - drawn));
      phi += value * value / z.size();
    }
    return new Funnel(overall, Math.max(1, phi));
  }

  /**
   * The limits for a group. Small groups have exact binomial ones, which are not widened.
   *
   * @param size of the group, at least 1
   * @param z {@link #LOOK} or {@link #CHECK}
   */
  public Interval limits(int size, double z) {
    return size * overall < LEAST_EXPECTED || size * (1 - overall) < LEAST_EXPECTED
        ? exact(size, z)
        : approximate(size, z);
  }

  /** {@code p0 +/- z sqrt(p0(1-p0)/n) sqrt(phi)}, within 0 and 1. */
  Interval approximate(int size, double z) {
    double margin = z * deviation(overall, size) * Math.sqrt(spread);
    return new Interval(Math.max(0, overall - margin), Math.min(1, overall + margin));
  }

  private Interval exact(int size, double z) {
    double tail = NormalDistribution.of(0, 1).survivalProbability(z);
    return new Interval(exactly(size, tail), exactly(size, 1 - tail));
  }

  /** The rate that chance alone stays below with this probability, between whole numbers too. */
  private double exactly(int size, double probability) {
    BinomialDistribution chance = BinomialDistribution.of(size, overall);
    int reached = chance.inverseCumulativeProbability(probability);
    double at = chance.probability(reached);
    double back = at == 0 ? 0 : (chance.cumulativeProbability(reached) - probability) / at;
    return Math.max(0, (reached - back) / size);
  }

  private static double deviation(double overall, int size) {
    return Math.sqrt(overall * (1 - overall) / size);
  }
}
