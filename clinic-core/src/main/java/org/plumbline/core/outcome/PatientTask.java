package org.plumbline.core.outcome;

import java.time.Instant;
import java.util.UUID;
import org.plumbline.core.catalogue.TaskFamily;

/**
 * Something from daily life that matters to the patient and is hard now, in their own words.
 *
 * @param family the kind of movement it is, chosen when it was named
 */
public record PatientTask(UUID id, String name, TaskFamily family, Instant namedAt) {

  /** Longest name, in characters. */
  public static final int LONGEST_NAME = 200;
}
