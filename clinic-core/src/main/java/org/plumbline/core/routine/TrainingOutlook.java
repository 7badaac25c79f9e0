package org.plumbline.core.routine;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Predicate;

/** What the composer asks about training at home; answered by the room that follows it. */
public interface TrainingOutlook {

  /** Whether the dropout signal of a patient is amber or red today. Never shown to the patient. */
  boolean dropoutLikely(UUID patientId);

  /**
   * How training went in a phase.
   *
   * @param began the first day of the phase
   * @param recent the first of the recent days
   * @param isPlank whether an exercise of the library has to be done in full
   */
  PhaseTraining since(UUID patientId, LocalDate began, LocalDate recent, Predicate<String> isPlank);
}
