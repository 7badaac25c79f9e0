package org.plumbline.web.patient;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.Exercise;
import org.plumbline.core.outcome.Score;
import org.plumbline.core.progression.HomeReports;
import org.plumbline.core.routine.Adjustment;
import org.plumbline.core.training.Course;
import org.plumbline.core.training.FollowedExercise;
import org.plumbline.core.training.FollowedVersion;
import org.plumbline.core.training.LoggedSession;
import org.plumbline.core.worklist.AttentionRules;
import org.plumbline.web.page.Numerals;

/**
 * What today's page shows.
 *
 * @param due the exercises in order; empty unless something is due
 * @param minutes how long they take together
 * @param nextDay when something is due next; null when nothing is in sight
 * @param yesterday the name of yesterday, when something was due and nothing was written down
 * @param askMorning whether the last session was yesterday, so that its next morning is today
 * @param morning pain of this morning, 0 to 10; null when not written down
 * @param sessionToday today's session; null when there is none
 * @param redLine the pain at which to stop today
 * @param news what a decision on the doses changed, while that is news; null otherwise
 * @param lowered whether less already is due than in the last session, as agreed beforehand
 * @param careEnded when care ended; null while it goes on or has not begun
 * @param gentle the exercises of a flare plan that holds, on a day on which none is due
 * @param standing what a report of a flare still asks of the patient
 * @param pain what pain that was written down asks for; null when nothing
 * @param legSymptoms whether the last session told of symptoms in the leg
 */
record TodayView(
    State state,
    String day,
    @Nullable String note,
    List<Line> due,
    int minutes,
    @Nullable String nextDay,
    @Nullable String yesterday,
    String yesterdayIso,
    boolean askMorning,
    @Nullable Integer morning,
    @Nullable UUID sessionToday,
    boolean legSymptoms,
    boolean scoresDue,
    String redLine,
    @Nullable RoutineNews news,
    boolean lowered,
    @Nullable Instant careEnded,
    List<Line> gentle,
    HomeReports.Standing standing,
    @Nullable PainNews pain) {

  private static final int DAYS_AHEAD = 14;

  /** What kind of day it is. */
  enum State {
    NO_ROUTINE,
    CARE_ENDED,
    PAUSED,
    DUE,
    DONE,
    REST
  }

  /** One exercise of the list. */
  record Line(UUID id, String name, String amount) {}

  static TodayView of(
      Course course,
      LocalDate today,
      boolean scoresDue,
      @Nullable RoutineNews news,
      @Nullable Instant careEnded,
      HomeReports.Standing standing,
      List<Score> scores,
      Catalogue catalogue,
      Dose dose) {
    LocalDate yesterday = today.minusDays(1);
    List<FollowedExercise> due = course.dueOn(today);
    Optional<LoggedSession> last =
        course.sessions().isEmpty() ? Optional.empty() : Optional.of(course.sessions().getLast());
    State state = state(course, today, due, careEnded != null);
    boolean missedYesterday = !course.dueOn(yesterday).isEmpty();
    return new TodayView(
        state,
        Days.named(today),
        course.versionOn(today).map(FollowedVersion::note).orElse(null),
        lines(due, catalogue, dose),
        minutes(due),
        nextDay(course, today),
        missedYesterday ? Days.named(yesterday) : null,
        yesterday.toString(),
        last.map(s -> s.day().equals(yesterday)).orElse(false),
        course.morningOf(today),
        last.filter(s -> s.day().equals(today)).map(LoggedSession::id).orElse(null),
        last.filter(s -> !s.day().isBefore(yesterday))
            .map(LoggedSession::legSymptoms)
            .orElse(false),
        scoresDue,
        Numerals.write(course.redLineOn(today)),
        news,
        news != null
            && news.byFallback()
            && last.map(s -> isBefore(s, course, today)).orElse(false),
        careEnded,
        lines(gentle(course, today, state, news), catalogue, dose),
        standing,
        PainNews.of(course, today, scores, AttentionRules.of(catalogue)));
  }

  /** Whether what is valid today is something else than what a session was done against. */
  private static boolean isBefore(LoggedSession session, Course course, LocalDate today) {
    return course.versionOn(today).filter(now -> !now.id().equals(session.versionId())).isPresent();
  }

  /** Who reported a flare sees at once what to do from now on, due today or not. */
  private static List<FollowedExercise> gentle(
      Course course, LocalDate today, State state, @Nullable RoutineNews news) {
    return news != null
            && news.kind() == Adjustment.Kind.FLARE
            && (state == State.DONE || state == State.REST)
        ? course.versionOn(today).map(FollowedVersion::exercises).orElse(List.of())
        : List.of();
  }

  private static List<Line> lines(
      List<FollowedExercise> exercises, Catalogue catalogue, Dose dose) {
    return exercises.stream().map(exercise -> line(exercise, catalogue, dose)).toList();
  }

  /** Whether there is no exercise until the clinic has reviewed what was answered at home. */
  public boolean isStopped() {
    return standing == HomeReports.Standing.EMERGENCY
        || standing == HomeReports.Standing.CALL_CLINIC;
  }

  /** Whether there is a routine to follow, and no pause from it. */
  public boolean isTraining() {
    return switch (state) {
      case DUE, DONE, REST -> true;
      case NO_ROUTINE, CARE_ENDED, PAUSED -> false;
    };
  }

  /** Whether nothing but help counts now; what is less pressing is left out. */
  public boolean isEmergency() {
    return standing == HomeReports.Standing.EMERGENCY;
  }

  /** Whether a reported flare waits for the therapist. */
  public boolean isFlareNoted() {
    return standing == HomeReports.Standing.FLARE_NOTED;
  }

  private static State state(
      Course course, LocalDate today, List<FollowedExercise> due, boolean careEnded) {
    if (careEnded) {
      return State.CARE_ENDED;
    }
    if (course.versionOn(today).isEmpty()) {
      return State.NO_ROUTINE;
    }
    if (course.hasSessionOn(today)) {
      return State.DONE;
    }
    if (course.isPaused(today)) {
      return State.PAUSED;
    }
    return due.isEmpty() ? State.REST : State.DUE;
  }

  private static Line line(FollowedExercise exercise, Catalogue catalogue, Dose dose) {
    Exercise known = catalogue.exercise(exercise.exercise());
    return new Line(exercise.id(), known.name(), dose.amount(exercise, known.laterality()));
  }

  private static int minutes(List<FollowedExercise> due) {
    return due.stream()
        .map(FollowedExercise::minutes)
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .setScale(0, RoundingMode.CEILING)
        .intValue();
  }

  private static @Nullable String nextDay(Course course, LocalDate today) {
    return Stream.iterate(today.plusDays(1), day -> day.plusDays(1))
        .limit(DAYS_AHEAD)
        .filter(day -> !course.dueOn(day).isEmpty())
        .findFirst()
        .map(Days::named)
        .orElse(null);
  }
}
