package org.plumbline.web.patient;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.Exercise;
import org.plumbline.core.routine.Adjustment;
import org.plumbline.core.training.Course;
import org.plumbline.core.training.FollowedExercise;
import org.plumbline.core.training.FollowedVersion;

/**
 * What is new in a routine that a decision on its doses changed.
 *
 * @param byFallback whether it took effect by itself, as the therapist had agreed beforehand
 * @param changes each exercise that is different now, in a sentence; empty where other exercises
 *     take the place of the whole routine
 */
record RoutineNews(Adjustment.Kind kind, boolean byFallback, List<String> changes) {

  /** The news about a version, beside the version before it. */
  static RoutineNews of(
      Adjustment adjustment,
      Course course,
      FollowedVersion now,
      Catalogue catalogue,
      Dose dose,
      FlareMessages words) {
    Optional<FollowedVersion> before =
        course.versions().stream()
            .filter(version -> version.id().equals(adjustment.basedOn()))
            .filter(version -> isOneForOne(adjustment.kind()))
            .filter(version -> version.exercises().size() == now.exercises().size())
            .findFirst();
    return new RoutineNews(
        adjustment.kind(),
        adjustment.byFallback(),
        before.map(version -> changes(version, now, catalogue, dose, words)).orElseGet(List::of));
  }

  /** Whether each exercise stands where the one stood that it comes from. */
  private static boolean isOneForOne(Adjustment.Kind kind) {
    return kind != Adjustment.Kind.FLARE && kind != Adjustment.Kind.RETURN;
  }

  private static List<String> changes(
      FollowedVersion before,
      FollowedVersion now,
      Catalogue catalogue,
      Dose dose,
      FlareMessages words) {
    List<String> changes = new ArrayList<>();
    for (int i = 0; i < now.exercises().size(); i++) {
      change(before.exercises().get(i), now.exercises().get(i), catalogue, dose, words)
          .ifPresent(changes::add);
    }
    return changes;
  }

  private static Optional<String> change(
      FollowedExercise before,
      FollowedExercise now,
      Catalogue catalogue,
      Dose dose,
      FlareMessages words) {
    Exercise known = catalogue.exercise(now.exercise());
    if (!now.exercise().equals(before.exercise())) {
      return Optional.of(
          words.other_exercise(known.name(), catalogue.exercise(before.exercise()).name()));
    }
    String amount = dose.amount(now, known.laterality());
    String earlier = dose.amount(before, known.laterality());
    if (!amount.equals(earlier)) {
      return Optional.of(words.instead_of(known.name(), amount, earlier));
    }
    if (now.daysPerWeek() != before.daysPerWeek()) {
      return Optional.of(
          words.days_instead_of(known.name(), now.daysPerWeek(), before.daysPerWeek()));
    }
    List<String> details = new ArrayList<>(dose.details(now));
    details.removeAll(dose.details(before));
    return details.isEmpty()
        ? Optional.empty()
        : Optional.of(words.otherwise(known.name(), String.join(" ", details)));
  }
}
