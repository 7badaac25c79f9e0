package org.plumbline.core.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A published version of a routine and the days on which it was the valid one.
 *
 * @param id the version; a session names the one it was done against
 * @param routineId the routine it is a version of
 * @param number 1 for the first version
 * @param began the day the routine began for this patient; its weeks run from it
 * @param from the first day of this version
 * @param until its last day; null while it is valid
 * @param daysPerWeek sessions prescribed a week, 1 to 7
 * @param note what the therapist wrote to the patient
 * @param exercises in the order they are done
 */
public record FollowedVersion(
    UUID id,
    UUID routineId,
    int number,
    LocalDate began,
    LocalDate from,
    @Nullable LocalDate until,
    int daysPerWeek,
    @Nullable String note,
    List<FollowedExercise> exercises) {

  /** Keeps its own copy. */
  public FollowedVersion {
    exercises = List.copyOf(exercises);
  }

  /** Whether this version was the valid one on that day. */
  public boolean covers(LocalDate day) {
    return !day.isBefore(from) && (until == null || !day.isAfter(until));
  }

  /** The prescription of that id. */
  public Optional<FollowedExercise> exercise(UUID prescribedId) {
    return exercises.stream().filter(e -> e.id().equals(prescribedId)).findFirst();
  }

  /** Sessions a week that hold at least one exercise. */
  public int sessionsPerWeek() {
    int mostOften =
        exercises.stream().mapToInt(FollowedExercise::daysPerWeek).max().orElse(daysPerWeek);
    return Math.min(daysPerWeek, mostOften);
  }
}
