package org.plumbline.core.outcome;

import java.time.LocalDate;

/**
 * A point in an episode at which scores are due.
 *
 * @param occasion which one
 * @param target the day it is meant for
 * @param opens the first day that counts
 * @param closes the last day that counts
 */
public record Review(Occasion occasion, LocalDate target, LocalDate opens, LocalDate closes) {

  /** Whether a score on this day counts for this review. */
  public boolean isOpenOn(LocalDate day) {
    return !day.isBefore(opens) && !day.isAfter(closes);
  }
}
