package org.plumbline.core.routine;

import java.util.function.IntBinaryOperator;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.catalogue.Tempo;

/**
 * How much of an exercise a patient is asked to do.
 *
 * @param sides how left and right share the work
 * @param setsLeft sets for the left side; the sets altogether when both work together
 * @param setsRight sets for the right side; equal to the left when both work together
 * @param firstSide the side that begins; null when it does not matter
 * @param reps repetitions of a set
 * @param holdSeconds hold within a repetition; 0 when there is none
 * @param load weight, band colour or height in words; empty for body weight
 * @param restSeconds rest between sets
 * @param daysPerWeek sessions a week that contain the exercise, 1 to 7
 * @param repsInReserve repetitions the patient could still do at the end of a set; null when effort
 *     is not steered by them
 * @param effort how hard a set should feel at its end (RPE), 0 to 10; null when effort is not
 *     steered by it. Never both: reserve and RPE are two ways of saying one thing
 */
public record PrescribedDose(
    Sides sides,
    int setsLeft,
    int setsRight,
    @Nullable Sides firstSide,
    int reps,
    int holdSeconds,
    Tempo tempo,
    String load,
    int restSeconds,
    int daysPerWeek,
    @Nullable Integer repsInReserve,
    @Nullable Integer effort) {

  /** Most sets of one side. */
  public static final int MOST_SETS = 10;

  /** Most repetitions of a set. */
  public static final int MOST_REPS = 200;

  /** Longest hold or rest, in seconds. */
  public static final int MOST_SECONDS = 600;

  /** Most repetitions in reserve that are steered. */
  public static final int MOST_RESERVE = 10;

  /** Highest rating of effort. */
  public static final int MOST_EFFORT = 10;

  /** Longest description of a load, in characters. */
  public static final int LONGEST_LOAD = 100;

  /** A dose whose effort is steered by repetitions in reserve, or not at all. */
  public PrescribedDose(
      Sides sides,
      int setsLeft,
      int setsRight,
      @Nullable Sides firstSide,
      int reps,
      int holdSeconds,
      Tempo tempo,
      String load,
      int restSeconds,
      int daysPerWeek,
      @Nullable Integer repsInReserve) {
    this(
        sides,
        setsLeft,
        setsRight,
        firstSide,
        reps,
        holdSeconds,
        tempo,
        load,
        restSeconds,
        daysPerWeek,
        repsInReserve,
        null);
  }

  /** Refuses a dose outside its ranges, or whose sets contradict its sides. */
  public PrescribedDose {
    boolean sidesSound =
        switch (sides) {
          case BOTH -> setsLeft == setsRight && within(setsLeft, 1, MOST_SETS);
          case EACH -> within(setsLeft, 1, MOST_SETS) && within(setsRight, 1, MOST_SETS);
          case LEFT -> within(setsLeft, 1, MOST_SETS) && setsRight == 0;
          case RIGHT -> setsLeft == 0 && within(setsRight, 1, MOST_SETS);
        };
    boolean sound =
        sidesSound
            && within(reps, 1, MOST_REPS)
            && within(holdSeconds, 0, MOST_SECONDS)
            && within(restSeconds, 0, MOST_SECONDS)
            && within(daysPerWeek, 1, 7)
            && (repsInReserve == null || within(repsInReserve, 0, MOST_RESERVE))
            && (effort == null || (within(effort, 0, MOST_EFFORT) && repsInReserve == null))
            && load.length() <= LONGEST_LOAD
            && firstSide != Sides.BOTH
            && firstSide != Sides.EACH;
    if (!sound) {
      throw new IllegalArgumentException("Not a dose that can be prescribed");
    }
  }

  private static boolean within(int number, int least, int most) {
    return least <= number && number <= most;
  }

  /** The sets of the busier side. */
  public int sets() {
    return Math.max(setsLeft, setsRight);
  }

  /** One set less on every side that has more than one; the dose itself when none has. */
  PrescribedDose withOneSetLess() {
    return withSets(
        setsLeft > 1 ? setsLeft - 1 : setsLeft, setsRight > 1 ? setsRight - 1 : setsRight);
  }

  /** The same with other sets; both numbers are equal where both sides work together. */
  public PrescribedDose withSets(int left, int right) {
    return changed(left, right, firstSide, reps, holdSeconds, tempo, load);
  }

  /** The same with other repetitions in a set. */
  public PrescribedDose withReps(int number) {
    return changed(setsLeft, setsRight, firstSide, number, holdSeconds, tempo, load);
  }

  /** The same with another hold in each repetition, in seconds; a counted tempo counts it too. */
  public PrescribedDose withHold(int seconds) {
    return changed(setsLeft, setsRight, firstSide, reps, seconds, tempo, load)
        .withHoldInTempo(this);
  }

  /** The same with another load, in words. */
  public PrescribedDose withLoad(String words) {
    return changed(setsLeft, setsRight, firstSide, reps, holdSeconds, tempo, words);
  }

  PrescribedDose favouring(Sides weakSide, int extraSets) {
    boolean left = weakSide == Sides.LEFT;
    return changed(
        left ? setsLeft + extraSets : setsLeft,
        left ? setsRight : setsRight + extraSets,
        weakSide,
        reps,
        holdSeconds,
        tempo,
        load);
  }

  /** A hold that was changed is counted in the tempo too, unless the tempo was changed as well. */
  PrescribedDose withHoldInTempo(PrescribedDose before) {
    boolean counted = tempo.manner() == Tempo.Manner.COUNTED;
    if (!counted || holdSeconds == before.holdSeconds() || !tempo.equals(before.tempo())) {
      return this;
    }
    Tempo held =
        new Tempo(
            tempo.loweringSeconds(), holdSeconds, tempo.liftingSeconds(), Tempo.Manner.COUNTED);
    return changed(setsLeft, setsRight, firstSide, reps, holdSeconds, held, load);
  }

  /**
   * The lower of this dose and the published one: of every number the gentler, with the tempo and
   * the load of the published dose, as they cannot be compared. It is never above the published.
   */
  PrescribedDose lowered(PrescribedDose published) {
    if (sides != published.sides()) {
      return published;
    }
    return new PrescribedDose(
            sides,
            Math.min(setsLeft, published.setsLeft()),
            Math.min(setsRight, published.setsRight()),
            published.firstSide(),
            Math.min(reps, published.reps()),
            Math.min(holdSeconds, published.holdSeconds()),
            published.tempo(),
            published.load(),
            Math.max(restSeconds, published.restSeconds()),
            Math.min(daysPerWeek, published.daysPerWeek()),
            gentler(repsInReserve, published.repsInReserve(), Math::max),
            gentler(effort, published.effort(), Math::min))
        .withHoldInTempo(published);
  }

  private static @Nullable Integer gentler(
      @Nullable Integer mine, @Nullable Integer published, IntBinaryOperator choice) {
    return mine == null || published == null
        ? published
        : Integer.valueOf(choice.applyAsInt(mine, published));
  }

  private PrescribedDose changed(
      int left,
      int right,
      @Nullable Sides first,
      int repsOfASet,
      int hold,
      Tempo pace,
      String weight) {
    return new PrescribedDose(
        sides,
        left,
        right,
        first,
        repsOfASet,
        hold,
        pace,
        weight,
        restSeconds,
        daysPerWeek,
        repsInReserve,
        effort);
  }
}
