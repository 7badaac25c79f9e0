package org.plumbline.core.training;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a patient tells about one session.
 *
 * @param day the day it was done
 * @param painBefore pain before the session, 0 to 10; null when not told
 * @param legSymptoms whether symptoms in the leg were new, worse or further down
 * @param source how it reached the clinic
 * @param key made once for each filled-in form; the same key again changes nothing
 * @param exercises at least one
 */
public record SessionReport(
    UUID patientId,
    LocalDate day,
    @Nullable Integer painBefore,
    boolean legSymptoms,
    @Nullable String comment,
    Source source,
    UUID key,
    List<ExerciseReport> exercises) {

  /** Keeps its own copy. */
  public SessionReport {
    exercises = List.copyOf(exercises);
  }

  /** How a report reached the clinic. */
  public enum Source {
    /** Typed into the portal. */
    PORTAL,
    /** Copied from a sheet of paper by the clinic. */
    PAPER,
    /** Kept on the patient's device until there was a connection. */
    OFFLINE
  }
}
