package org.plumbline.reports.statistic;

import java.util.Optional;

/** How far the outcome of a group may be trusted, by the share of due follow-ups that came in. */
public enum Completeness {
  /** At least 70 % came in. */
  SUFFICIENT,
  /** From 50 to under 70 %: read with caution, those who answered may differ from the others. */
  CAUTION,
  /** Less than 50 %: no comparison may rest on it (Deutscher 2018). */
  NO_COMPARISON;

  /** What this share of due follow-ups allows; nothing when none was due. */
  public static Optional<Completeness> of(int inWindow, int due) {
    if (due == 0) {
      return Optional.empty();
    }
    if (inWindow * 100L >= due * 70L) {
      return Optional.of(SUFFICIENT);
    }
    return Optional.of(inWindow * 100L >= due * 50L ? CAUTION : NO_COMPARISON);
  }
}
