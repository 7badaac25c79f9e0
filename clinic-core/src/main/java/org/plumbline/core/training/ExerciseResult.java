package org.plumbline.core.training;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one exercise in one session.
 *
 * @param due whether the session asked for it; an extra exercise is shown, but not weighed
 * @param prescribed volume asked for, both sides together
 * @param done volume done, both sides together; null when skipped or not reported
 * @param entries what was written down, one for each side
 */
public record ExerciseResult(
    FollowedExercise exercise,
    boolean due,
    ExerciseState state,
    long prescribed,
    @Nullable Long done,
    List<LoggedExercise> entries) {

  /** Keeps its own copy. */
  public ExerciseResult {
    entries = List.copyOf(entries);
  }
}
