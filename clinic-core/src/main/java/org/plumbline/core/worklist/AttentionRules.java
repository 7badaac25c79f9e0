package org.plumbline.core.worklist;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.catalogue.Catalogue;

/**
 * Which of the things that happen in training ask for the care team's attention (specification
 * section 5, table of alerts). Pure rules: what happened goes in, the reasons come out. Their
 * numbers are those of {@code catalogue/attention.yaml}.
 *
 * @param version the version of the file
 * @param severePainFrom pain from here on, 0 to 10, asks for attention
 * @param redSessionsWithinDays two red sessions at most this many days apart ask for attention
 * @param silentAfterDays this many days without a log while a routine runs ask for attention
 * @param seenForDays for so many days silence or a trend that somebody looked at is not raised
 *     again
 */
public record AttentionRules(
    String version,
    int severePainFrom,
    int redSessionsWithinDays,
    int silentAfterDays,
    int seenForDays) {

  /** The rules of a catalogue: the shipped one, or as a clinic changed it. */
  public static AttentionRules of(Catalogue catalogue) {
    return catalogue.rules(AttentionRules.class);
  }

  /**
   * What a logged session says that the alerts ask about.
   *
   * @param day the clinic's day the session was done on, not the one its log arrived on
   * @param legSymptoms whether symptoms spread into a leg or new weakness was noticed
   * @param worstPain the worst pain before, in and after the session, 0 to 10; 0 when none was
   *     reported
   * @param red whether the traffic light of the session is red
   * @param otherReds the days of the person's other red sessions, several of one day too
   */
  public record SessionSigns(
      LocalDate day, boolean legSymptoms, int worstPain, boolean red, List<LocalDate> otherReds) {

    /** Keeps its own copy. */
    public SessionSigns {
      otherReds = List.copyOf(otherReds);
    }
  }

  /** The reasons a logged session gives, none when all is well. */
  public Set<Reason> afterSession(SessionSigns session) {
    var reasons = EnumSet.noneOf(Reason.class);
    if (session.legSymptoms()) {
      reasons.add(Reason.LEG_SYMPTOMS);
    }
    if (isSevere(session.worstPain())) {
      reasons.add(Reason.SEVERE_PAIN);
    }
    if (session.red()
        && session.otherReds().stream().anyMatch(other -> isClose(other, session.day()))) {
      reasons.add(Reason.TWO_RED_SESSIONS);
    }
    return reasons;
  }

  /**
   * The reasons a session gives that was known before and is known better now, by a correction or a
   * morning: only what is new, or worse than it was.
   */
  public Set<Reason> newSince(SessionSigns before, SessionSigns session) {
    var reasons = afterSession(session);
    reasons.removeAll(afterSession(before));
    if (isSevere(session.worstPain()) && session.worstPain() > before.worstPain()) {
      reasons.add(Reason.SEVERE_PAIN);
    }
    return reasons;
  }

  /**
   * Whether the pain of a morning, 0 to 10, asks for attention.
   *
   * @param before what was written down about the same morning before; null when nothing
   */
  public boolean isNewlySevere(int pain, @Nullable Integer before) {
    return isSevere(pain) && (before == null || pain > before);
  }

  /** Whether pain of 0 to 10, whenever it was reported, asks for attention. */
  public boolean isSevere(int pain) {
    return pain >= severePainFrom;
  }

  /** Whether two days are near enough for two red sessions to ask for attention together. */
  public boolean isClose(LocalDate one, LocalDate other) {
    return Math.abs(ChronoUnit.DAYS.between(one, other)) <= redSessionsWithinDays;
  }

  /**
   * Whether somebody with a running routine has gone silent.
   *
   * @param lastSign the clinic's date of the last logged session, of the routine's first day or of
   *     the last day of a pause, whichever came last
   * @param today the clinic's date now
   */
  public boolean isSilent(LocalDate lastSign, LocalDate today) {
    return ChronoUnit.DAYS.between(lastSign, today) >= silentAfterDays;
  }
}
