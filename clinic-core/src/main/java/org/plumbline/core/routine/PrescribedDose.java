package org.plumbline.core.routine;

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
 *     is not steered
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
    @Nullable Integer repsInReserve) {

  /** Refuses a dose whose sets contradict its sides. */
  public PrescribedDose {
    boolean sound =
        switch (sides) {
          case BOTH -> setsLeft == setsRight && setsLeft > 0;
          case EACH -> setsLeft > 0 && setsRight > 0;
          case LEFT -> setsLeft > 0 && setsRight == 0;
          case RIGHT -> setsLeft == 0 && setsRight > 0;
        };
    if (!sound || reps < 1 || holdSeconds < 0 || restSeconds < 0 || daysPerWeek < 1) {
      throw new IllegalArgumentException("Not a dose: " + sides + " " + setsLeft + "/" + setsRight);
    }
    if (firstSide == Sides.BOTH || firstSide == Sides.EACH) {
      throw new IllegalArgumentException("The first side is left or right");
    }
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

  PrescribedDose withSets(int left, int right) {
    return new PrescribedDose(
        sides,
        left,
        right,
        firstSide,
        reps,
        holdSeconds,
        tempo,
        load,
        restSeconds,
        daysPerWeek,
        repsInReserve);
  }

  PrescribedDose favouring(Sides weakSide, int extraSets) {
    boolean left = weakSide == Sides.LEFT;
    return new PrescribedDose(
        sides,
        left ? setsLeft + extraSets : setsLeft,
        left ? setsRight : setsRight + extraSets,
        weakSide,
        reps,
        holdSeconds,
        tempo,
        load,
        restSeconds,
        daysPerWeek,
        repsInReserve);
  }
}
