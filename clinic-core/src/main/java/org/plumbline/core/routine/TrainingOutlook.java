package org.plumbline.core.routine;

import java.util.UUID;

/** What the composer asks about training at home; answered by the room that follows it. */
public interface TrainingOutlook {

  /** Whether the dropout signal of a patient is amber or red today. Never shown to the patient. */
  boolean dropoutLikely(UUID patientId);
}
