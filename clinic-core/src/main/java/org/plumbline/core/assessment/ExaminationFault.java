package org.plumbline.core.assessment;

/**
 * Something in an examination that cannot be true.
 *
 * @param subject the id of the test or question
 * @param side the side it concerns
 * @param kind what is wrong with it
 */
public record ExaminationFault(String subject, Side side, Kind kind) {

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
    PAIN_OUT_OF_RANGE
  }
}
