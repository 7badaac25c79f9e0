package org.plumbline.core.training;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.routine.PrescribedDose;
import org.plumbline.core.routine.Prescription;
import org.plumbline.core.routine.Sides;
import org.plumbline.core.training.Volume.Amount;

/**
 * One exercise of a published routine, as the patient follows it.
 *
 * @param id the prescription; an entry of the log names it
 * @param exercise its id in the catalogue
 * @param sides what is asked of each side, the side to begin with first; one entry {@link
 *     Side#BOTH} where the sides work together
 * @param tempo the tempo of a repetition as the catalogue writes it; null when it is free
 * @param load weight, band or height in words; null for body weight
 * @param restSeconds rest between sets
 * @param repsInReserve repetitions the patient could still do at the end of a set; null when effort
 *     is not steered
 * @param effort how hard a set should feel at its end, 0 to 10; null when not steered by it
 * @param daysPerWeek on how many days of a week, 1 to 7
 * @param minutes the time it takes, above 0
 * @param note what the therapist wrote beside it for the patient
 */
public record FollowedExercise(
    UUID id,
    String exercise,
    List<Asked> sides,
    @Nullable String tempo,
    @Nullable String load,
    int restSeconds,
    @Nullable Integer repsInReserve,
    @Nullable Integer effort,
    int daysPerWeek,
    BigDecimal minutes,
    @Nullable String note) {

  /** What is asked of one side. */
  public record Asked(Side side, Amount amount) {}

  /** Keeps its own copy. */
  public FollowedExercise {
    sides = List.copyOf(sides);
  }

  /** A prescription as its patient follows it. */
  public static FollowedExercise of(Prescription prescription) {
    PrescribedDose dose = prescription.dose();
    return new FollowedExercise(
        prescription.id(),
        prescription.exercise(),
        sides(dose),
        dose.tempo().text(),
        dose.load().isBlank() ? null : dose.load(),
        dose.restSeconds(),
        dose.repsInReserve(),
        dose.effort(),
        dose.daysPerWeek(),
        prescription.minutes(),
        prescription.noteToPatient().isBlank() ? null : prescription.noteToPatient());
  }

  private static List<Asked> sides(PrescribedDose dose) {
    var left = new Asked(Side.LEFT, amount(dose, dose.setsLeft()));
    var right = new Asked(Side.RIGHT, amount(dose, dose.setsRight()));
    return switch (dose.sides()) {
      case BOTH -> List.of(new Asked(Side.BOTH, amount(dose, dose.sets())));
      case LEFT -> List.of(left);
      case RIGHT -> List.of(right);
      case EACH -> dose.firstSide() == Sides.RIGHT ? List.of(right, left) : List.of(left, right);
    };
  }

  private static Amount amount(PrescribedDose dose, int sets) {
    return new Amount(sets, dose.reps(), dose.holdSeconds() == 0 ? null : dose.holdSeconds());
  }

  /** What one side is asked to do; null when that side has no part in it. */
  public @Nullable Amount asked(Side side) {
    return sides.stream()
        .filter(asked -> asked.side() == side)
        .map(Asked::amount)
        .findFirst()
        .orElse(null);
  }

  /** All that is asked, both sides together. */
  long prescribedVolume() {
    return Volume.prescribed(sides.stream().map(Asked::amount).toList());
  }

  /** What was done, both sides together. */
  long doneVolume(Map<Side, Amount> done) {
    return Volume.done(List.copyOf(done.values()), sides.getFirst().amount());
  }
}
