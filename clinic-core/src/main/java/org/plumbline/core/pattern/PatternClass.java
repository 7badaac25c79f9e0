package org.plumbline.core.pattern;

import java.util.Locale;

/** How well a pattern is supported. */
public enum PatternClass {
  LIKELY,
  POSSIBLE,
  NOT_SUPPORTED,
  INSUFFICIENT_DATA;

  /** The word it is stored and sent under, such as {@code not-supported}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The class of that word. */
  public static PatternClass of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** Whether it is likely or possible. */
  public boolean supported() {
    return this == LIKELY || this == POSSIBLE;
  }
}
