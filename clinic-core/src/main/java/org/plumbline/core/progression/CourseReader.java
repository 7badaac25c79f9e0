package org.plumbline.core.progression;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.progression.JudgedSession.Done;
import org.plumbline.core.training.Course;
import org.plumbline.core.training.ExerciseResult;
import org.plumbline.core.training.ExerciseState;
import org.plumbline.core.training.FollowedExercise;
import org.plumbline.core.training.FollowedVersion;
import org.plumbline.core.training.LoggedExercise;
import org.plumbline.core.training.LoggedSession;

/** Reads from a course of training what proposals are made from. Pure. */
public final class CourseReader {

  private final Course course;
  private final FollowedVersion now;

  /**
   * Reads a course.
   *
   * @param now the version whose doses are in force
   */
  public CourseReader(Course course, FollowedVersion now) {
    this.course = course;
    this.now = now;
  }

  /** The sessions in which anything was done, judged, the earliest first. */
  public List<JudgedSession> sessions() {
    Set<String> changed = new HashSet<>();
    List<JudgedSession> newestFirst = new ArrayList<>();
    for (LoggedSession session : course.sessions().reversed()) {
      List<Done> done = new ArrayList<>();
      Set<String> leftOut = new HashSet<>();
      for (ExerciseResult result : course.results(session)) {
        String exercise = result.exercise().exercise();
        if (!isSameDose(result.exercise())) {
          changed.add(exercise);
        }
        done(result, !changed.contains(exercise)).ifPresent(done::add);
        if (result.due() && result.state() == ExerciseState.SKIPPED) {
          leftOut.add(exercise);
        }
      }
      if (!done.isEmpty()) {
        newestFirst.add(new JudgedSession(session.day(), course.lightOf(session), done, leftOut));
      }
    }
    return newestFirst.reversed();
  }

  /** Pain by day, the earliest first: before sessions, the highest of a day, and in the morning. */
  public List<DayPain> pains() {
    var before = new TreeMap<LocalDate, Integer>();
    for (LoggedSession session : course.sessions()) {
      Integer pain = session.painBefore();
      if (pain != null) {
        before.merge(session.day(), pain, Math::max);
      }
    }
    var days = new TreeSet<>(before.keySet());
    days.addAll(course.mornings().keySet());
    return days.stream()
        .map(day -> new DayPain(day, before.get(day), course.morningOf(day)))
        .toList();
  }

  private boolean isSameDose(FollowedExercise then) {
    return now.exercises().stream()
        .filter(each -> each.exercise().equals(then.exercise()))
        .anyMatch(
            each -> each.sides().equals(then.sides()) && Objects.equals(each.load(), then.load()));
  }

  private static Optional<Done> done(ExerciseResult result, boolean atThisDose) {
    Long volume = result.done();
    if (volume == null) {
      return Optional.empty();
    }
    List<LoggedExercise> entries = result.entries();
    return Optional.of(
        new Done(
            result.exercise().exercise(),
            atThisDose,
            result.prescribed() == 0 ? BigDecimal.ONE : share(volume, result.prescribed()),
            holdShare(result.exercise(), entries),
            of(entries, LoggedExercise::repsInReserve, Math::min),
            of(entries, LoggedExercise::effort, Math::max),
            of(entries, LoggedExercise::quality, Math::min),
            of(entries, LoggedExercise::pain, Math::max)));
  }

  /** The side that was held the least; null where nothing is held, or no seconds were told. */
  private static @Nullable BigDecimal holdShare(
      FollowedExercise exercise, List<LoggedExercise> entries) {
    return entries.stream()
        .flatMap(
            entry -> {
              var asked = exercise.asked(entry.side());
              var done = entry.amount();
              if (asked == null || done == null) {
                return Optional.<BigDecimal>empty().stream();
              }
              Integer seconds = done.holdSeconds();
              Integer askedSeconds = asked.holdSeconds();
              return seconds == null || askedSeconds == null
                  ? Optional.<BigDecimal>empty().stream()
                  : Optional.of(share(seconds, askedSeconds)).stream();
            })
        .min(BigDecimal::compareTo)
        .orElse(null);
  }

  private static @Nullable Integer of(
      List<LoggedExercise> entries,
      Function<LoggedExercise, @Nullable Integer> value,
      BinaryOperator<Integer> worse) {
    return entries.stream().map(value).filter(Objects::nonNull).reduce(worse).orElse(null);
  }

  private static BigDecimal share(long part, long whole) {
    return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), MathContext.DECIMAL64);
  }
}
