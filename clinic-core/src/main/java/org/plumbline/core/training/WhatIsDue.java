package org.plumbline.core.training;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.LongStream;

/**
 * Which exercises are due on a day (specification section 5): sessions spread evenly over the week,
 * a missed one stays due on the days after, and strength work never on two days in a row.
 *
 * <p>Weeks run from the day the routine began. The first session of a week is due on its first day,
 * so whoever trains when asked is never behind.
 */
public final class WhatIsDue {

  private static final int DAYS_A_WEEK = 7;

  private WhatIsDue() {}

  /**
   * One exercise of the routine.
   *
   * @param id the prescribed exercise
   * @param daysPerWeek on how many days of the week, 1 to 7; at most one session a day holds it
   * @param strength whether it needs a day of rest before it is done again
   */
  public record Planned<K>(K id, int daysPerWeek, boolean strength) {}

  /** What was done on one day; a skipped exercise is not done. */
  public record Trained<K>(LocalDate day, Set<K> done) {

    /** Keeps its own copy. */
    public Trained {
      done = Set.copyOf(done);
    }
  }

  /**
   * The plan of one patient.
   *
   * @param began the day the routine began; weeks run from it
   * @param sessionsPerWeek sessions asked for in a week, 1 to 7; never more than its most frequent
   *     exercise needs
   * @param exercises in the order they are done
   * @param paused days on which nothing is expected
   */
  public record Plan<K>(
      LocalDate began,
      int sessionsPerWeek,
      List<Planned<K>> exercises,
      Predicate<LocalDate> paused) {

    /** Keeps its own copy, and asks for no session that would hold nothing. */
    public Plan {
      exercises = List.copyOf(exercises);
      int mostOften = exercises.stream().mapToInt(Planned::daysPerWeek).max().orElse(1);
      sessionsPerWeek = Math.min(sessionsPerWeek, mostOften);
    }

    LocalDate weekOf(LocalDate day) {
      return began.plusDays(DAYS.between(began, day) / DAYS_A_WEEK * DAYS_A_WEEK);
    }
  }

  /**
   * What is due on {@code day}, in the order of the routine, given the sessions of the days before
   * it. Nothing on a paused day, before the routine began, or once the week so far is complete.
   */
  public static <K> List<K> on(LocalDate day, Plan<K> plan, List<Trained<K>> before) {
    if (day.isBefore(plan.began()) || plan.paused().test(day)) {
      return List.of();
    }
    LocalDate week = plan.weekOf(day);
    long expected =
        roundedUp(
            plan.sessionsPerWeek()
                * LongStream.rangeClosed(0, DAYS.between(week, day))
                    .filter(passed -> !plan.paused().test(week.plusDays(passed)))
                    .count(),
            DAYS_A_WEEK);
    return sessionsSince(week, day, before) < expected ? session(day, plan, before) : List.of();
  }

  /**
   * What a session on {@code day} consists of, due that day or not. An exercise asked for less
   * often than the sessions is spread over them; where everything rests or is complete for the
   * week, an extra session is the whole routine.
   */
  public static <K> List<K> inSessionOn(LocalDate day, Plan<K> plan, List<Trained<K>> before) {
    List<K> due = day.isBefore(plan.began()) ? List.of() : session(day, plan, before);
    return due.isEmpty() ? plan.exercises().stream().map(Planned::id).toList() : due;
  }

  private static <K> List<K> session(LocalDate day, Plan<K> plan, List<Trained<K>> before) {
    LocalDate week = plan.weekOf(day);
    int sessions = plan.sessionsPerWeek();
    long ordinal = Math.min(sessionsSince(week, day, before) + 1, sessions);
    return plan.exercises().stream()
        .filter(
            exercise -> {
              int aWeek = Math.min(exercise.daysPerWeek(), sessions);
              long done =
                  before.stream()
                      .filter(t -> isWithin(t.day(), week, day) && t.done().contains(exercise.id()))
                      .count();
              boolean rests =
                  exercise.strength()
                      && before.stream()
                          .anyMatch(
                              t ->
                                  t.day().equals(day.minusDays(1))
                                      && t.done().contains(exercise.id()));
              return done < roundedUp(aWeek * ordinal, sessions) && !rests;
            })
        .map(Planned::id)
        .toList();
  }

  /** Sessions from the week's first day up to, not including, {@code day}. */
  private static <K> long sessionsSince(LocalDate week, LocalDate day, List<Trained<K>> before) {
    return before.stream().filter(trained -> isWithin(trained.day(), week, day)).count();
  }

  private static boolean isWithin(LocalDate day, LocalDate from, LocalDate before) {
    return !day.isBefore(from) && day.isBefore(before);
  }

  private static long roundedUp(long dividend, int divisor) {
    return Math.ceilDiv(dividend, (long) divisor);
  }
}
