package org.plumbline.core.routine;

import java.math.BigDecimal;

/**
 * One thing that has to be met before a phase is entered (specification section 5, "Enter when").
 *
 * @param bound whether {@code value} is the least or the greatest that meets it
 */
public record EntryCriterion(Measure measure, Bound bound, BigDecimal value) {

  /** On which side of the number it is met; the number itself meets it. */
  public enum Bound {
    AT_LEAST,
    AT_MOST
  }

  /** What is looked at. */
  public enum Measure {
    /** Sessions logged in the phase. */
    SESSIONS,
    /** Mean share of the prescribed work done in a session, in percent. */
    COMPLETION,
    /** Median quality of the recent days, 0 to 3. */
    QUALITY,
    /** How many of the last sessions in a row were not red. */
    LAST_NOT_RED,
    /** Whole weeks in the phase. */
    WEEKS,
    /** Grade of the hip hinge in the latest assessment; 0 is good. */
    HINGE,
    /** Share of the prescribed planks and side planks done in full the last time, in percent. */
    PLANKS,
    /** Median repetitions in reserve of the recent days. */
    RESERVE,
    /** Pain now, 0 to 10. */
    PAIN
  }

  /** Whether a value meets it. */
  boolean isMetBy(BigDecimal found) {
    return switch (bound) {
      case AT_LEAST -> found.compareTo(value) >= 0;
      case AT_MOST -> found.compareTo(value) <= 0;
    };
  }
}
