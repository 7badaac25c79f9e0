package org.plumbline.core.progression;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.progression.ProgressionRequest.StepTaken;
import org.plumbline.core.routine.Adjustment;
import org.plumbline.core.routine.Prescription;
import org.plumbline.core.routine.RoutineVersion;

/** Reads from the published versions of a routine since when its doses are what they are. Pure. */
final class VersionHistory {

  private static final Set<Adjustment.Kind> FOR_A_WHILE =
      Set.of(Adjustment.Kind.FLARE, Adjustment.Kind.RETURN);

  /**
   * A published version.
   *
   * @param kind how it came about; null when it was written at the desk
   */
  record Published(RoutineVersion version, LocalDate from, Adjustment.@Nullable Kind kind) {}

  private final List<Published> earliestFirst;
  private final Catalogue catalogue;

  private VersionHistory(List<Published> earliestFirst, Catalogue catalogue) {
    this.earliestFirst = earliestFirst;
    this.catalogue = catalogue;
  }

  /** The published ones among the versions of one episode; a flare's own are passed over. */
  static VersionHistory of(
      List<RoutineVersion> versions,
      List<Adjustment> adjustments,
      Catalogue catalogue,
      ZoneId zone) {
    List<Published> published = new ArrayList<>();
    for (RoutineVersion version : versions.reversed()) {
      Instant at = version.publishedAt();
      Adjustment.Kind kind =
          adjustments.stream()
              .filter(each -> each.versionId().equals(version.id()))
              .findFirst()
              .map(Adjustment::kind)
              .orElse(null);
      if (at != null && (kind == null || !FOR_A_WHILE.contains(kind))) {
        published.add(new Published(version, LocalDate.ofInstant(at, zone), kind));
      }
    }
    return new VersionHistory(published, catalogue);
  }

  /** Each exercise of a version, with the days its rung and its dose were begun. */
  List<TrainedExercise> exercises(RoutineVersion now) {
    List<Published> before =
        earliestFirst.stream().filter(each -> each.version().number() <= now.number()).toList();
    return now.exercises().stream()
        .map(
            exercise -> {
              Published rung = before.getLast();
              Published dose = before.getLast();
              boolean sameDose = true;
              Prescription begunWith = exercise;
              for (Published earlier : before.reversed()) {
                Optional<Prescription> then = of(earlier.version(), exercise.exercise());
                if (then.isEmpty()) {
                  break;
                }
                rung = earlier;
                begunWith = then.get();
                sameDose = sameDose && begunWith.dose().equals(exercise.dose());
                dose = sameDose ? earlier : dose;
              }
              return new TrainedExercise(
                  exercise.exercise(), exercise.dose(), begunWith.dose(), rung.from(), dose.from());
            })
        .toList();
  }

  /** Every dose that was raised from one version to the next, and every rung that was climbed. */
  List<StepTaken> steps() {
    List<StepTaken> steps = new ArrayList<>();
    for (int i = 1; i < earliestFirst.size(); i++) {
      RoutineVersion before = earliestFirst.get(i - 1).version();
      Published after = earliestFirst.get(i);
      for (Prescription exercise : after.version().exercises()) {
        raised(before, exercise)
            .ifPresent(
                raised -> steps.add(new StepTaken(after.from(), exercise.exercise(), raised)));
      }
    }
    return steps;
  }

  private Optional<Variable> raised(RoutineVersion before, Prescription now) {
    Optional<Prescription> same = of(before, now.exercise());
    if (same.isPresent()) {
      return new DoseChange(now.exercise(), same.get().dose(), now.exercise(), now.dose())
          .raised().stream().findFirst();
    }
    boolean climbed =
        catalogue.exercise(now.exercise()).easier().stream()
            .anyMatch(easier -> of(before, easier).isPresent());
    return climbed ? Optional.of(Variable.RUNG) : Optional.empty();
  }

  /**
   * The day from which weeks without a lighter one are counted; null before the phase they are
   * counted in. A lighter week counts from its end.
   */
  @Nullable LocalDate loadedSince(int fromPhase, int lighterDays) {
    LocalDate since = null;
    for (Published each : earliestFirst) {
      if (each.version().phase() < fromPhase) {
        since = null;
      } else if (each.kind() == Adjustment.Kind.DELOAD) {
        since = each.from().plusDays(lighterDays);
      } else {
        since = Objects.requireNonNullElse(since, each.from());
      }
    }
    return since;
  }

  private static Optional<Prescription> of(RoutineVersion version, String exercise) {
    return version.exercises().stream().filter(e -> e.exercise().equals(exercise)).findFirst();
  }
}
