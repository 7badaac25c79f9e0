package org.plumbline.reports.outcome;

import java.time.LocalDate;
import java.util.List;
import org.plumbline.reports.statistic.Caveat;
import org.plumbline.reports.statistic.PublishedCount;

/**
 * Whether people get better at one clinic: what a manager may see, with small numbers already
 * hidden, so that no page or file made from it can show them.
 *
 * @param clinic the clinic's name
 * @param period the days looked at
 * @param asOf the day at the clinic on which the figures were worked out
 * @param activeEpisodes episodes of care open on at least one day of the period
 * @param reviews the outcome of each measure at each review
 * @param adherence the spread of adherence over the weeks that lie in the period and are over
 * @param caveats what is printed beside the figures, always
 */
public record OutcomeSummary(
    String clinic,
    Period period,
    LocalDate asOf,
    PublishedCount activeEpisodes,
    List<ReviewOutcome> reviews,
    AdherenceSpread adherence,
    List<Caveat> caveats) {

  /** Keeps its own copies. */
  public OutcomeSummary {
    reviews = List.copyOf(reviews);
    caveats = List.copyOf(caveats);
  }
}
