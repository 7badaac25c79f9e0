package org.plumbline.reports.statistic;

import java.util.OptionalInt;

/**
 * A count of people as it may be printed: the number, or hidden because it, or what could be worked
 * out from it, points at fewer than five people.
 *
 * @param value the number; empty when it is hidden
 */
public record PublishedCount(OptionalInt value) {

  /** A count that is not printed. */
  public static final PublishedCount HIDDEN = new PublishedCount(OptionalInt.empty());

  /** A count that may be printed. */
  public static PublishedCount shown(int value) {
    return new PublishedCount(OptionalInt.of(value));
  }

  /** Whether the number is withheld. */
  public boolean hidden() {
    return value.isEmpty();
  }
}
