package org.plumbline.core.catalogue;

import java.util.Locale;

/**
 * The pace of one repetition.
 *
 * @param loweringSeconds the eccentric part; 0 when the pace is not counted
 * @param holdSeconds the still part
 * @param liftingSeconds the concentric part
 * @param manner how it is paced
 */
public record Tempo(int loweringSeconds, int holdSeconds, int liftingSeconds, Manner manner) {

  /** How a repetition is paced. */
  public enum Manner {
    /** By the three counts. */
    COUNTED,
    /** Held still for the hold of the dose. */
    HOLD,
    SMOOTH,
    SLOW,
    FAST,
    WALK
  }

  /** The seconds of one counted repetition. */
  public int seconds() {
    return loweringSeconds + holdSeconds + liftingSeconds;
  }

  /**
   * Reads {@code 3-1-2} (lowering, hold, lifting, in seconds) or a manner in words.
   *
   * @throws IllegalArgumentException when the text is neither
   */
  public static Tempo parse(String text) {
    String[] parts = text.split("-", -1);
    if (parts.length == 3) {
      return new Tempo(
          Integer.parseInt(parts[0]),
          Integer.parseInt(parts[1]),
          Integer.parseInt(parts[2]),
          Manner.COUNTED);
    }
    Manner manner = Manner.valueOf(text.toUpperCase(Locale.ROOT));
    if (manner == Manner.COUNTED) {
      throw new IllegalArgumentException("a counted tempo needs its counts");
    }
    return new Tempo(0, 0, 0, manner);
  }

  /** The tempo as the catalogue writes it. */
  public String text() {
    return manner == Manner.COUNTED
        ? loweringSeconds + "-" + holdSeconds + "-" + liftingSeconds
        : manner.name().toLowerCase(Locale.ROOT);
  }
}
