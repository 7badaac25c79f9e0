package org.plumbline.reports.statistic;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.plumbline.core.adherence.AdherenceCalculator;
import org.plumbline.core.training.TrainingRules.AdherenceRules;

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

  /**
   * Counts adherence figures, each 0 to 1 and unrounded; an empty one is unscored.
   *
   * @param rules where the bands begin
   */
  public static AdherenceBands of(List<Optional<BigDecimal>> adherence, AdherenceRules rules) {
    AdherenceCalculator calculator = new AdherenceCalculator(rules);
    int good = 0;
    int partial = 0;
    int little = 0;
    int unscored = 0;
    for (Optional<BigDecimal> one : adherence) {
      switch (calculator.band(one.orElse(null))) {
        case HIGH -> good++;
        case MIDDLE -> partial++;
        case LOW -> little++;
        case null -> unscored++;
      }
    }
    return new AdherenceBands(good, partial, little, unscored);
  }

  /** Everybody counted, scored or not. */
  public int people() {
    return good + partial + little + unscored;
  }
}
