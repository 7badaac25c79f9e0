package org.plumbline.core.outcome;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One score of one instrument. It is never changed: a correction is a new score that names it.
 *
 * @param instrument {@code NPRS} or {@code PSFS}
 * @param value pain 0 to 10, or the mean of the tasks 0 to 10, exact
 * @param day the day it speaks about, in the clinic's zone
 * @param performedAt when it was given
 * @param arrivedAt when it was written down here
 * @param byPatient whether the patient wrote it down
 * @param corrects the score it corrects; null for a first one
 * @param tasks each task's score, 0 to 10; empty for other instruments
 */
public record Score(
    UUID id,
    String instrument,
    Occasion occasion,
    BigDecimal value,
    LocalDate day,
    Instant performedAt,
    Instant arrivedAt,
    boolean byPatient,
    @Nullable UUID corrects,
    Map<UUID, Integer> tasks) {

  /** Keeps its own copy. */
  public Score {
    tasks = Map.copyOf(tasks);
  }
}
