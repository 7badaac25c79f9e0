package org.plumbline.reports.outcome;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.core.catalogue.Instrument;
import org.plumbline.core.outcome.OutcomeChange;
import org.plumbline.core.outcome.OutcomeChange.Verdict;
import org.plumbline.reports.statistic.Completeness;
import org.plumbline.reports.statistic.Improvement;
import org.plumbline.reports.statistic.MeanChange;
import org.plumbline.reports.statistic.PublishedCount;
import org.plumbline.reports.statistic.SmallNumbers;

/**
 * The reviews on one instrument at one point as they were counted, before anything is hidden.
 *
 * @param due reviews whose window is over
 * @param inWindow how many of them came in
 * @param changes of the people with both scores
 */
record CountedReviews(
    Instrument instrument,
    int due,
    int inWindow,
    List<OutcomeChange> changes,
    int stillOpen,
    int endedBefore) {

  private List<PublishedCount> shown() {
    return SmallNumbers.nested(List.of(due, inWindow, changes.size()));
  }

  PublishedCount shownDue() {
    return shown().get(0);
  }

  PublishedCount shownInWindow() {
    return shown().get(1);
  }

  PublishedCount shownPeople() {
    return shown().get(2);
  }

  /** What the follow-up would allow if so many reviews had been due. */
  Optional<Completeness> completenessOf(int supposedDue) {
    return Completeness.of(inWindow, supposedDue);
  }

  /** Whether there is somebody to speak of, and their number may be told. */
  private boolean figures() {
    return !changes.isEmpty() && !shownPeople().hidden();
  }

  Optional<MeanChange> mean() {
    return figures()
        ? MeanChange.of(
            changes.stream().map(c -> new Improvement(c.baseline(), c.improvement())).toList())
        : Optional.empty();
  }

  Optional<Responders> responders() {
    if (!figures()) {
      return Optional.empty();
    }
    Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
    for (OutcomeChange change : changes) {
      counts.merge(change.verdict(), 1, Integer::sum);
    }
    return Optional.of(
        Responders.of(
            counts.getOrDefault(Verdict.RESPONDER, 0),
            counts.getOrDefault(Verdict.NOT_YET, 0),
            counts.getOrDefault(Verdict.NOT_EVALUABLE, 0)));
  }
}
