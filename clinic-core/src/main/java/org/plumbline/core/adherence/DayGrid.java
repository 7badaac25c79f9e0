package org.plumbline.core.adherence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Week by week, what each day shows. Sessions may be done on other days than suggested: a day
 * counts as silent only where the week is short of sessions, the latest suggested days first.
 */
public final class DayGrid {

  private static final int DAYS_A_WEEK = 7;

  private DayGrid() {}

  /** One day. */
  public record Day(LocalDate date, DayState state) {}

  /** The seven days from {@code from}, as they look today. */
  public static List<Day> week(TrainingHistory training, LocalDate from, LocalDate today) {
    Map<LocalDate, DayState> states = new TreeMap<>();
    List<LocalDate> suggestedInSilence = new ArrayList<>();
    int sevenths = 0;
    int suggested = 0;
    for (LocalDate day : from.datesUntil(from.plusDays(DAYS_A_WEEK)).toList()) {
      DayState state = plainState(training, day, today);
      sevenths += training.expectedOn(day);
      int by = Math.ceilDiv(sevenths, DAYS_A_WEEK);
      if (by > suggested && state == DayState.REST) {
        suggestedInSilence.add(day);
      }
      if (state != DayState.OPEN) {
        suggested = by;
      }
      states.put(day, state);
    }
    long logged =
        training.sessions().stream().filter(session -> states.containsKey(session.day())).count();
    long missing = Math.max(0, suggested - logged);
    suggestedInSilence.reversed().stream()
        .limit(missing)
        .forEach(day -> states.put(day, DayState.NOT_REPORTED));
    return states.entrySet().stream().map(e -> new Day(e.getKey(), e.getValue())).toList();
  }

  private static DayState plainState(TrainingHistory training, LocalDate day, LocalDate today) {
    List<BigDecimal> credits =
        training.sessions().stream()
            .filter(session -> session.day().equals(day))
            .map(CreditedSession::credit)
            .toList();
    if (!credits.isEmpty()) {
      BigDecimal best = credits.stream().max(BigDecimal::compareTo).orElseThrow();
      if (best.signum() == 0) {
        return DayState.SKIPPED;
      }
      return best.compareTo(BigDecimal.ONE) >= 0 ? DayState.DONE : DayState.PARTIAL;
    }
    if (training.isPaused(day) && !day.isAfter(today)) {
      return DayState.PAUSED;
    }
    boolean over = day.isBefore(today) && !day.isBefore(training.began());
    return over ? DayState.REST : DayState.OPEN;
  }
}
