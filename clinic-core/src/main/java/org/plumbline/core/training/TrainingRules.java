package org.plumbline.core.training;

import java.math.BigDecimal;
import org.plumbline.core.catalogue.Catalogue;

/**
 * The numbers training is judged by: {@code catalogue/training.yaml}. No threshold lives in code.
 *
 * @param version the version of the file, stored with what it decides
 * @param painLight when a session is green, amber or red
 * @param adherence how what was done is counted against what was due
 * @param dropout what says that a patient may stop training
 */
public record TrainingRules(
    String version, PainLightRules painLight, AdherenceRules adherence, DropoutRules dropout) {

  /** The rules of a catalogue: the shipped one, or as a clinic changed it. */
  public static TrainingRules of(Catalogue catalogue) {
    return catalogue.rules(TrainingRules.class);
  }

  /**
   * When a session is green, amber or red. Pain is 0 to 10.
   *
   * @param baselineDays days over which pain before sessions makes the baseline
   */
  public record PainLightRules(int baselineDays, Amber amber, Red red, Morning morning) {}

  /** Peak pain turns amber at the greater of a fixed value and the baseline plus a step. */
  public record Amber(BigDecimal peakAtLeast, BigDecimal aboveBaseline) {}

  /** The same for red, but the line is never higher than {@code peakAtMost}. */
  public record Red(BigDecimal peakAtLeast, BigDecimal aboveBaseline, BigDecimal peakAtMost) {}

  /** How far the next morning may be above the baseline. */
  public record Morning(BigDecimal amberAboveBaseline, BigDecimal redAboveBaseline) {}

  /**
   * How adherence is counted.
   *
   * @param sessionsCountedADay the most sessions of one day that count
   * @param sessionCountsFrom credit from which a session counts for frequency, 0 to 1
   * @param overdoingAbove share of the week's volume above which it is overdoing
   * @param recalledAfterHours an entry later than this after the session is marked as recalled
   * @param highFrom share from which adherence is in the high band
   * @param middleFrom share from which it is in the middle band
   * @param weeksTogether weeks in the figure that therapists see
   */
  public record AdherenceRules(
      int sessionsCountedADay,
      BigDecimal sessionCountsFrom,
      BigDecimal overdoingAbove,
      int recalledAfterHours,
      BigDecimal highFrom,
      BigDecimal middleFrom,
      int weeksTogether) {}

  /**
   * What says that a patient may stop training. Each sign has its points; together they make the
   * signal.
   *
   * @param amberFrom points from which the signal is amber
   * @param redFrom points from which it is red
   */
  public record DropoutRules(
      NotTaken notTaken,
      Falling falling,
      PainChange pain,
      TooMany tooMany,
      int amberFrom,
      int redFrom) {}

  /**
   * Training was not taken up, or fell silent.
   *
   * @param firstWeekBelow adherence of the first week below which it counts, 0 to 1
   * @param silentDays days on which something was prescribed and nothing logged
   */
  public record NotTaken(BigDecimal firstWeekBelow, int silentDays, int points) {}

  /** Adherence fell so many weeks in a row. */
  public record Falling(int weeksInARow, int points) {}

  /**
   * Pain rose in a session, or swung between sessions.
   *
   * @param changeFrom by how much, 0 to 10
   * @param withinDays how far back sessions count
   */
  public record PainChange(int changeFrom, int withinDays, int points) {}

  /** The routine has more exercises than people keep up. */
  public record TooMany(int exercisesAbove, int points) {}
}
