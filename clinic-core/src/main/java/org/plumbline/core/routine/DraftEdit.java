package org.plumbline.core.routine;

import java.util.List;
import java.util.UUID;

/**
 * A draft as the therapist typed it.
 *
 * @param daysPerWeek sessions a week, 1 to 7
 * @param noteToPatient what the patient reads above the routine; may be empty
 * @param lines what was typed beside its exercises; an exercise without a line stays as it is
 */
public record DraftEdit(int daysPerWeek, String noteToPatient, List<Line> lines) {

  /**
   * One exercise.
   *
   * @param noteToPatient what the patient reads beside it; may be empty
   * @param therapistNote why it is right in spite of a caution or an exclusion; may be empty
   */
  public record Line(
      UUID prescription, PrescribedDose dose, String noteToPatient, String therapistNote) {}

  /** Keeps its own copy. */
  public DraftEdit {
    lines = List.copyOf(lines);
  }
}
