package org.plumbline.core.training;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One session a patient logged. It is never changed: a correction is a new session that names it.
 *
 * @param versionId the version of the routine it was done against
 * @param day the day it was done, in the clinic's zone
 * @param performedAt when it was done
 * @param arrivedAt when it was written down here
 * @param painBefore pain before the session, 0 to 10; null when not written down
 * @param legSymptoms whether symptoms in the leg were new, worse or further down
 * @param corrects the session this one corrects; null for a first entry
 */
public record LoggedSession(
    UUID id,
    UUID versionId,
    LocalDate day,
    Instant performedAt,
    Instant arrivedAt,
    @Nullable Integer painBefore,
    boolean legSymptoms,
    @Nullable String comment,
    @Nullable UUID corrects,
    List<LoggedExercise> exercises) {

  /** Keeps its own copy. */
  public LoggedSession {
    exercises = List.copyOf(exercises);
  }

  /** The highest pain of any exercise; null when none was written down. */
  public @Nullable Integer peakPain() {
    return exercises.stream()
        .map(LoggedExercise::pain)
        .filter(Objects::nonNull)
        .max(Integer::compareTo)
        .orElse(null);
  }

  /** The worst pain before and in the session; 0 when none was written down. */
  public int worstPain() {
    return Stream.<@Nullable Integer>of(painBefore, peakPain())
        .filter(Objects::nonNull)
        .mapToInt(Objects::requireNonNull)
        .max()
        .orElse(0);
  }

  /** What was written down about a prescribed exercise, one for each side. */
  List<LoggedExercise> entriesOf(FollowedExercise exercise) {
    return exercises.stream().filter(entry -> entry.prescribedId().equals(exercise.id())).toList();
  }

  /** Whether it was written down later than {@code hours} after it was done. */
  public boolean recalledAfter(int hours) {
    return Duration.between(performedAt, arrivedAt).compareTo(Duration.ofHours(hours)) > 0;
  }
}
