package org.plumbline.core.progression;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.progression.ProgressionRequest.LighterWeek;
import org.plumbline.core.progression.ProgressionRequest.StepTaken;
import org.plumbline.core.routine.Adjustment;
import org.plumbline.core.routine.PrescribedDose;
import org.plumbline.core.routine.Prescription;
import org.plumbline.core.routine.RoutineVersion;

/** Reads from the published versions of a routine since when its doses are what they are. Pure. */
final class VersionHistory {

  /**
   * A published version.
   *
   * @param kind how it came about; null when it was written at the desk
   * @param base the version it was made from; null when it was written at the desk
   */
  record Published(
      RoutineVersion version,
      LocalDate from,
      Adjustment.@Nullable Kind kind,
      @Nullable Published base) {

    boolean isForAWhile() {
      return kind == Adjustment.Kind.FLARE || kind == Adjustment.Kind.RETURN || isLighter();
    }

    /** A lighter week, and what was lowered in it; a flare and its way back interrupt it. */
    private boolean isLighter() {
      if (kind == null || base == null) {
        return false;
      }
      return switch (kind) {
        case DELOAD -> true;
        case LOWERED, GAP, FLARE -> base.isLighter();
        case RETURN ->
            (base.kind == Adjustment.Kind.FLARE || base.kind == Adjustment.Kind.RETURN)
                && base.isLighter();
        case PROGRESS -> false;
      };
    }
  }

  private final List<Published> earliestFirst;
  private final Catalogue catalogue;

  private VersionHistory(List<Published> earliestFirst, Catalogue catalogue) {
    this.earliestFirst = earliestFirst;
    this.catalogue = catalogue;
  }

  /** The published ones among the versions of one episode. */
  static VersionHistory of(
      List<RoutineVersion> versions,
      List<Adjustment> adjustments,
      Catalogue catalogue,
      ZoneId zone) {
    List<Published> published = new ArrayList<>();
    for (RoutineVersion version : versions.reversed()) {
      Instant at = version.publishedAt();
      Adjustment how =
          adjustments.stream()
              .filter(each -> each.versionId().equals(version.id()))
              .findFirst()
              .orElse(null);
      if (at != null) {
        Published base =
            published.stream()
                .filter(each -> how != null && each.version().id().equals(how.basedOn()))
                .findFirst()
                .orElse(null);
        published.add(
            new Published(
                version, LocalDate.ofInstant(at, zone), how == null ? null : how.kind(), base));
      }
    }
    return new VersionHistory(published, catalogue);
  }

  /**
   * Each exercise of a version, with the days its rung and its dose were begun. What was only for a
   * while before it is passed over.
   */
  List<TrainedExercise> exercises(RoutineVersion now) {
    List<Published> before =
        earliestFirst.stream()
            .filter(each -> each.version().number() <= now.number())
            .filter(each -> !each.isForAWhile() || each.version().id().equals(now.id()))
            .toList();
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

  /**
   * Every dose that was raised from one version to the next, and every rung that was climbed. What
   * is only for a while, and the way back from it, is no step.
   */
  List<StepTaken> steps() {
    List<StepTaken> steps = new ArrayList<>();
    List<Published> lasting = earliestFirst.stream().filter(each -> !each.isForAWhile()).toList();
    for (int i = 1; i < lasting.size(); i++) {
      Published after = lasting.get(i);
      RoutineVersion before =
          Objects.requireNonNullElse(after.base(), lasting.get(i - 1)).version();
      for (Prescription exercise : after.version().exercises()) {
        raised(before, exercise)
            .ifPresent(
                raised -> steps.add(new StepTaken(after.from(), exercise.exercise(), raised)));
      }
    }
    return steps;
  }

  /** The lighter week a version belongs to; null when none, or when nothing is at its doses. */
  @Nullable LighterWeek lighterWeek(RoutineVersion now) {
    Published week =
        earliestFirst.stream()
            .filter(each -> each.version().id().equals(now.id()))
            .filter(Published::isLighter)
            .findFirst()
            .orElse(null);
    while (week != null && week.kind() != Adjustment.Kind.DELOAD) {
      week = week.base();
    }
    if (week == null || week.base() == null) {
      return null;
    }
    Map<String, PrescribedDose> before = new HashMap<>();
    for (Prescription exercise : now.exercises()) {
      var lighter = of(week.version(), exercise.exercise()).map(Prescription::dose);
      var full = of(week.base().version(), exercise.exercise()).map(Prescription::dose);
      if (lighter.isPresent()
          && full.isPresent()
          && lighter.get().equals(exercise.dose())
          && !full.equals(lighter)) {
        before.put(exercise.exercise(), full.get());
      }
    }
    return before.isEmpty() ? null : new LighterWeek(week.from(), before);
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
