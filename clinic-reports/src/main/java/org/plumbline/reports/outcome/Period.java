package org.plumbline.reports.outcome;

import java.time.LocalDate;

/**
 * The days a summary looks at, both ends included, as the clinic's own calendar counts them.
 *
 * @param from the first day
 * @param to the last day, never before the first
 */
public record Period(LocalDate from, LocalDate to) {

  /** Refuses a period that ends before it begins. */
  public Period {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("A period cannot end before it begins");
    }
  }
}
