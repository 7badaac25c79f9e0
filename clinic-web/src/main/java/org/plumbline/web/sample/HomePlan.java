package org.plumbline.web.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.Category;
import org.plumbline.core.training.ExerciseReport;
import org.plumbline.core.training.ExerciseReport.Skipped;
import org.plumbline.core.training.FollowedExercise;
import org.plumbline.core.training.FollowedVersion;
import org.plumbline.core.training.WhatIsDue;
import org.plumbline.core.training.WhatIsDue.Plan;
import org.plumbline.core.training.WhatIsDue.Planned;
import org.plumbline.core.training.WhatIsDue.Trained;

/** The sheet at home: what it asks for on a day, and what was ticked off so far. */
final class HomePlan {

  private final Catalogue catalogue;
  private final List<Trained<String>> trained = new ArrayList<>();
  private FollowedVersion version;

  HomePlan(Catalogue catalogue, FollowedVersion version) {
    this.catalogue = catalogue;
    this.version = version;
  }

  /** From now on the sheet shows another version. */
  void follow(FollowedVersion other) {
    version = other;
  }

  List<FollowedExercise> dueOn(LocalDate day) {
    return named(WhatIsDue.on(day, plan(), trained));
  }

  /** What a session on that day holds, due or not. */
  List<FollowedExercise> sheetFor(LocalDate day) {
    return named(WhatIsDue.inSessionOn(day, plan(), trained));
  }

  void ticked(LocalDate day, List<ExerciseReport> told) {
    trained.add(
        new Trained<>(
            day,
            told.stream()
                .filter(report -> !(report.told() instanceof Skipped))
                .flatMap(report -> version.exercise(report.prescribedId()).stream())
                .map(FollowedExercise::exercise)
                .collect(Collectors.toSet())));
  }

  private Plan<String> plan() {
    return new Plan<>(
        version.began(),
        version.sessionsPerWeek(),
        version.exercises().stream()
            .map(e -> new Planned<>(e.exercise(), e.daysPerWeek(), isStrength(e)))
            .toList(),
        _ -> false);
  }

  private boolean isStrength(FollowedExercise exercise) {
    return catalogue.exercise(exercise.exercise()).category() == Category.STRENGTH;
  }

  private List<FollowedExercise> named(List<String> exercises) {
    return version.exercises().stream().filter(e -> exercises.contains(e.exercise())).toList();
  }
}
