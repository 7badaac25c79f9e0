package org.plumbline.core.routine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.plumbline.core.assessment.AssessmentSaved;
import org.plumbline.core.clinic.Clinics;
import org.plumbline.core.outcome.Outcomes;
import org.plumbline.core.outcome.Score;
import org.plumbline.core.outcome.ScoreRecorded;
import org.plumbline.core.override.ClinicValueChanged;
import org.plumbline.core.patient.Episode;
import org.plumbline.core.patient.Episodes;
import org.plumbline.core.tenancy.ByTheProduct;
import org.plumbline.core.tenancy.CurrentTenant;

/**
 * Checks the routine a patient follows again when something else becomes known, and tells it in the
 * same transaction. Nothing is changed by itself: what is followed is the therapist's to decide. A
 * red flag is not told here; it is an entry of the worklist by itself.
 */
@ApplicationScoped
@Transactional
public class Rechecks {

  private final RoutineRepository routines;
  private final PatientPicture picture;
  private final ClinicComposer composer;
  private final Episodes episodes;
  private final Outcomes outcomes;
  private final Clinics clinics;
  private final ByTheProduct product;
  private final CurrentTenant current;
  private final Event<RoutineQuestioned> questioned;
  private final Event<RoutineFits> fits;

  Rechecks(
      RoutineRepository routines,
      PatientPicture picture,
      ClinicComposer composer,
      Episodes episodes,
      Outcomes outcomes,
      Clinics clinics,
      ByTheProduct product,
      CurrentTenant current,
      Event<RoutineQuestioned> questioned,
      Event<RoutineFits> fits) {
    this.routines = routines;
    this.picture = picture;
    this.composer = composer;
    this.episodes = episodes;
    this.outcomes = outcomes;
    this.clinics = clinics;
    this.product = product;
    this.current = current;
    this.questioned = questioned;
    this.fits = fits;
  }

  /** What the rules say today about what a patient follows; empty when nothing is followed. */
  public Optional<Recheck> of(UUID patientId, UUID episodeId) {
    List<RoutineVersionEntity> versions = routines.versions(patientId, episodeId);
    return inForce(versions)
        .map(
            version -> {
              RoutineRequest request = picture.known(patientId, episodeId);
              List<PrescribedExerciseEntity> exercises = routines.exercises(version.id);
              return new Recheck(
                  version.toVersion(exercises),
                  versions.stream().anyMatch(RoutineVersionEntity::isDraft),
                  request.flags().stream()
                      .filter(PositiveFlag::blocks)
                      .map(flag -> new SafetyNote.AwaitsReview(flag.id(), flag.instruction()))
                      .toList(),
                  against(request, lines(patientId, episodeId, exercises)));
            });
  }

  void onTailoring(@Observes TailoringChanged changed) {
    lookAgain(
        changed.patientId(),
        changed.episodeId(),
        now -> now.tailoredTo(changed.before(), clinics.today()));
  }

  /** What was not measured says nothing new; what was found may. */
  void onAssessment(@Observes AssessmentSaved saved) {
    lookAgain(saved.patientId(), saved.episodeId(), RoutineRequest::unexamined);
  }

  /** A patient's own answer is read by the product: the tests behind it are not the patient's. */
  void onScore(@Observes ScoreRecorded score) {
    if (score.instrument().equals(outcomes.pain().id())) {
      product.run(() -> afterPain(score.patientId()));
    }
  }

  private void afterPain(UUID patientId) {
    List<Score> pain = outcomes.course(patientId).of(outcomes.pain());
    var before = pain.size() < 2 ? null : pain.get(pain.size() - 2).value();
    episodes
        .open(patientId)
        .map(Episode::id)
        .ifPresent(episode -> lookAgain(patientId, episode, now -> now.withPain(before)));
  }

  /**
   * An administrator may read no record, so the product looks for those who follow the exercise.
   */
  void onClinicValue(@Observes ClinicValueChanged changed) {
    switch (changed.subject().kind()) {
      case HIDDEN, OWN -> product.run(() -> lookAgain(changed.subject().id()));
      case THRESHOLD, WEIGHT, LIMIT, DOSE -> {}
    }
  }

  void onPublished(@Observes RoutinePublished published) {
    tellIfItFits(published.patientId(), published.episodeId());
  }

  /** Tells when nothing stands any more against what is followed. */
  void tellIfItFits(UUID patientId, UUID episodeId) {
    of(patientId, episodeId).ifPresent(recheck -> tellIfItFits(patientId, recheck.faults()));
  }

  void onWithdrawn(@Observes RoutineWithdrawn withdrawn) {
    fits.fire(new RoutineFits(withdrawn.patientId()));
  }

  private void lookAgain(String exercise) {
    for (UUID patientId : routines.following(current.clinicId(), exercise)) {
      episodes
          .open(patientId)
          .map(Episode::id)
          .ifPresent(episode -> lookAgain(patientId, episode, exercise));
    }
  }

  /** Tells when something stands against one exercise that is followed, or against none. */
  void lookAgain(UUID patientId, UUID episodeId, String exercise) {
    List<RoutineFault> faults = of(patientId, episodeId).map(Recheck::faults).orElse(List.of());
    if (faults.stream().anyMatch(fault -> exercise.equals(fault.exercise()))) {
      questioned.fire(new RoutineQuestioned(patientId));
    }
    tellIfItFits(patientId, faults);
  }

  private void tellIfItFits(UUID patientId, List<RoutineFault> faults) {
    if (faults.isEmpty()) {
      fits.fire(new RoutineFits(patientId));
    }
  }

  /** Tells when something stands against what is followed that did not before, or nothing does. */
  private void lookAgain(UUID patientId, UUID episodeId, UnaryOperator<RoutineRequest> before) {
    RoutineVersionEntity version = inForce(routines.versions(patientId, episodeId)).orElse(null);
    if (version == null) {
      return;
    }
    RoutineRequest now = picture.known(patientId, episodeId);
    List<RoutineCheck.Line> lines = lines(patientId, episodeId, routines.exercises(version.id));
    List<RoutineFault> known = against(before.apply(now), lines);
    List<RoutineFault> faults = against(now, lines);
    if (!known.containsAll(faults)) {
      questioned.fire(new RoutineQuestioned(patientId));
    }
    tellIfItFits(patientId, faults);
  }

  /** A red flag stands against every exercise alike; it would hide what stands against each. */
  private List<RoutineFault> against(RoutineRequest request, List<RoutineCheck.Line> lines) {
    return composer.check().against(request.withoutFlags(), lines);
  }

  private List<RoutineCheck.Line> lines(
      UUID patientId, UUID episodeId, List<PrescribedExerciseEntity> exercises) {
    Map<String, ConfirmedException> confirmed = routines.exceptions(patientId, episodeId);
    return exercises.stream()
        .map(exercise -> exercise.line(confirmed.get(exercise.exercise)))
        .toList();
  }

  private static Optional<RoutineVersionEntity> inForce(List<RoutineVersionEntity> versions) {
    return versions.stream()
        .filter(version -> version.status.equals(VersionStatus.PUBLISHED.word()))
        .findFirst();
  }
}
