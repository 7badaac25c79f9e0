package org.plumbline.core.routine;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * One exercise of a version, as it was prescribed.
 *
 * @param id a log names it
 * @param position 1 for the exercise done first
 * @param exercise its id in the library
 * @param minutes time it takes in one session, without set-up
 * @param slot the place it fills; "added" when it was put in beside the composer's places, "rung"
 *     when it took another exercise's place
 * @param reasons why it is there
 * @param noteToPatient what the therapist wrote beside it for the patient; may be empty
 * @param therapistNote why it is right in spite of a caution or an exclusion; may be empty
 */
public record Prescription(
    UUID id,
    int position,
    String exercise,
    PrescribedDose dose,
    BigDecimal minutes,
    String slot,
    List<WhyChosen> reasons,
    String noteToPatient,
    String therapistNote) {

  /** The slot of an exercise that was added. */
  public static final String ADDED = "added";

  /** The slot of an exercise that took the place of an easier or a harder one. */
  public static final String RUNG = "rung";

  /** Longest note, in characters. */
  public static final int LONGEST_NOTE = 500;

  /** Keeps its own copy. */
  public Prescription {
    reasons = List.copyOf(reasons);
  }

  Prescription withId(UUID other) {
    return again(other, position, dose, minutes);
  }

  /** The same exercise, for the same reasons and with the same notes, in another version. */
  Prescription again(UUID other, int place, PrescribedDose with, BigDecimal takes) {
    return new Prescription(
        other, place, exercise, with, takes, slot, reasons, noteToPatient, therapistNote);
  }
}
