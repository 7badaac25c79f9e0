package org.plumbline.reports.outcome;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.core.catalogue.Instrument;
import org.plumbline.core.catalogue.Instrument.DueAt;
import org.plumbline.core.outcome.OutcomeChange;
import org.plumbline.core.outcome.OutcomeChange.Verdict;
import org.plumbline.core.training.TrainingRules;
import org.plumbline.reports.statistic.AdherenceBands;
import org.plumbline.reports.statistic.Caveat;
import org.plumbline.reports.statistic.Completeness;
import org.plumbline.reports.statistic.Improvement;
import org.plumbline.reports.statistic.MeanChange;
import org.plumbline.reports.statistic.Proportion;
import org.plumbline.reports.statistic.PublishedCount;
import org.plumbline.reports.statistic.SmallNumbers;

/** Works a summary out of its rows and hides what would point at too few people. */
final class SummaryOfRows {

  private final OutcomeRows rows;

  SummaryOfRows(OutcomeRows rows) {
    this.rows = rows;
  }

  OutcomeSummary over(Period period, List<Instrument> instruments, List<DueAt> points) {
    List<ReviewOutcome> reviews = new ArrayList<>();
    for (Instrument instrument : instruments) {
      for (DueAt point : points) {
        reviews.add(outcome(instrument, point));
      }
    }
    return new OutcomeSummary(
        rows.clinic(),
        period,
        rows.today(),
        SmallNumbers.alone(rows.active()),
        reviews,
        AdherenceSpread.of(
            AdherenceBands.of(rows.adherence(), TrainingRules.current().adherence())),
        List.of(Caveat.values()));
  }

  private ReviewOutcome outcome(Instrument instrument, DueAt point) {
    List<OutcomeRows.Review> all =
        rows.reviews().stream()
            .filter(r -> r.instrument().equals(instrument.id()) && r.point().equals(point.id()))
            .toList();
    LocalDate today = rows.today();
    List<OutcomeRows.Review> due =
        all.stream().filter(r -> !r.endedBefore() && !r.open(today)).toList();
    int stillOpen = (int) all.stream().filter(r -> r.open(today)).count();
    int endedBefore = (int) all.stream().filter(OutcomeRows.Review::endedBefore).count();
    List<OutcomeChange> changes =
        due.stream().flatMap(row -> change(instrument, row).stream()).toList();
    boolean small = SmallNumbers.small(changes.size());
    return new ReviewOutcome(
        instrument,
        point,
        followUp(due, stillOpen, endedBefore),
        SmallNumbers.alone(changes.size()),
        small ? Optional.empty() : mean(changes),
        small || changes.isEmpty() ? Optional.empty() : Optional.of(responders(changes)));
  }

  private static FollowUp followUp(List<OutcomeRows.Review> due, int stillOpen, int endedBefore) {
    int inWindow = (int) due.stream().filter(OutcomeRows.Review::reviewed).count();
    boolean shown = !SmallNumbers.small(due.size()) && !SmallNumbers.small(inWindow);
    return new FollowUp(
        SmallNumbers.alone(due.size()),
        shown ? PublishedCount.shown(inWindow) : PublishedCount.HIDDEN,
        shown && !due.isEmpty()
            ? Optional.of(new Proportion(inWindow, due.size()))
            : Optional.empty(),
        shown ? Completeness.of(inWindow, due.size()) : Optional.empty(),
        SmallNumbers.alone(stillOpen),
        SmallNumbers.alone(endedBefore));
  }

  private static Optional<MeanChange> mean(List<OutcomeChange> changes) {
    return MeanChange.of(
        changes.stream().map(c -> new Improvement(c.baseline(), c.improvement())).toList());
  }

  private static Responders responders(List<OutcomeChange> changes) {
    Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
    for (OutcomeChange change : changes) {
      counts.merge(change.verdict(), 1, Integer::sum);
    }
    return Responders.of(
        counts.getOrDefault(Verdict.RESPONDER, 0),
        counts.getOrDefault(Verdict.NOT_YET, 0),
        counts.getOrDefault(Verdict.NOT_EVALUABLE, 0));
  }

  /** The change of one person; nothing when a score is missing or too few tasks are shared. */
  private static Optional<OutcomeChange> change(Instrument instrument, OutcomeRows.Review row) {
    BigDecimal start = row.start();
    BigDecimal review = row.review();
    boolean comparable = instrument.itemsAtMost() == 1 || row.tasks() >= instrument.itemsAtLeast();
    return start == null || review == null || !comparable
        ? Optional.empty()
        : Optional.of(OutcomeChange.between(instrument, start, review));
  }
}
