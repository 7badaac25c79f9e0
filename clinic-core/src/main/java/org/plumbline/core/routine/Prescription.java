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
 * @param slot the place it fills; "added" when the therapist put it in
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

  /** The slot of an exercise the therapist added. */
  public static final String ADDED = "added";

  /** Longest note, in characters. */
  public static final int LONGEST_NOTE = 500;

  /** Keeps its own copy. */
  public Prescription {
    reasons = List.copyOf(reasons);
  }

  Prescription withId(UUID other) {
    return new Prescription(
        other, position, exercise, dose, minutes, slot, reasons, noteToPatient, therapistNote);
  }
}
