package org.plumbline.core.adherence;

import java.time.LocalDate;
import java.util.List;
import org.plumbline.core.training.Pause;

/**
 * Everything the adherence of one patient depends on.
 *
 * @param began the day the routine began for this patient; weeks run from it, and a new version
 *     does not restart them
 * @param plans what was prescribed and when; a day no plan covers expects nothing
 * @param pauses days on which nothing was expected
 * @param sessions the logged sessions, corrections already applied, in any order
 */
public record TrainingHistory(
    LocalDate began, List<PlanSpan> plans, List<Pause> pauses, List<CreditedSession> sessions) {

  /** Keeps its own copies. */
  public TrainingHistory {
    plans = List.copyOf(plans);
    pauses = List.copyOf(pauses);
    sessions = List.copyOf(sessions);
  }

  /** Sessions a week prescribed on this day, pauses disregarded; 0 when nothing was prescribed. */
  int prescribedOn(LocalDate day) {
    return plans.stream()
        .filter(plan -> plan.covers(day))
        .mapToInt(PlanSpan::sessionsPerWeek)
        .reduce(0, (earlier, later) -> later);
  }

  /** Sessions a week expected on this day: 0 on a paused day. */
  int expectedOn(LocalDate day) {
    return isPaused(day) ? 0 : prescribedOn(day);
  }

  boolean isPaused(LocalDate day) {
    return pauses.stream().anyMatch(pause -> pause.covers(day));
  }

  boolean hasSessionOn(LocalDate day) {
    return sessions.stream().anyMatch(session -> session.day().equals(day));
  }
}
