package org.plumbline.reports.statistic;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How the people in care spread over the bands of adherence (specification section 7): a
 * distribution and no more, because an average would hide both ends.
 *
 * @param good how many did at least 80 % of what was due
 * @param partial how many did 50 to 79 %
 * @param little how many did less than 50 %
 * @param unscored how many had nothing due that could be scored in the period
 */
public record AdherenceBands(int good, int partial, int little, int unscored) {

  private static final BigDecimal GOOD = new BigDecimal("0.80");
  private static final BigDecimal PARTIAL = new BigDecimal("0.50");

  /** Counts adherence figures, each 0 to 1 and unrounded; an empty one is unscored. */
  public static AdherenceBands of(List<Optional<BigDecimal>> adherence) {
    int good = 0;
    int partial = 0;
    int little = 0;
    int unscored = 0;
    for (Optional<BigDecimal> one : adherence) {
      if (one.isEmpty()) {
        unscored++;
      } else if (one.get().compareTo(GOOD) >= 0) {
        good++;
      } else if (one.get().compareTo(PARTIAL) >= 0) {
        partial++;
      } else {
        little++;
      }
    }
    return new AdherenceBands(good, partial, little, unscored);
  }

  /** Everybody counted, scored or not. */
  public int people() {
    return good + partial + little + unscored;
  }
}
