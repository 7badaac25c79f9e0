package org.plumbline.reports.statistic;

/**
 * Two ends of a figure: mostly its 95 % confidence interval, the values of the unknown true figure
 * that the observed one is compatible with. Unrounded; a page rounds half-up when it prints.
 *
 * @param low the lower end
 * @param high the upper end, never below {@code low}
 */
public record Interval(double low, double high) {

  /** Refuses an interval that is upside down or not a number. */
  public Interval {
    if (!(low <= high)) {
      throw new IllegalArgumentException("Not an interval: " + low + " to " + high);
    }
  }

  /** Whether a value lies within the interval, both ends included. */
  public boolean contains(double value) {
    return low <= value && value <= high;
  }
}
