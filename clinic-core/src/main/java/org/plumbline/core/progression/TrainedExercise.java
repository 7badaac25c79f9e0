package org.plumbline.core.progression;

import java.time.LocalDate;
import org.plumbline.core.routine.PrescribedDose;

/**
 * One exercise of the routine in force.
 *
 * @param exercise its id in the library
 * @param dose the dose in force
 * @param begunWith the dose this rung was begun with for this patient; what is above it was raised
 *     since
 * @param rungSince the day this rung was begun
 * @param doseSince the day this dose was begun
 */
public record TrainedExercise(
    String exercise,
    PrescribedDose dose,
    PrescribedDose begunWith,
    LocalDate rungSince,
    LocalDate doseSince) {

  /** An exercise that is at the dose it was begun with. */
  public static TrainedExercise begun(String exercise, PrescribedDose dose, LocalDate since) {
    return new TrainedExercise(exercise, dose, dose, since, since);
  }

  /** The same exercise at another dose. */
  DoseChange to(PrescribedDose other) {
    return new DoseChange(exercise, dose, exercise, other);
  }
}
