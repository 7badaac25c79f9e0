package org.plumbline.core.routine;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;

/**
 * What has to be known after an operation before anything is prescribed.
 *
 * @param day the day of the operation
 * @param protocol what the surgeon or the clinic allows, and from which week on
 */
public record Surgery(LocalDate day, String protocol) {

  /** Longest protocol, in characters. */
  public static final int LONGEST_PROTOCOL = 2_000;

  private static final int DAYS_A_WEEK = 7;

  /** Refuses one without a protocol. */
  public Surgery {
    protocol = protocol.strip();
    if (protocol.isEmpty() || protocol.length() > LONGEST_PROTOCOL) {
      throw new IllegalArgumentException("A surgery without a protocol that can be stored");
    }
  }

  /** The week after the operation: 1 in its first seven days; 0 or less before it. */
  public int weekOn(LocalDate today) {
    return Math.floorDiv((int) DAYS.between(day, today), DAYS_A_WEEK) + 1;
  }
}
