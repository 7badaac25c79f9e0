package org.plumbline.core.adherence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The last four weeks together: the running week and the three before it, each weighing what was
 * expected in it.
 *
 * @param asOf the day on which the figure holds
 * @param weeks the weeks in order, the running one last
 * @param score 0 to 1; null when none of the weeks is scored
 */
public record FourWeeks(LocalDate asOf, List<WeekAdherence> weeks, @Nullable BigDecimal score) {

  /** Keeps its own copy. */
  public FourWeeks {
    weeks = List.copyOf(weeks);
  }
}
