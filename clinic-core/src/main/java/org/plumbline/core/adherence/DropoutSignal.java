package org.plumbline.core.adherence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.plumbline.core.training.LoggedSession;
import org.plumbline.core.training.TrainingRules.DropoutRules;

/**
 * Whether a patient may be about to stop training (specification section 7, dropout signal). An
 * unvalidated sum of signs for the therapist, never shown to the patient.
 */
public final class DropoutSignal {

  /** How strong the signal is. */
  public enum Level {
    NONE,
    AMBER,
    RED
  }

  private final DropoutRules rules;

  /** A signal by the given rules. */
  public DropoutSignal(DropoutRules rules) {
    this.rules = rules;
  }

  /**
   * The signal on a day.
   *
   * @param weeks every week of the routine so far
   * @param sessions the sessions that stand, in the order they were done
   * @param exercises how many the routine has now
   */
  public Level on(
      LocalDate today,
      TrainingHistory history,
      List<WeekAdherence> weeks,
      List<LoggedSession> sessions,
      int exercises) {
    int points = 0;
    if (startedLow(weeks) || isSilent(history, today)) {
      points += rules.notTaken().points();
    }
    if (isFalling(weeks)) {
      points += rules.falling().points();
    }
    if (painChanges(sessions, today)) {
      points += rules.pain().points();
    }
    if (exercises > rules.tooMany().exercisesAbove()) {
      points += rules.tooMany().points();
    }
    if (points >= rules.redFrom()) {
      return Level.RED;
    }
    return points >= rules.amberFrom() ? Level.AMBER : Level.NONE;
  }

  private boolean startedLow(List<WeekAdherence> weeks) {
    return ended(weeks).stream()
        .filter(week -> week.number() == 1)
        .map(WeekAdherence::score)
        .filter(Objects::nonNull)
        .anyMatch(score -> score.compareTo(rules.notTaken().firstWeekBelow()) < 0);
  }

  /** Nothing was logged on so many days in a row; days of a pause are passed over. */
  private boolean isSilent(TrainingHistory history, LocalDate today) {
    if (history.hasSessionOn(today)) {
      return false;
    }
    int silent = 0;
    for (LocalDate day = today.minusDays(1);
        !day.isBefore(history.began()) && !history.hasSessionOn(day);
        day = day.minusDays(1)) {
      if (history.expectedOn(day) > 0) {
        silent++;
      }
    }
    return silent >= rules.notTaken().silentDays();
  }

  private boolean isFalling(List<WeekAdherence> weeks) {
    List<BigDecimal> scores =
        ended(weeks).stream().map(WeekAdherence::score).filter(Objects::nonNull).toList();
    int falls = rules.falling().weeksInARow();
    if (scores.size() <= falls) {
      return false;
    }
    List<BigDecimal> last = scores.subList(scores.size() - falls - 1, scores.size());
    for (int i = 1; i < last.size(); i++) {
      if (last.get(i).compareTo(last.get(i - 1)) >= 0) {
        return false;
      }
    }
    return true;
  }

  private boolean painChanges(List<LoggedSession> sessions, LocalDate today) {
    LocalDate since = today.minusDays(rules.pain().withinDays());
    List<LoggedSession> recent =
        sessions.stream().filter(session -> session.day().isAfter(since)).toList();
    List<Integer> before =
        recent.stream().map(LoggedSession::painBefore).filter(Objects::nonNull).toList();
    boolean swings =
        !before.isEmpty()
            && Collections.max(before) - Collections.min(before) >= rules.pain().changeFrom();
    return swings || recent.stream().anyMatch(this::rises);
  }

  private boolean rises(LoggedSession session) {
    Integer before = session.painBefore();
    Integer peak = session.peakPain();
    return before != null && peak != null && peak - before >= rules.pain().changeFrom();
  }

  private static List<WeekAdherence> ended(List<WeekAdherence> weeks) {
    return weeks.stream().filter(week -> !week.running()).toList();
  }
}
