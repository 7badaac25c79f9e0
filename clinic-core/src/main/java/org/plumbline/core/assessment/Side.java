package org.plumbline.core.assessment;

import java.util.List;
import java.util.Locale;

/** The side of the body a value belongs to. */
public enum Side {
  LEFT,
  RIGHT,
  /** A value that has no side, or belongs to the whole test. */
  MIDLINE;

  /** The two sides of the body. */
  public static final List<Side> BOTH = List.of(LEFT, RIGHT);

  private static final List<Side> LEFT_ONLY = List.of(LEFT);
  private static final List<Side> RIGHT_ONLY = List.of(RIGHT);
  private static final List<Side> MIDLINE_ONLY = List.of(MIDLINE);

  /** The word it is stored and sent under. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The side of that word. */
  public static Side of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  /**
   * The sides to look at when something is asked for this side: without a side, at both.
   *
   * @param sided whether what is asked for has sides; it has only the midline otherwise
   */
  public List<Side> looksAt(boolean sided) {
    if (!sided) {
      return MIDLINE_ONLY;
    }
    return switch (this) {
      case LEFT -> LEFT_ONLY;
      case RIGHT -> RIGHT_ONLY;
      case MIDLINE -> BOTH;
    };
  }

  /** The other side; the midline is its own. */
  public Side other() {
    return switch (this) {
      case LEFT -> RIGHT;
      case RIGHT -> LEFT;
      case MIDLINE -> MIDLINE;
    };
  }
}
