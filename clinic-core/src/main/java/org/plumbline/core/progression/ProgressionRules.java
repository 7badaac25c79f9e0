package org.plumbline.core.progression;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.plumbline.core.catalogue.Catalogue;

/**
 * The numbers proposals are made by: {@code catalogue/progression.yaml}. No threshold lives in
 * code. Pain and effort are 0 to 10, quality 0 to 3, shares are of the present dose.
 *
 * @param version the version of the file, stored with what it decides
 */
public record ProgressionRules(
    String version,
    Progress progress,
    Hold hold,
    Regress regress,
    Deload deload,
    Plateau plateau,
    Flare flare,
    Asking asking,
    Gap gap) {

  /** The rules of a catalogue: the shipped one, or as a clinic changed it. */
  public static ProgressionRules of(Catalogue catalogue) {
    return catalogue.rules(ProgressionRules.class);
  }

  /** A share of the present dose: the one that is aimed at, and the ends of what is right. */
  public record Range(BigDecimal least, BigDecimal aim, BigDecimal most) {

    boolean holds(BigDecimal share) {
      return least.compareTo(share) <= 0 && share.compareTo(most) <= 0;
    }
  }

  /**
   * When and by how much a dose is raised.
   *
   * @param greenSessions sessions in a row
   * @param holdShareAtLeast done hold by asked hold, which stands for repetitions in reserve
   * @param amount repetitions or hold
   * @param loadGrid the steps weights come in, in the unit of the load
   * @param withinDays the days the two limits that follow look back
   * @param exercisesWithin most exercises raised in that time
   * @param rungsWithin most rungs climbed in one family in that time
   * @param weeksOnRung weeks a condition asks for on each rung, by its id
   */
  public record Progress(
      int greenSessions,
      int repsInReserveAtLeast,
      BigDecimal holdShareAtLeast,
      int qualityAtLeast,
      Range amount,
      int setsAtMost,
      Range load,
      BigDecimal loadGrid,
      int withinDays,
      int exercisesWithin,
      int rungsWithin,
      Map<String, Integer> weeksOnRung) {
    public Progress {
      weeksOnRung = Map.copyOf(weeksOnRung);
    }
  }

  /** The quality that holds a dose as it is. */
  public record Hold(int qualityAtMost) {}

  /** When and by how much a dose is lowered; {@code lostForRung} sessions of quality 0 in a row. */
  public record Regress(
      Range red, int redsForRung, int redsWithinDays, int lostForRung, int ambers, Range amber) {}

  /** When a lighter week comes, and how light it is. */
  public record Deload(int fromPhase, int everyWeeks, int effortUp, Range volume, int days) {}

  /** When a plan that does not move is looked at again; adherence is 0 to 1. */
  public record Plateau(
      int weeksWithoutStep,
      BigDecimal adherenceAtLeast,
      int weeksForOutcome,
      BigDecimal adherenceBelow) {}

  /**
   * What a flare is, what is done in it, and when it is over.
   *
   * @param againWithinDays a flare this soon after another asks for attention as the second
   * @param exercises the flare plan, ids of the library, at {@code volume} of their start dose
   * @param returnShares shares of the plan before, one session each, ahead of all of it
   * @param returnWithin how far from such a share a dose may be, as a share of the plan before
   */
  public record Flare(
      int aboveBaseline,
      int daysInARow,
      int settledAboveBaseline,
      int settledWithoutBaseline,
      int settledDays,
      int leastDays,
      int mostDays,
      int againWithinDays,
      List<String> exercises,
      Range volume,
      List<BigDecimal> returnShares,
      BigDecimal returnWithin) {
    public Flare {
      exercises = List.copyOf(exercises);
      returnShares = List.copyOf(returnShares);
    }
  }

  /** When what changes no dose is asked again after a therapist has decided on it. */
  public record Asking(int againAfterDays) {}

  /** What days without a session ask for. */
  public record Gap(Reduce reduce, int rungDownFromDays, int rescreenFromDays) {

    /** A short gap: a smaller dose. */
    public record Reduce(int fromDays, Range volume) {}
  }
}
