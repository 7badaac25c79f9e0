package org.plumbline.reports.outcome;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plumbline.core.catalogue.Instrument;
import org.plumbline.core.catalogue.Instrument.DueAt;
import org.plumbline.reports.statistic.Completeness;
import org.plumbline.reports.statistic.PublishedCount;
import org.plumbline.reports.statistic.SmallNumbers;

/**
 * The reviews at one point on every instrument. The same people are due on each of them, so when
 * their number is hidden on one instrument it is hidden on all.
 */
record ReviewsAtPoint(DueAt point, List<CountedReviews> reviews) {

  ReviewOutcome outcome(Instrument instrument) {
    CountedReviews counted =
        reviews.stream().filter(it -> it.instrument().equals(instrument)).findFirst().orElseThrow();
    return new ReviewOutcome(
        instrument,
        point,
        FollowUp.of(
            dueTells() ? PublishedCount.HIDDEN : counted.shownDue(),
            counted.shownInWindow(),
            completeness(counted),
            counted.stillOpen(),
            counted.endedBefore()),
        counted.shownPeople(),
        counted.mean(),
        counted.responders());
  }

  private boolean dueTells() {
    return reviews.stream().anyMatch(it -> it.shownDue().hidden());
  }

  private Optional<Completeness> completeness(CountedReviews counted) {
    return counted.shownInWindow().hidden() || (dueTells() && !severalCouldBeDue())
        ? Optional.empty()
        : counted.completenessOf(counted.due());
  }

  /**
   * Whether what the instruments together say of the follow-up fits another number of people due as
   * well. Somebody who knows this rule could otherwise tell the hidden number from what it allows.
   */
  private boolean severalCouldBeDue() {
    int most = reviews.stream().mapToInt(CountedReviews::inWindow).max().orElse(0);
    return IntStream.range(most + 1, most + SmallNumbers.LEAST)
            .filter(
                due ->
                    reviews.stream()
                        .allMatch(it -> it.completenessOf(due).equals(it.completenessOf(it.due()))))
            .count()
        > 1;
  }
}
