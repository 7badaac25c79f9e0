package org.plumbline.reports.statistic;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * So many of so many, such as 12 responders of 20 people. The denominator travels with the figure
 * so that no page can print a percentage without it.
 *
 * @param count how many have the property
 * @param of how many could have had it; at least 1
 */
public record Proportion(int count, int of) {

  /** The normal quantile that leaves 2.5 % in each tail, 1.96 when rounded. */
  private static final double Z = NormalDistribution.of(0, 1).inverseSurvivalProbability(0.025);

  /** Refuses a part larger than its whole, and a share of nobody. */
  public Proportion {
    if (of < 1 || count < 0 || count > of) {
      throw new IllegalArgumentException("Not a proportion: " + count + " of " + of);
    }
  }

  /** The share, 0 to 1. */
  public double rate() {
    return (double) count / of;
  }

  /**
   * The 95 % interval by Wilson's score method (specification section 8), which stays inside 0 to 1
   * and keeps its promise for small groups and for shares near either end.
   */
  public Interval interval() {
    double n = of;
    double p = rate();
    double z2 = Z * Z;
    double centre = p + z2 / (2 * n);
    double margin = Z * Math.sqrt(p * (1 - p) / n + z2 / (4 * n * n));
    double scale = 1 + z2 / n;
    double low = count == 0 ? 0 : (centre - margin) / scale;
    double high = count == of ? 1 : (centre + margin) / scale;
    return new Interval(low, high);
  }
}
