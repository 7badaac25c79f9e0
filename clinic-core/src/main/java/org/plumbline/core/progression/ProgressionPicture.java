package org.plumbline.core.progression;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.adherence.Adherence;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.clinic.Clinics;
import org.plumbline.core.outcome.OutcomeChange;
import org.plumbline.core.outcome.Outcomes;
import org.plumbline.core.override.ClinicCatalogue;
import org.plumbline.core.patient.Episode;
import org.plumbline.core.patient.Episodes;
import org.plumbline.core.progression.ProgressionRequest.OutcomeTrend;
import org.plumbline.core.routine.Adjustments;
import org.plumbline.core.routine.Possibilities;
import org.plumbline.core.routine.RoutineVersion;
import org.plumbline.core.routine.Routines;
import org.plumbline.core.routine.VersionStatus;
import org.plumbline.core.training.Course;
import org.plumbline.core.training.FollowedVersion;
import org.plumbline.core.training.Training;

/** Gathers what proposals for a patient depend on from the rooms upstream. */
@ApplicationScoped
class ProgressionPicture {

  private final Episodes episodes;
  private final Routines routines;
  private final Adjustments adjustments;
  private final Possibilities possibilities;
  private final Training training;
  private final Adherence adherence;
  private final Outcomes outcomes;
  private final ClinicCatalogue knowledge;
  private final Clinics clinics;

  ProgressionPicture(
      Episodes episodes,
      Routines routines,
      Adjustments adjustments,
      Possibilities possibilities,
      Training training,
      Adherence adherence,
      Outcomes outcomes,
      ClinicCatalogue knowledge,
      Clinics clinics) {
    this.episodes = episodes;
    this.routines = routines;
    this.adjustments = adjustments;
    this.possibilities = possibilities;
    this.training = training;
    this.adherence = adherence;
    this.outcomes = outcomes;
    this.knowledge = knowledge;
    this.clinics = clinics;
  }

  /**
   * What there is to look at.
   *
   * @param followed the version in force
   */
  record Seen(UUID episodeId, RoutineVersion followed, ProgressionRequest request) {}

  /**
   * What a patient's proposals depend on now, but for the exercises that could take another's
   * place; empty without an open episode or a routine in force.
   *
   * @param flare the flare that is under way, with the version it interrupted; null when none is
   * @param reported the day the patient said that a flare began; null when they did not
   */
  Optional<Seen> of(UUID patientId, @Nullable FlareEntity flare, @Nullable LocalDate reported) {
    return of(patientId, course(patientId), flare, reported);
  }

  /** The same, from a course of training at hand. */
  Optional<Seen> of(
      UUID patientId, Course course, @Nullable FlareEntity flare, @Nullable LocalDate reported) {
    Optional<Episode> episode = episodes.open(patientId);
    if (episode.isEmpty()) {
      return Optional.empty();
    }
    UUID episodeId = episode.get().id();
    List<RoutineVersion> versions = routines.versions(patientId, episodeId);
    return versions.stream()
        .filter(version -> version.status() == VersionStatus.PUBLISHED)
        .findFirst()
        .map(
            followed ->
                new Seen(
                    episodeId,
                    followed,
                    request(patientId, versions, followed, course, flare, reported)));
  }

  /** A patient's training so far. */
  Course course(UUID patientId) {
    return training.course(patientId);
  }

  /** The same with the exercises the patient may do, which takes a look at all of the record. */
  ProgressionRequest withRungs(UUID patientId, Seen seen) {
    Possibilities.Possible possible = possibilities.of(patientId, seen.episodeId());
    return seen.request()
        .with(possible.conditions(), possible.exercises(), possible.against(), possible.cautions());
  }

  private ProgressionRequest request(
      UUID patientId,
      List<RoutineVersion> versions,
      RoutineVersion followed,
      Course course,
      @Nullable FlareEntity flare,
      @Nullable LocalDate reported) {
    RoutineVersion plan =
        versions.stream()
            .filter(version -> flare != null && version.id().equals(flare.planBefore))
            .findFirst()
            .orElse(followed);
    FollowedVersion now =
        course.versions().stream()
            .filter(version -> version.id().equals(plan.id()))
            .findFirst()
            .orElseThrow();
    Catalogue catalogue = knowledge.current();
    ProgressionRules.Deload lighter = ProgressionRules.of(catalogue).deload();
    VersionHistory history =
        VersionHistory.of(versions, adjustments.ofAll(patientId), catalogue, clinics.zone());
    CourseReader reader = new CourseReader(course, now);
    LocalDate today = clinics.today();
    return new ProgressionRequest(
        today,
        plan.phase(),
        history.loadedSince(lighter.fromPhase(), lighter.days()),
        Set.of(),
        Set.of(),
        Map.of(),
        Map.of(),
        history.exercises(plan),
        reader.sessions(),
        history.steps(),
        now.began(),
        adherence.review(course).map(review -> review.figure().score()).orElse(null),
        outcome(patientId),
        reader.pains(),
        reported,
        flare == null ? null : flare.followedSince(published(followed)),
        history.lighterWeek(plan));
  }

  private LocalDate published(RoutineVersion followed) {
    return LocalDate.ofInstant(Objects.requireNonNull(followed.publishedAt()), clinics.zone());
  }

  /** Whether pain or the patient's own tasks moved by as much as patients notice. */
  private OutcomeTrend outcome(UUID patientId) {
    var course = outcomes.course(patientId);
    List<OutcomeChange> changes =
        List.of(outcomes.pain(), outcomes.tasks()).stream()
            .flatMap(instrument -> course.change(instrument).stream())
            .filter(change -> change.verdict() != OutcomeChange.Verdict.NOT_EVALUABLE)
            .toList();
    if (changes.isEmpty()) {
      return OutcomeTrend.UNKNOWN;
    }
    boolean moved =
        changes.stream()
            .anyMatch(
                change -> {
                  BigDecimal asked = change.instrument().responder().change();
                  return change.improvement().compareTo(asked) >= 0;
                });
    return moved ? OutcomeTrend.MOVED : OutcomeTrend.UNMOVED;
  }
}
