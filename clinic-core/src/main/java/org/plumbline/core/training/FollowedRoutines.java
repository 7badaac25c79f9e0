package org.plumbline.core.training;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.plumbline.core.routine.FollowedRoutine;
import org.plumbline.core.routine.PrescribedDose;
import org.plumbline.core.routine.Prescription;
import org.plumbline.core.routine.Sides;
import org.plumbline.core.training.FollowedExercise.Asked;
import org.plumbline.core.training.Volume.Amount;

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
        routine.exercises().stream().map(FollowedRoutines::exercise).toList());
  }

  private static FollowedExercise exercise(Prescription prescription) {
    PrescribedDose dose = prescription.dose();
    return new FollowedExercise(
        prescription.id(),
        prescription.exercise(),
        sides(dose),
        dose.tempo().text(),
        dose.load().isBlank() ? null : dose.load(),
        dose.restSeconds(),
        dose.repsInReserve(),
        dose.effort(),
        dose.daysPerWeek(),
        prescription.minutes(),
        prescription.noteToPatient().isBlank() ? null : prescription.noteToPatient());
  }

  private static List<Asked> sides(PrescribedDose dose) {
    var left = new Asked(Side.LEFT, amount(dose, dose.setsLeft()));
    var right = new Asked(Side.RIGHT, amount(dose, dose.setsRight()));
    return switch (dose.sides()) {
      case BOTH -> List.of(new Asked(Side.BOTH, amount(dose, dose.sets())));
      case LEFT -> List.of(left);
      case RIGHT -> List.of(right);
      case EACH -> dose.firstSide() == Sides.RIGHT ? List.of(right, left) : List.of(left, right);
    };
  }

  private static Amount amount(PrescribedDose dose, int sets) {
    return new Amount(sets, dose.reps(), dose.holdSeconds() == 0 ? null : dose.holdSeconds());
  }
}
