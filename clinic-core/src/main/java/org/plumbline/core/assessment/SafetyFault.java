package org.plumbline.core.assessment;

/**
 * Something wrong with what was entered on the safety screen.
 *
 * @param flag the red flag it concerns
 * @param kind what is wrong
 */
public record SafetyFault(String flag, Kind kind) {

  /** What is wrong. */
  public enum Kind {
    UNKNOWN_FLAG,
    /** A yes that can mean two things needs to say which. */
    VARIANT_MISSING,
    VARIANT_UNKNOWN,
    NOTE_TOO_LONG,
    REVIEWER_MISSING,
    REVIEWER_TOO_LONG,
    REVIEW_IN_THE_FUTURE,
    OUTCOME_MISSING,
    OUTCOME_TOO_LONG,
    /** No yes to the flag waits for a review, or its review is recorded already. */
    NOTHING_TO_CLEAR
  }
}
