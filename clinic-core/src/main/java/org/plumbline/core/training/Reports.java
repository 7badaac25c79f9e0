package org.plumbline.core.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.training.ExerciseReport.AsPrescribed;
import org.plumbline.core.training.ExerciseReport.Different;
import org.plumbline.core.training.ExerciseReport.Skipped;
import org.plumbline.core.training.FollowedExercise.Asked;
import org.plumbline.core.training.LogRefusedException.Reason;
import org.plumbline.core.training.Volume.Amount;

/** Turns what a patient told into the entries of the log, one for each exercise and side. */
final class Reports {

  private Reports() {}

  /**
   * The entries of a report.
   *
   * @throws LogRefusedException when it tells nothing, or about something the routine does not hold
   */
  static List<LoggedExercise> entries(SessionReport report, FollowedVersion version) {
    if (report.exercises().isEmpty()) {
      throw new LogRefusedException(Reason.NOTHING_TOLD);
    }
    List<LoggedExercise> entries = new ArrayList<>();
    for (ExerciseReport told : report.exercises()) {
      FollowedExercise exercise =
          version
              .exercise(told.prescribedId())
              .orElseThrow(() -> new LogRefusedException(Reason.NOT_IN_ROUTINE));
      entries.addAll(entries(told, exercise));
    }
    return entries;
  }

  /** What an entry makes of what was asked of its side. */
  static ExerciseState state(LoggedExercise entry, FollowedVersion version) {
    Amount done = entry.amount();
    if (done == null) {
      return ExerciseState.SKIPPED;
    }
    Amount asked = version.exercise(entry.prescribedId()).orElseThrow().asked(entry.side());
    if (asked == null) {
      return ExerciseState.DONE;
    }
    long prescribed = Volume.prescribed(List.of(asked));
    return Volume.done(List.of(done), asked) >= prescribed
        ? ExerciseState.DONE
        : ExerciseState.PARTIAL;
  }

  private static List<LoggedExercise> entries(ExerciseReport told, FollowedExercise exercise) {
    return switch (told.told()) {
      case AsPrescribed _ ->
          exercise.sides().stream()
              .map((Asked asked) -> entry(told, asked.side(), asked.amount(), null))
              .toList();
      case Different different ->
          different.done().entrySet().stream()
              .sorted(Map.Entry.comparingByKey())
              .map(side -> entry(told, side.getKey(), side.getValue(), null))
              .toList();
      case Skipped skipped -> List.of(entry(told, Side.BOTH, null, skipped.reason()));
    };
  }

  private static LoggedExercise entry(
      ExerciseReport told, Side side, @Nullable Amount amount, @Nullable SkipReason skipped) {
    return new LoggedExercise(
        told.prescribedId(),
        side,
        amount,
        told.load(),
        told.effort(),
        told.repsInReserve(),
        told.quality(),
        told.pain(),
        skipped,
        told.comment());
  }
}
