package org.plumbline.core.routine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.assessment.AssessmentLine;
import org.plumbline.core.audit.Audit;
import org.plumbline.core.clinic.Clinics;
import org.plumbline.core.patient.EpisodeEnded;
import org.plumbline.core.patient.Episodes;
import org.plumbline.core.tenancy.CurrentTenant;
import org.plumbline.core.tenancy.Turns;

/**
 * The routines of patients and their versions. Nothing reaches a patient before a therapist
 * publishes it, nothing is published while safety is open, and what was published is never
 * rewritten: a change is a new version.
 */
@ApplicationScoped
@Transactional
public class Routines {

  private final RoutineRepository routines;
  private final PatientPicture picture;
  private final ClinicComposer composer;
  private final OvertakenDrafts overtaken;
  private final Episodes episodes;
  private final Clinics clinics;
  private final Turns turns;
  private final Audit audit;
  private final CurrentTenant current;
  private final Clock clock;
  private final Event<RoutinePublished> published;
  private final Event<RoutineWithdrawn> withdrawn;

  Routines(
      RoutineRepository routines,
      PatientPicture picture,
      ClinicComposer composer,
      OvertakenDrafts overtaken,
      Episodes episodes,
      Clinics clinics,
      Turns turns,
      Audit audit,
      CurrentTenant current,
      Clock clock,
      Event<RoutinePublished> published,
      Event<RoutineWithdrawn> withdrawn) {
    this.routines = routines;
    this.picture = picture;
    this.composer = composer;
    this.overtaken = overtaken;
    this.episodes = episodes;
    this.clinics = clinics;
    this.turns = turns;
    this.audit = audit;
    this.current = current;
    this.clock = clock;
    this.published = published;
    this.withdrawn = withdrawn;
  }

  /** The versions of an episode's routine, the newest first. */
  public List<RoutineVersion> versions(UUID patientId, UUID episodeId) {
    List<RoutineVersionEntity> versions = routines.versions(patientId, episodeId);
    Map<UUID, List<PrescribedExerciseEntity>> exercises =
        routines.exercises(versions.stream().map(version -> version.id).toList());
    return versions.stream()
        .map(version -> version.toVersion(exercises.getOrDefault(version.id, List.of())))
        .toList();
  }

  /**
   * One version.
   *
   * @throws org.plumbline.core.tenancy.RecordNotFoundException when there is none, or it is not for
   *     the eyes of whoever asks
   */
  public RoutineVersion version(UUID patientId, UUID versionId) {
    return routines.version(patientId, versionId).toVersion(routines.exercises(versionId));
  }

  /** The version before this one; empty for the first. */
  public Optional<RoutineVersion> before(UUID patientId, UUID versionId) {
    RoutineVersionEntity version = routines.version(patientId, versionId);
    UUID episodeId = routines.routine(version).episodeId;
    return routines.versions(patientId, episodeId).stream()
        .filter(other -> other.number < version.number)
        .findFirst()
        .map(other -> other.toVersion(routines.exercises(other.id)));
  }

  /** The assessment a version was made from; empty when there was none to read. */
  public Optional<AssessmentLine> madeFrom(UUID patientId, UUID versionId) {
    return picture.assessment(patientId, routines.version(patientId, versionId).assessmentId);
  }

  /** What the patient follows now. */
  public Optional<RoutineVersion> followed(UUID patientId) {
    return routines.everPublished(patientId).stream()
        .filter(version -> version.status.equals(VersionStatus.PUBLISHED.word()))
        .findFirst()
        .map(version -> version.toVersion(routines.exercises(version.id)));
  }

  /** Every version the patient follows or ever followed, the earliest first. */
  public List<FollowedRoutine> everFollowed(UUID patientId) {
    return routines.followed(patientId);
  }

  /**
   * Why the safety questions are worth asking again before anything is published: symptoms in a leg
   * that were logged since, or because it is long ago (specification section 2). It stands in
   * nobody's way; a question without an answer and an open red flag do.
   */
  public List<SafetyNote> safetyReminders(UUID patientId, UUID episodeId) {
    return picture.safetyReminders(patientId, episodeId);
  }

  /** What there is to say about a draft before it is published. */
  public DraftReview review(UUID patientId, UUID versionId) {
    RoutineVersionEntity draft = routines.version(patientId, versionId);
    UUID episodeId = routines.routine(draft).episodeId;
    RoutineRequest request = picture.of(patientId, episodeId);
    List<RoutineCheck.Line> lines = lines(draft, routines.exceptions(patientId, episodeId));
    PublishedSince since = overtaken.since(draft).orElse(null);
    return new DraftReview(
        draft.proposal(),
        check(request, lines, since),
        composer.compose(request).leftOut(),
        composer.awaitsProtocol(request),
        picture.safetyObstacles(patientId, episodeId),
        picture.safetyReminders(patientId, episodeId),
        madeFrom(patientId, versionId).orElse(null),
        since);
  }

