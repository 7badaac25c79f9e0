package org.plumbline.core.training;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.training.Volume.Amount;

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

  /** What a session says of an exercise, whether it asked for it or not. */
  static ExerciseResult of(FollowedExercise exercise, boolean due, LoggedSession session) {
    List<LoggedExercise> entries = session.entriesOf(exercise);
    Map<Side, Amount> amounts = new EnumMap<>(Side.class);
    for (LoggedExercise entry : entries) {
      if (entry.amount() != null) {
        amounts.put(entry.side(), entry.amount());
      }
    }
    long prescribed = exercise.prescribedVolume();
    Long done = amounts.isEmpty() ? null : exercise.doneVolume(amounts);
    return new ExerciseResult(
        exercise, due, state(entries, prescribed, done), prescribed, done, entries);
  }

  private static ExerciseState state(
      List<LoggedExercise> entries, long prescribed, @Nullable Long done) {
    if (entries.isEmpty()) {
      return ExerciseState.NOT_REPORTED;
    }
    if (done == null) {
      return ExerciseState.SKIPPED;
    }
    return done >= prescribed ? ExerciseState.DONE : ExerciseState.PARTIAL;
  }
}
