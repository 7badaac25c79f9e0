package org.plumbline.core.training;

/** Why an exercise was left out. The word is the stored one. */
public enum SkipReason {
  PAIN("pain"),
  NO_TIME("no-time"),
  TIRED("tired"),
  UNWELL("unwell"),
  NO_EQUIPMENT("no-equipment"),
  UNSURE_HOW("unsure-how"),
  OTHER("other");

  private final String word;

  SkipReason(String word) {
    this.word = word;
  }

  /** The stored word, for example {@code no-time}. */
  public String word() {
    return word;
  }

  /**
   * Reads a stored word.
   *
   * @throws IllegalArgumentException when no reason has this word
   */
  public static SkipReason of(String word) {
    for (SkipReason reason : values()) {
      if (reason.word.equals(word)) {
        return reason;
      }
    }
    throw new IllegalArgumentException("Not a reason: " + word);
  }
}