  /**
   * Publishes a draft: the patient follows it from now on, and the version before is superseded.
   *
   * @throws PublishRefusedException while safety is open or a rule stands against it
   * @throws ChangedMeanwhileException when somebody else changed the draft since it was read
   */
  public void publish(UUID patientId, UUID versionId, long revision) {
    turns.take("training", patientId);
    RoutineVersionEntity draft = routines.draft(patientId, versionId, revision);
    RoutineEntity routine = routines.routine(draft);
    Tailorings.requireOpen(episodes, patientId, routine.episodeId);
    RoutineRequest request = picture.of(patientId, routine.episodeId);
    var confirmed = routines.exceptions(patientId, routine.episodeId);
    refuse(request, draft, routine.episodeId, confirmed);
    keepExceptions(request, draft, confirmed);
    routines.versions(patientId, routine.episodeId).stream()
        .filter(version -> version.status.equals(VersionStatus.PUBLISHED.word()))
        .forEach(version -> version.retire(VersionStatus.SUPERSEDED, clock.instant()));
    routines.flush();
    draft.publish(clock.instant(), current.membershipId());
    if (routine.beganOn == null) {
      routine.beganOn = clinics.today();
    }
    routines.flush();
    audit.changed(patientId, "routine published");
    published.fire(
        new RoutinePublished(patientId, routine.episodeId, routine.id, draft.id, draft.number));
  }

  private void refuse(
      RoutineRequest request,
      RoutineVersionEntity draft,
      UUID episodeId,
      Map<String, ConfirmedException> confirmed) {
    List<SafetyNote> safety = picture.safetyObstacles(draft.patientId, episodeId);
    List<RoutineFault> faults =
        check(request, lines(draft, confirmed), overtaken.since(draft).orElse(null))
            .faults()
            .stream()
            .filter(RoutineFault::blocks)
            .filter(fault -> !isSaid(fault, safety))
            .toList();
    if (!safety.isEmpty() || !faults.isEmpty()) {
      throw new PublishRefusedException(safety, faults);
    }
  }

  /** Refuses what raises a dose while the safety questions are due again, with all that is open. */
  void refuseWhileDue(UUID patientId, UUID episodeId) {
    List<SafetyNote> due = picture.safetyReminders(patientId, episodeId);
    if (!due.isEmpty()) {
      List<SafetyNote> all = new ArrayList<>(picture.safetyObstacles(patientId, episodeId));
      all.addAll(due);
      throw new PublishRefusedException(all, List.of());
    }
  }

  /** Refuses whatever there is to train while a red flag waits for its review. */
  void refuseWhileUnreviewed(UUID patientId, UUID episodeId) {
    List<SafetyNote> flags =
        picture.safetyObstacles(patientId, episodeId).stream()
            .filter(SafetyNote.AwaitsReview.class::isInstance)
            .toList();
    if (!flags.isEmpty()) {
      throw new PublishRefusedException(flags, List.of());
    }
  }

  /** Refuses a version for exercises that are not followed yet and that a rule stands against. */
  void refuseNew(RoutineVersionEntity before, RoutineVersionEntity version) {
    UUID episodeId = routines.routine(version).episodeId;
    Set<String> known =
        routines.exercises(before.id).stream()
            .map(exercise -> exercise.exercise)
            .collect(Collectors.toSet());
    List<RoutineCheck.Line> brought =
        lines(version, routines.exceptions(version.patientId, episodeId)).stream()
            .filter(line -> !known.contains(line.exercise()))
            .toList();
    List<RoutineFault> faults =
        brought.isEmpty()
            ? List.of()
            : composer
                .check()
                .against(picture.known(version.patientId, episodeId), brought)
                .stream()
                .filter(RoutineFault::blocks)
                .toList();
    if (!faults.isEmpty()) {
      throw new PublishRefusedException(List.of(), faults);
    }
  }

  /** A red flag stands against every exercise; what is open in the safety screen says so once. */
  private static boolean isSaid(RoutineFault fault, List<SafetyNote> safety) {
    return fault instanceof RoutineFault.NotAllowed(String _, WhyLeftOut.RedFlag why)
        && safety.contains(new SafetyNote.AwaitsReview(why.flag(), why.instruction()));
  }

  /** Keeps with a version what a clinical lead confirmed for it. */
  private void keepExceptions(
      RoutineRequest request,
      RoutineVersionEntity draft,
      Map<String, ConfirmedException> confirmed) {
    for (PrescribedExerciseEntity line : routines.exercises(draft.id)) {
      ConfirmedException exception = confirmed.get(line.exercise);
      if (exception != null && !composer.ruledOutBy(request, line.exercise).isEmpty()) {
        line.exceptionId = exception.id();
      }
    }
  }

  /** Takes back what the patient follows; without anything published, nothing happens. */
  public void withdraw(UUID patientId, UUID episodeId) {
    turns.take("training", patientId);
    routines.versions(patientId, episodeId).stream()
        .filter(version -> version.status.equals(VersionStatus.PUBLISHED.word()))
        .findFirst()
        .ifPresent(
            version -> {
              version.retire(VersionStatus.WITHDRAWN, clock.instant());
              routines.flush();
              audit.changed(patientId, "routine withdrawn");
              withdrawn.fire(
                  new RoutineWithdrawn(patientId, episodeId, version.routineId, version.id));
            });
  }

  /** After an episode nothing is due any more. */
  void onEpisodeEnded(@Observes EpisodeEnded ended) {
    withdraw(ended.patientId(), ended.episodeId());
  }

  private RoutineCheck.Result check(
      RoutineRequest request, List<RoutineCheck.Line> lines, @Nullable PublishedSince since) {
    RoutineCheck.Result result = composer.check().check(request, lines);
    return since == null ? result : result.with(new RoutineFault.Overtaken(since.version()));
  }

  private List<RoutineCheck.Line> lines(
      RoutineVersionEntity version, Map<String, ConfirmedException> confirmed) {
    return routines.exercises(version.id).stream()
        .map(exercise -> exercise.line(confirmed.get(exercise.exercise)))
        .toList();
  }
}
