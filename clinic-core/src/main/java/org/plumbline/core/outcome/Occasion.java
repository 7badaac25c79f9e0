package org.plumbline.core.outcome;

/** What a score was taken for. The word is the stored one. */
public enum Occasion {
  /** Where the patient started. */
  BASELINE("baseline"),
  /** About six weeks after the start of the episode. */
  WEEK_6("week-6"),
  /** About twelve weeks after it. */
  WEEK_12("week-12"),
  /** At the end of the episode. */
  DISCHARGE("discharge"),
  /** In between: good for the curve, not counted as a review. */
  INTERIM("interim");

  private final String word;

  Occasion(String word) {
    this.word = word;
  }

  /** The stored word, for example {@code week-6}. */
  public String word() {
    return word;
  }

  /**
   * Reads a stored word.
   *
   * @throws IllegalArgumentException when no occasion has this word
   */
  public static Occasion of(String word) {
    for (Occasion occasion : values()) {
      if (occasion.word.equals(word)) {
        return occasion;
      }
    }
    throw new IllegalArgumentException("Not an occasion: " + word);
  }
}
