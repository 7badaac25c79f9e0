package org.plumbline.core.assessment;

/**
 * Something in an examination that cannot be true.
 *
 * @param subject the id of the test or question
 * @param part what of it is wrong
 * @param side the side it concerns
 * @param kind what is wrong with it
 */
public record ExaminationFault(String subject, Part part, Side side, Kind kind) {

  /** What of a test or a question a fault lies in. */
  public enum Part {
    /** The answer to a question. */
    ANSWER,
    /** What was read in a test. */
    READING,
    /** An item of a checklist. */
    ITEM,
    /** What was recorded beside the reading. */
    COMPANION,
    /** The pain that ended the test. */
    PAIN,
    /** What ended the test. */
    END,
    /** The note on method or position. */
    NOTE
  }

  /** What is wrong. */
  public enum Kind {
    UNKNOWN_TEST,
    UNKNOWN_QUESTION,
    UNKNOWN_ITEM,
    OUT_OF_RANGE,
    NOT_WHOLE,
    NOT_A_NUMBER,
    NOT_ONE_OF_THE_WORDS,
    NEEDS_A_SIDE,
    HAS_NO_SIDES,
    PAIN_OUT_OF_RANGE,
    /** Only what is held or repeated is ended by something. */
    HAS_NO_END,
    /** What pain ended has a pain above 0, and what has such a pain was ended by nothing else. */
    AGAINST_THE_PAIN,
    TOO_LONG
  }
}
