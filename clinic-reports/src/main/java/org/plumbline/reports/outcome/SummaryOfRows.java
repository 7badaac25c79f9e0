package org.plumbline.reports.outcome;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.core.catalogue.Instrument;
import org.plumbline.core.catalogue.Instrument.DueAt;
import org.plumbline.core.outcome.OutcomeChange;
import org.plumbline.core.training.TrainingRules.AdherenceRules;
import org.plumbline.reports.statistic.AdherenceBands;
import org.plumbline.reports.statistic.Caveat;
import org.plumbline.reports.statistic.SmallNumbers;

/** Works a summary out of its rows and hides what would point at too few people. */
final class SummaryOfRows {

  private final OutcomeRows rows;

  SummaryOfRows(OutcomeRows rows) {
    this.rows = rows;
  }

  OutcomeSummary over(
      Period period, List<Instrument> instruments, List<DueAt> points, AdherenceRules bands) {
    List<ReviewsAtPoint> atPoints =
        points.stream()
            .map(
                point ->
                    new ReviewsAtPoint(
                        point, instruments.stream().map(it -> counted(it, point)).toList()))
            .toList();
    List<ReviewOutcome> reviews =
        instruments.stream().flatMap(it -> atPoints.stream().map(at -> at.outcome(it))).toList();
    return new OutcomeSummary(
        rows.clinic(),
        period,
        rows.today(),
        SmallNumbers.alone(rows.active()),
        reviews,
        AdherenceSpread.of(AdherenceBands.of(rows.adherence(), bands)),
        List.of(Caveat.values()));
  }

  private CountedReviews counted(Instrument instrument, DueAt point) {
    List<OutcomeRows.Review> all =
        rows.reviews().stream()
            .filter(r -> r.instrument().equals(instrument.id()) && r.point().equals(point.id()))
            .toList();
    LocalDate today = rows.today();
    List<OutcomeRows.Review> due =
        all.stream().filter(r -> !r.endedBefore() && !r.open(today)).toList();
    return new CountedReviews(
        instrument,
        due.size(),
        (int) due.stream().filter(OutcomeRows.Review::reviewed).count(),
        due.stream().flatMap(row -> change(instrument, row).stream()).toList(),
        (int) all.stream().filter(r -> r.open(today)).count(),
        (int) all.stream().filter(OutcomeRows.Review::endedBefore).count());
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
