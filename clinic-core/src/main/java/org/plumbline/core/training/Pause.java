package org.plumbline.core.training;

import java.time.LocalDate;

/**
 * Days on which nothing was expected: an approved pause, an illness or a holiday.
 *
 * @param from first paused day
 * @param until last paused day, inclusive
 */
public record Pause(LocalDate from, LocalDate until) {

  /** A pause ends no earlier than it begins. */
  public Pause {
    if (until.isBefore(from)) {
      throw new IllegalArgumentException("a pause cannot end before it begins");
    }
  }

  /** Whether nothing was expected on this day. */
  public boolean covers(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(until);
  }
}
