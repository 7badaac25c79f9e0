package org.plumbline.core.routine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version a patient follows, or followed once.
 *
 * @param versionId a log names it
 * @param routineId the routine of the episode, which all its versions share
 * @param number 1 for the first version
 * @param began the day the routine began for this patient
 * @param publishedAt when this version took effect
 * @param retiredAt when it was superseded or withdrawn; null while it is followed
 * @param daysPerWeek sessions a week, 1 to 7
 * @param noteToPatient may be empty
 * @param exercises in the order they are done
 */
public record FollowedRoutine(
    UUID versionId,
    UUID routineId,
    int number,
    LocalDate began,
    Instant publishedAt,
    @Nullable Instant retiredAt,
    int daysPerWeek,
    String noteToPatient,
    List<Prescription> exercises) {

  /** Keeps its own copy. */
  public FollowedRoutine {
    exercises = List.copyOf(exercises);
  }
}
