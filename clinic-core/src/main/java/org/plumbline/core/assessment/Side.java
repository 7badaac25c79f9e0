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

  /** The word it is stored and sent under. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The side of that word. */
  public static Side of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
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
