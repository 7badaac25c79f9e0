package org.plumbline.core.training;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.training.Volume.Amount;

/**
 * What is read of a row of the log. A course of training has thousands of them; as values they are
 * not looked through for changes before every later query.
 */
record ExerciseLogRow(
    UUID sessionId,
    UUID prescribedId,
    String side,
    @Nullable Integer sets,
    @Nullable Integer reps,
    @Nullable Integer holdSeconds,
    @Nullable String load,
    @Nullable Integer effort,
    @Nullable Integer repsInReserve,
    @Nullable Integer quality,
    @Nullable Integer pain,
    @Nullable String skipReason,
    @Nullable String comment) {

  LoggedExercise toEntry() {
    return new LoggedExercise(
        prescribedId,
        Side.of(side),
        sets == null ? null : new Amount(sets, reps, holdSeconds),
        load,
        effort,
        repsInReserve,
        quality,
        pain,
        skipReason == null ? null : SkipReason.of(skipReason),
        comment);
  }
}
