package org.plumbline.core.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * How a routine is put together (all mark E unless the file says otherwise).
 *
 * @param phases the four phases, in order
 * @param profiles the ways of life
 * @param selection the weights by which exercises are ranked
 * @param limits the size of a session and a week
 * @param gates heavy exercises that wait for a finding
 */
public record Tailoring(
    List<Phase> phases,
    List<Profile> profiles,
    Selection selection,
    Limits limits,
    List<Gate> gates) {

  public Tailoring {
    phases = List.copyOf(phases);
    profiles = List.copyOf(profiles);
    gates = List.copyOf(gates);
  }

  /** The weights by which exercises are ranked, and how many of a kind may be chosen. */
  public record Selection(
      BigDecimal taskBonus,
      BigDecimal profileBonus,
      BigDecimal continuityBonus,
      BigDecimal levelDistancePenalty,
      BigDecimal cautionPenalty,
      BigDecimal newExercisePenalty,
      int perFamilyAtMost,
      int perLikelyPatternAtLeast) {}

  /** The size of a session (exercises, minutes) and of a week (sessions, minutes). */
  public record Limits(
      int exercisesAtLeast,
      int exercisesUsually,
      int exercisesAtMost,
      int exercisesToBegin,
      int shortSessionMinutes,
      int sessionMinutesAtLeast,
      int sessionMinutesAtMost,
      int setUpMinutes,
      int sessionsPerWeekAtLeast,
      int sessionsPerWeekAtMost,
      int strengthDaysAtLeast,
      int strengthDaysAtMost,
      int weeklyMinutesFloor,
      int weeklyMinutesWarning) {}

  /**
   * Exercises that wait until a test reaches a value and pain is low enough.
   *
   * @param exercises the ids of the exercises
   * @param test the id of the test
   * @param atLeast the value it must reach, in its unit
   * @param painAtMost the most pain, 0–10
   */
  public record Gate(
      Set<String> exercises, String test, BigDecimal atLeast, int painAtMost, Evidence evidence) {
    public Gate {
      exercises = InOrder.set(exercises);
    }
  }
}
