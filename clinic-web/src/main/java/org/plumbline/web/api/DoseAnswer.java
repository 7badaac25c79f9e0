package org.plumbline.web.api;

import org.jspecify.annotations.Nullable;
import org.plumbline.core.routine.PrescribedDose;
import org.plumbline.core.routine.Sides;

/**
 * A dose as programs read and send it.
 *
 * @param sides {@code both}, {@code each}, {@code left} or {@code right}
 * @param setsLeft sets for the left side; the sets altogether when both work together
 * @param setsRight sets for the right side; equal to the left when both work together
 * @param firstSide the side that begins; null when it does not matter
 * @param reps repetitions of a set
 * @param holdSeconds hold within a repetition; 0 when there is none
 * @param tempo lowering-hold-lifting in seconds, or a manner such as {@code smooth}
 * @param load weight, band or height in words; empty for body weight
 * @param restSeconds rest between sets
 * @param daysPerWeek sessions a week that contain it
 * @param repsInReserve repetitions left at the end of a set; null when effort is not steered
 * @param effort how hard a set should feel, 0 to 10; null when it is not steered that way
 */
public record DoseAnswer(
    String sides,
    int setsLeft,
    int setsRight,
    @Nullable String firstSide,
    int reps,
    int holdSeconds,
    String tempo,
    String load,
    int restSeconds,
    int daysPerWeek,
    @Nullable Integer repsInReserve,
    @Nullable Integer effort) {

  static DoseAnswer of(PrescribedDose dose) {
    Sides first = dose.firstSide();
    return new DoseAnswer(
        dose.sides().word(),
        dose.setsLeft(),
        dose.setsRight(),
        first == null ? null : first.word(),
        dose.reps(),
        dose.holdSeconds(),
        dose.tempo().text(),
        dose.load(),
        dose.restSeconds(),
        dose.daysPerWeek(),
        dose.repsInReserve(),
        dose.effort());
  }
}
