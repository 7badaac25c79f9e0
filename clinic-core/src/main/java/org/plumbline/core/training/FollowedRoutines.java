package org.plumbline.core.training;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.plumbline.core.routine.FollowedRoutine;

/** Reads published routines as training needs them: days instead of moments, amounts by side. */
final class FollowedRoutines {

  private FollowedRoutines() {}

  /** The versions, in the order they are given. */
  static List<FollowedVersion> of(List<FollowedRoutine> routines, ZoneId zone) {
    return routines.stream().map(routine -> version(routine, zone)).toList();
  }

  /**
   * The first version counts from the day the routine began; a retired one until the day before.
   */
  private static FollowedVersion version(FollowedRoutine routine, ZoneId zone) {
    LocalDate published = LocalDate.ofInstant(routine.publishedAt(), zone);
    var retired = routine.retiredAt();
    return new FollowedVersion(
        routine.versionId(),
        routine.routineId(),
        routine.number(),
        routine.began(),
        routine.number() == 1 || published.isBefore(routine.began()) ? routine.began() : published,
        retired == null ? null : LocalDate.ofInstant(retired, zone).minusDays(1),
        routine.daysPerWeek(),
        routine.noteToPatient().isBlank() ? null : routine.noteToPatient(),
        routine.exercises().stream().map(FollowedExercise::of).toList());
  }
}
