package org.plumbline.core.worklist;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which of the things that happen in training ask for the care team's attention (specification
 * section 5, table of alerts). Pure rules: what happened goes in, the reasons come out.
 */
public final class AttentionRules {

  /** Pain from here on, out of 10, asks for attention within 24 hours. */
  static final int SEVERE_PAIN = 8;

  /** Two red sessions this far apart or less ask for attention within 24 hours. */
  static final Duration RED_WINDOW = Duration.ofDays(7);

  /** This many whole days without a log while a routine runs ask for attention. */
  static final int SILENT_DAYS = 7;

  private AttentionRules() {}

  /**
   * What a logged session says that the alerts ask about.
   *
   * @param performedAt when the session was done, not when its log arrived
   * @param legSymptoms whether symptoms spread into a leg or new weakness was noticed
   * @param redFlag whether a red-flag question was answered with yes
   * @param worstPain the worst pain of the session and the morning after it, 0 to 10; 0 when none
   *     was reported
   * @param red whether the traffic light of the session is red
   */
  public record SessionSigns(
      Instant performedAt, boolean legSymptoms, boolean redFlag, int worstPain, boolean red) {}

  /**
   * The reasons a logged session gives, none when all is well.
   *
   * @param session what was logged
   * @param otherRedSessions when the person's other red sessions were performed
   */
  public static Set<Reason> afterSession(
      SessionSigns session, Collection<Instant> otherRedSessions) {
    var reasons = EnumSet.noneOf(Reason.class);
    if (session.redFlag()) {
      reasons.add(Reason.RED_FLAG);
    }
    if (session.legSymptoms()) {
      reasons.add(Reason.LEG_SYMPTOMS);
    }
    if (session.worstPain() >= SEVERE_PAIN) {
      reasons.add(Reason.SEVERE_PAIN);
    }
    if (session.red() && otherRedSessions.stream().anyMatch(other -> close(other, session))) {
      reasons.add(Reason.TWO_RED_SESSIONS);
    }
    return reasons;
  }

  /**
   * Whether somebody with a running routine has gone silent.
   *
   * @param lastSign the clinic's date of the last logged session, or of the routine's first day
   *     when nothing was ever logged
   * @param today the clinic's date now
   */
  public static boolean isSilent(LocalDate lastSign, LocalDate today) {
    return ChronoUnit.DAYS.between(lastSign, today) >= SILENT_DAYS;
  }

  private static boolean close(Instant other, SessionSigns session) {
    return Duration.between(other, session.performedAt()).abs().compareTo(RED_WINDOW) <= 0;
  }
}
