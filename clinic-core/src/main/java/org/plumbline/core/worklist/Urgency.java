package org.plumbline.core.worklist;

import java.time.Duration;
import java.time.Instant;

/**
 * How soon somebody of the care team has to look (specification section 5, table of alerts). Listed
 * from the most to the least pressing.
 */
public enum Urgency {
  /** Now: the deadline is the moment it was raised. */
  IMMEDIATE(Duration.ZERO),
  /** Within 24 hours. */
  WITHIN_24_HOURS(Duration.ofHours(24)),
  /** Within 72 hours. */
  WITHIN_72_HOURS(Duration.ofHours(72)),
  /** On the weekly list: within seven days. */
  THIS_WEEK(Duration.ofDays(7));

  private final Duration allowed;

  Urgency(Duration allowed) {
    this.allowed = allowed;
  }

  /** The moment by which somebody must have looked at what was raised at {@code raisedAt}. */
  public Instant deadline(Instant raisedAt) {
    return raisedAt.plus(allowed);
  }
}
