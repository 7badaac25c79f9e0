package org.plumbline.core.routine;

/** How a prescribed exercise is shared between left and right. */
public enum Sides {
  /** Both together, or by turns within a set. */
  BOTH("both"),
  /** Each side in sets of its own. */
  EACH("each"),
  LEFT("left"),
  RIGHT("right");

  private final String word;

  Sides(String word) {
    this.word = word;
  }

  /** The stored word, for example {@code each}. */
  public String word() {
    return word;
  }

  /**
   * Reads a stored word.
   *
   * @throws IllegalArgumentException when it is none of the four
   */
  public static Sides of(String word) {
    for (Sides sides : values()) {
      if (sides.word.equals(word)) {
        return sides;
      }
    }
    throw new IllegalArgumentException("Not a side: " + word);
  }
}
