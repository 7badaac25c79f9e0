package org.plumbline.core.routine;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.assessment.Assessment;
import org.plumbline.core.assessment.AssessmentLine;
import org.plumbline.core.assessment.Assessments;
import org.plumbline.core.assessment.ExaminationCheck;
import org.plumbline.core.assessment.Grader;
import org.plumbline.core.assessment.SafetyScreens;
import org.plumbline.core.assessment.SafetyStanding;
import org.plumbline.core.assessment.Side;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.RedFlag;
import org.plumbline.core.clinic.Clinics;
import org.plumbline.core.outcome.OutcomeCourse;
import org.plumbline.core.outcome.Outcomes;
import org.plumbline.core.outcome.PatientTask;
import org.plumbline.core.outcome.Score;
import org.plumbline.core.override.ClinicCatalogue;
import org.plumbline.core.pattern.PatternFindings;
import org.plumbline.core.pattern.Patterns;

/** Gathers what a routine of an episode depends on from the rooms upstream. */
@ApplicationScoped
class PatientPicture {

  private static final int DAYS_A_WEEK = 7;

  private final Tailorings tailorings;
  private final RoutineRepository routines;
  private final ClinicCatalogue knowledge;
  private final SafetyScreens safety;
  private final Assessments assessments;
  private final Patterns patterns;
  private final Outcomes outcomes;
  private final TrainingOutlook outlook;
  private final SinceScreened since;
  private final Clinics clinics;
  private final Clock clock;

  PatientPicture(
      Tailorings tailorings,
      RoutineRepository routines,
      ClinicCatalogue knowledge,
      SafetyScreens safety,
      Assessments assessments,
      Patterns patterns,
      Outcomes outcomes,
      TrainingOutlook outlook,
      SinceScreened since,
      Clinics clinics,
      Clock clock) {
    this.tailorings = tailorings;
    this.routines = routines;
    this.knowledge = knowledge;
    this.safety = safety;
    this.assessments = assessments;
    this.patterns = patterns;
    this.outcomes = outcomes;
    this.outlook = outlook;
    this.since = since;
    this.clinics = clinics;
    this.clock = clock;
  }

  RoutineRequest of(UUID patientId, UUID episodeId) {
    RoutineRequest known = known(patientId, episodeId);
    TrainingSoFar soFar = known.soFar();
    return known.with(
        new TrainingSoFar(
            soFar.exercisesDone(), soFar.firstWeek(), outlook.dropoutLikely(patientId)));
  }

  /** The same without a look at how training goes, which no exclusion and no caution asks for. */
  RoutineRequest known(UUID patientId, UUID episodeId) {
    List<RoutineVersionEntity> published = routines.everPublished(patientId);
    Map<UUID, List<PrescribedExerciseEntity>> exercises =
        routines.exercises(published.stream().map(version -> version.id).toList());
    TailoredFindings findings = findings(patientId, episodeId, published, exercises);
    OutcomeCourse course = outcomes.course(patientId);
    TailoringSettings settings = tailorings.of(patientId, episodeId).settings();
    return new RoutineRequest(
        settings,
        findings.patterns(),
        findings.lengthFlags(),
        findings.weakerSides(),
        findings.testValues(),
        findings.conditions(),
        flags(patientId, episodeId),
        course.tasks().stream().map(PatientTask::family).collect(Collectors.toSet()),
        painNow(course),
        settings.surgeryWeek(clinics.today()),
        published.stream()
            .filter(version -> version.status.equals(VersionStatus.PUBLISHED.word()))
            .findFirst()
            .map(version -> ids(exercises.getOrDefault(version.id, List.of())))
            .orElse(Set.of()),
        soFar(patientId, episodeId, exercises));
  }

  /** What in the safety screen keeps a routine from being published. */
  List<SafetyNote> safetyObstacles(UUID patientId, UUID episodeId) {
    SafetyStanding standing = safety.standing(patientId, episodeId);
    List<SafetyNote> obstacles = new ArrayList<>();
    if (standing.screen() == null) {
      obstacles.add(new SafetyNote.NotScreened());
    } else if (!standing.unanswered().isEmpty()) {
      obstacles.add(new SafetyNote.NotAsked(List.copyOf(standing.unanswered())));
    }
    standing
        .blocking()
        .forEach(
            raised ->
                obstacles.add(
                    new SafetyNote.AwaitsReview(raised.flag().id(), raised.instruction())));
    return obstacles;
  }

  /** What in the safety screen is worth doing before a routine is published. */
  List<SafetyNote> safetyReminders(UUID patientId, UUID episodeId) {
    SinceScreened.News news = since.of(patientId, episodeId);
    List<SafetyNote> reminders = new ArrayList<>();
    LocalDate leg = news.legSymptoms();
    if (leg != null) {
      reminders.add(new SafetyNote.LegSymptoms(leg));
    }
    LocalDate flare = news.flare();
    if (flare != null) {
      reminders.add(new SafetyNote.FlareSince(flare));
    }
    LocalDate home = news.answeredAtHome();
    if (home != null && (flare == null || home.isAfter(flare))) {
      reminders.add(new SafetyNote.AnsweredAtHome(home));
    }
    Instant asked = news.askedAt();
    Catalogue catalogue = knowledge.current();
    if (asked != null && !clock.instant().isBefore(SafetyStanding.askAgainFrom(catalogue, asked))) {
      reminders.add(
          new SafetyNote.AskAgain(
              LocalDate.ofInstant(asked, clinics.zone()), catalogue.reaskAfterDays()));
    }
    return reminders;
  }

