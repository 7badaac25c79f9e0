package org.plumbline.core.routine;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.Category;
import org.plumbline.core.catalogue.Family;

/**
 * The numbers and lists by which a chosen exercise is dosed, timed and adjusted: {@code
 * catalogue/routine.yaml}. Which exercises are chosen is the catalogue's {@code tailoring.yaml}.
 *
 * @param earlierPhases slots that exercises of earlier phases may fill too, by phase
 * @param trainedLevels how many levels higher a trained lifter aims
 * @param repsInReserve repetitions left at the end of a set, by category
 * @param everyday equipment assumed to be at home
 * @param lifting how somebody who lifts goes on lifting
 * @param phaseEntry when a phase may be entered
 */
public record RoutineRules(
    String version,
    Map<Integer, Set<String>> earlierPhases,
    int trainedLevels,
    Usual usual,
    Time time,
    Map<Category, Integer> repsInReserve,
    SideBias sideBias,
    SeverePain severePain,
    MidRange midRange,
    EasyVersions easyVersions,
    List<String> everyday,
    Lifting lifting,
    PhaseEntry phaseEntry) {

  /** The rules of a catalogue: the shipped one, or as a clinic changed it. */
  public static RoutineRules of(Catalogue catalogue) {
    return catalogue.rules(RoutineRules.class);
  }

  /** Time for one session and sessions a week, before the therapist has said. */
  public record Usual(int minutes, int daysPerWeek) {}

  /** Seconds that the tempo does not tell, and the minutes of one of two short sessions. */
  public record Time(int changeSideSeconds, int briskRepSeconds, int splitSessionMinutes) {}

  /** When the weaker side does more than the other, by how much, and when that ends. */
  public record SideBias(
      int extraSets,
      BigDecimal endsBelowPercent,
      int endsAfterWeeks,
      Set<Family> neverFromFamilies,
      Set<String> neverFromTests) {}

  /** From which pain now, 0-10, a condition of the catalogue applies by itself. */
  public record SeverePain(int atLeast, String condition) {}

  /** Up to which phase the ends of the range wait when patterns pull in opposite directions. */
  public record MidRange(int untilPhase, Set<String> leaveOutTags) {}

  /** Least repetitions in reserve, and the highest pain now, 0-10, for the profile that lifts. */
  public record Lifting(String profile, int reserveAtLeast, int painAtMost) {}

  /**
   * When a phase may be entered.
   *
   * @param recentDays the days whose quality and effort count, before today
   * @param hingeTest the test that grades the hip hinge
   * @param plankFamilies the families whose exercises have to be done in full
   * @param criteria what has to be met, by the phase that is entered
   */
  public record PhaseEntry(
      int recentDays,
      String hingeTest,
      Set<String> plankFamilies,
      Map<Integer, List<EntryCriterion>> criteria,
      FastTrack fastTrack) {

    /** A phase that may be entered early, and what has to be met for it. */
    public record FastTrack(int phase, List<EntryCriterion> criteria) {}
  }

  /** The profile that favours everything done with this equipment. */
  public record EasyVersions(String profile, Set<String> equipment) {}
}
