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
import org.plumbline.reports.statistic.Improvement;
import org.plumbline.reports.statistic.MeanChange;
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
    int inWindow = (int) due.stream().filter(OutcomeRows.Review::reviewed).count();
    List<PublishedCount> shown = SmallNumbers.nested(List.of(due.size(), inWindow, changes.size()));
    PublishedCount people = shown.get(2);
    // The number of people could be solved for from the mean and its interval: both go with it.
    boolean figures = !people.hidden() && !changes.isEmpty();
    return new ReviewOutcome(
        instrument,
        point,
        FollowUp.of(shown.get(0), shown.get(1), stillOpen, endedBefore),
        people,
        figures ? mean(changes) : Optional.empty(),
        figures ? Optional.of(responders(changes)) : Optional.empty());
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