  /** The positive flags; one that only waits for the therapist's sign-off removes no exercise. */
  private List<PositiveFlag> flags(UUID patientId, UUID episodeId) {
    return safety.standing(patientId, episodeId).holding().stream()
        .map(
            raised ->
                new PositiveFlag(
                    raised.flag().id(),
                    raised.blocks() && raised.flag().blocks() == RedFlag.Blocks.UNTIL_REVIEWED,
                    raised.instruction()))
        .toList();
  }

  private TailoredFindings findings(
      UUID patientId,
      UUID episodeId,
      List<RoutineVersionEntity> published,
      Map<UUID, List<PrescribedExerciseEntity>> exercises) {
    Assessment assessment = assessments.latestRecorded(patientId, episodeId).orElse(null);
    if (assessment == null) {
      return TailoredFindings.NONE;
    }
    PatternFindings judged = patterns.of(assessment);
    Grader grader = grader(assessment);
    return TailoredFindings.of(
            grader,
            judged.report(),
            judged::rejected,
            FavouredWeeks.of(
                followed(patientId, episodeId, published, exercises), assessment.assessedAt()))
        .withLast(
            lastMeasured(
                assessment, grader.catalogue(), TailoredFindings.setters(grader.catalogue())));
  }

  /** The assessment a proposal made now is built on; null while there is none. */
  @Nullable UUID assessmentNow(UUID patientId, UUID episodeId) {
    return assessments.latestRecorded(patientId, episodeId).map(Assessment::id).orElse(null);
  }

  /** One of the patient's assessments. */
  Optional<AssessmentLine> assessment(UUID patientId, @Nullable UUID assessmentId) {
    return assessments.of(patientId).stream()
        .filter(line -> line.id().equals(assessmentId))
        .findFirst();
  }

  private Grader grader(Assessment assessment) {
    ClinicCatalogue.AsOf asOf = knowledge.asOf(assessment.catalogueVersion());
    return new Grader(asOf.catalogue(), assessment.readWith(asOf));
  }

  /** Read like the assessment, whenever in the episode the tests were measured last. */
  private Grader lastMeasured(Assessment assessment, Catalogue catalogue, Set<String> tests) {
    return new Grader(
        catalogue,
        ExaminationCheck.readable(catalogue, assessments.lastMeasured(assessment, tests)));
  }

  /** The last value of an unsided test in the episode; null when it was never measured. */
  @Nullable BigDecimal measured(UUID patientId, UUID episodeId, String test) {
    return assessments
        .latestRecorded(patientId, episodeId)
        .map(
            assessment ->
                lastMeasured(assessment, knowledge.current(), Set.of(test))
                    .number(knowledge.current().test(test), Side.MIDLINE))
        .orElse(null);
  }

  /** Pain now, 0 to 10, not rounded; null while it was never asked. */
  @Nullable BigDecimal painNow(UUID patientId) {
    return painNow(outcomes.course(patientId));
  }

  /** The latest pain score of the episode; null while there is none. */
  private @Nullable BigDecimal painNow(OutcomeCourse course) {
    List<Score> pain = course.of(outcomes.pain());
    return pain.isEmpty() ? null : pain.getLast().value();
  }

  /**
   * An exercise is known to the patient once it was prescribed to them. The first week runs from
   * the day the routine began.
   */
  private TrainingSoFar soFar(
      UUID patientId, UUID episodeId, Map<UUID, List<PrescribedExerciseEntity>> exercises) {
    LocalDate began =
        routines.ofEpisode(patientId, episodeId).map(routine -> routine.beganOn).orElse(null);
    boolean firstWeek = began == null || clinics.today().isBefore(began.plusDays(DAYS_A_WEEK));
    Set<String> known = ids(exercises.values().stream().flatMap(Collection::stream).toList());
    return new TrainingSoFar(known, firstWeek, false);
  }

  /** The versions of this episode alone: another one's stretch ended with it. */
  private List<FavouredWeeks.Followed> followed(
      UUID patientId,
      UUID episodeId,
      List<RoutineVersionEntity> published,
      Map<UUID, List<PrescribedExerciseEntity>> exercises) {
    UUID routine = routines.ofEpisode(patientId, episodeId).map(it -> it.id).orElse(null);
    List<FavouredWeeks.Followed> followed = new ArrayList<>();
    for (RoutineVersionEntity version : published) {
      if (version.routineId.equals(routine) && version.publishedAt != null) {
        Instant until = version.retiredAt == null ? clock.instant() : version.retiredAt;
        Set<Sides> favoured = EnumSet.noneOf(Sides.class);
        for (PrescribedExerciseEntity exercise : exercises.getOrDefault(version.id, List.of())) {
          if (exercise.firstSide != null) {
            favoured.add(Sides.of(exercise.firstSide));
          }
        }
        followed.add(new FavouredWeeks.Followed(version.publishedAt, until, favoured));
      }
    }
    return followed;
  }

  private static Set<String> ids(Collection<PrescribedExerciseEntity> exercises) {
    return exercises.stream().map(exercise -> exercise.exercise).collect(Collectors.toSet());
  }
}
