package org.plumbline.core.adherence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How often one published version of a routine asked the patient to train, and from when to when.
 *
 * @param from first day on which this version was the valid one
 * @param until last such day, inclusive; null while it is still valid
 * @param sessionsPerWeek sessions prescribed a week, 1 to 14
 * @param mostPerWeek the upper end when a range was prescribed; null when a single number was
 */
public record PlanSpan(
    LocalDate from, @Nullable LocalDate until, int sessionsPerWeek, @Nullable Integer mostPerWeek) {

  /** A version that stays valid and prescribes one number. */
  public PlanSpan(LocalDate from, int sessionsPerWeek) {
    this(from, null, sessionsPerWeek, null);
  }

  /** Whether this version was the valid one on that day. */
  public boolean covers(LocalDate day) {
    return !day.isBefore(from) && (until == null || !day.isAfter(until));
  }
}
