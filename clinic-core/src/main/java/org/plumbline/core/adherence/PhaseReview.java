package org.plumbline.core.adherence;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.routine.PhaseTraining;
import org.plumbline.core.training.Course;
import org.plumbline.core.training.ExerciseResult;
import org.plumbline.core.training.ExerciseState;
import org.plumbline.core.training.FollowedExercise;
import org.plumbline.core.training.LoggedExercise;
import org.plumbline.core.training.LoggedSession;
import org.plumbline.core.training.PainLight;

/** Reads from a course of training how a phase went. */
final class PhaseReview {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Course course;
  private final List<LoggedSession> sessions;
  private final LocalDate recent;

  /** The sessions from the first day of the phase; quality and effort count from {@code recent}. */
  PhaseReview(Course course, LocalDate began, LocalDate recent) {
    this.course = course;
    this.recent = recent;
    this.sessions =
        course.sessions().stream().filter(session -> !session.day().isBefore(began)).toList();
  }

  PhaseTraining read(LocalDate today, Predicate<String> isPlank) {
    return new PhaseTraining(
        sessions.size(),
        completion(),
        median(LoggedExercise::quality),
        lastNotRed(),
        planks(today, isPlank),
        median(LoggedExercise::repsInReserve));
  }

  private @Nullable BigDecimal completion() {
    if (sessions.isEmpty()) {
      return null;
    }
    return sessions.stream()
        .map(session -> TrainingCredits.credit(course, session).credit())
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .multiply(HUNDRED)
        .divide(BigDecimal.valueOf(sessions.size()), MathContext.DECIMAL64);
  }

  private int lastNotRed() {
    int inARow = 0;
    for (LoggedSession session : sessions.reversed()) {
      if (course.lightOf(session).light() == PainLight.RED) {
        break;
      }
      inARow++;
    }
    return inARow;
  }

  /** What is prescribed today, and was done in full the last time it was due. */
  private BigDecimal planks(LocalDate today, Predicate<String> isPlank) {
    List<FollowedExercise> planks =
        course.versionOn(today).stream()
            .flatMap(version -> version.exercises().stream())
            .filter(exercise -> isPlank.test(exercise.exercise()))
            .toList();
    long full = planks.stream().filter(this::wasDoneInFull).count();
    return planks.isEmpty()
        ? HUNDRED
        : BigDecimal.valueOf(full)
            .multiply(HUNDRED)
            .divide(BigDecimal.valueOf(planks.size()), MathContext.DECIMAL64);
  }

  private boolean wasDoneInFull(FollowedExercise plank) {
    return sessions.reversed().stream()
        .flatMap(session -> course.results(session).stream())
        .filter(ExerciseResult::due)
        .filter(result -> result.exercise().exercise().equals(plank.exercise()))
        .findFirst()
        .filter(result -> result.state() == ExerciseState.DONE)
        .isPresent();
  }

  private @Nullable BigDecimal median(Function<LoggedExercise, @Nullable Integer> told) {
    List<Integer> values = new ArrayList<>();
    sessions.stream()
        .filter(session -> !session.day().isBefore(recent))
        .flatMap(session -> session.exercises().stream())
        .map(told)
        .filter(Objects::nonNull)
        .forEach(values::add);
    if (values.isEmpty()) {
      return null;
    }
    Collections.sort(values);
    int middle = values.size() / 2;
    return values.size() % 2 == 1
        ? BigDecimal.valueOf(values.get(middle))
        : BigDecimal.valueOf(values.get(middle - 1) + values.get(middle))
            .divide(BigDecimal.TWO, MathContext.DECIMAL64);
  }
}
