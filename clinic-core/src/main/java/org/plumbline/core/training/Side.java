package org.plumbline.core.training;

import java.util.Locale;

/** The side an entry of the log speaks about. The word is the stored one. */
public enum Side {
  /** Both together, or by turns within a set. */
  BOTH("both"),
  LEFT("left"),
  RIGHT("right");

  private final String word;

  Side(String word) {
    this.word = word;
  }

  /** The stored word, for example {@code left}. */
  public String word() {
    return word;
  }

  /**
   * Reads a stored word.
   *
   * @throws IllegalArgumentException when it is none of the three
   */
  public static Side of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
