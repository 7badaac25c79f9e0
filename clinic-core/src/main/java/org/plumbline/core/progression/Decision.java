package org.plumbline.core.progression;

/** What is proposed (specification section 5, table of decisions). */
public enum Decision {
  /** One step up, for one exercise. */
  PROGRESS("progress"),
  /** As it is: the next step waits. */
  HOLD("hold"),
  /** Less of one exercise, or its easier rung. */
  REGRESS("regress"),
  /** A lighter week for the whole routine. */
  DELOAD("deload"),
  /** Nothing moves: something else than more of the same. */
  PLATEAU("plateau"),
  /** The flare plan in place of the routine, or the way back from it. */
  FLARE("flare"),
  /** Training stopped for a while: begin again with less. */
  GAP("gap");

  private final String word;

  Decision(String word) {
    this.word = word;
  }

  /** The stored word, for example {@code progress}. */
  public String word() {
    return word;
  }

  /**
   * Reads a stored word.
   *
   * @throws IllegalArgumentException when no decision has this word
   */
  public static Decision of(String word) {
    for (Decision decision : values()) {
      if (decision.word.equals(word)) {
        return decision;
      }
    }
    throw new IllegalArgumentException("Not a decision: " + word);
  }
}
