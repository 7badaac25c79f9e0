package org.plumbline.core.adherence;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a therapist looks at: the last four weeks and their days, as of a moment.
 *
 * @param figure the weeks and the figure over them
 * @param band the figure's band; null when nothing is scored
 * @param asOf when it was computed
 * @param days the seven days of each week, in the order of the weeks
 */
public record AdherenceReview(
    FourWeeks figure, @Nullable AdherenceBand band, Instant asOf, List<List<DayGrid.Day>> days) {

  /** Keeps its own copies. */
  public AdherenceReview {
    days = days.stream().map(List::copyOf).toList();
  }
}
