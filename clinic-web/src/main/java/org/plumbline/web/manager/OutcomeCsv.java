package org.plumbline.web.manager;

import java.util.Optional;
import java.util.OptionalDouble;
import org.plumbline.reports.document.CsvDocument;
import org.plumbline.reports.document.CsvDocument.Cell;
import org.plumbline.reports.outcome.OutcomeSummary;
import org.plumbline.reports.outcome.Responders;
import org.plumbline.reports.outcome.ReviewOutcome;
import org.plumbline.reports.statistic.Interval;
import org.plumbline.reports.statistic.MeanChange;
import org.plumbline.reports.statistic.Proportion;
import org.plumbline.reports.statistic.PublishedCount;

/** A summary as a table for a spreadsheet: one row a measure and review, then adherence. */
final class OutcomeCsv {

  private static final int DECIMALS = 3;

  private final OutcomeSummary summary;
  private final ManagerMessages words;
  private final CsvDocument csv = new CsvDocument();

  private OutcomeCsv(OutcomeSummary summary, ManagerMessages words) {
    this.summary = summary;
    this.words = words;
  }

  static CsvDocument of(OutcomeSummary summary, ManagerMessages words) {
    OutcomeCsv table = new OutcomeCsv(summary, words);
    table.head();
    table.reviews();
    table.adherence();
    table.notes();
    return table.csv;
  }

  private void head() {
    csv.row(Cell.text(words.clinic()), Cell.text(summary.clinic()));
    csv.row(Cell.text(words.from()), Cell.text(summary.period().from().toString()));
    csv.row(Cell.text(words.to()), Cell.text(summary.period().to().toString()));
    csv.row(Cell.text(words.as_of()), Cell.text(summary.asOf().toString()));
    csv.row(Cell.text(words.active()), count(summary.activeEpisodes()));
    csv.row();
  }

  private void reviews() {
    String change = words.change() + " ";
    String responders = words.responders() + " ";
    csv.headings(
        words.measure(),
        words.review(),
        words.due(),
        words.in_window(),
        words.reading(),
        words.still_open(),
        words.ended_before(),
        words.people(),
        words.change(),
        change + words.low(),
        change + words.high(),
        words.effect_size(),
        words.srm(),
        words.responders(),
        words.of(),
        words.share(),
        responders + words.low(),
        responders + words.high(),
        words.not_evaluable());
    summary.reviews().forEach(this::review);
    csv.row();
  }

  private void review(ReviewOutcome review) {
    var followUp = review.followUp();
    var change = review.change();
    var interval = change.flatMap(MeanChange::interval);
    var responders = review.responders();
    var rate = responders.flatMap(Responders::rate);
    var rateInterval = rate.map(Proportion::interval);
    csv.row(
        Cell.text(review.instrument().id()),
        Cell.text(review.point().id()),
        count(followUp.due()),
        count(followUp.inWindow()),
        Cell.text(OutcomeView.completeness(followUp.completeness(), words)),
        count(followUp.stillOpen()),
        count(followUp.endedBefore()),
        count(review.people()),
        number(change.map(MeanChange::mean)),
        number(interval.map(Interval::low)),
        number(interval.map(Interval::high)),
        number(change.map(MeanChange::effectSize).orElse(OptionalDouble.empty())),
        number(change.map(MeanChange::standardisedResponseMean).orElse(OptionalDouble.empty())),
        responders.map(r -> count(r.responders())).orElse(Cell.text("")),
        rate.map(r -> Cell.number(r.of())).orElse(Cell.text("")),
        number(rate.map(Proportion::rate)),
        number(rateInterval.map(Interval::low)),
        number(rateInterval.map(Interval::high)),
        responders.map(r -> count(r.notEvaluable())).orElse(Cell.text("")));
  }

  private void adherence() {
    var spread = summary.adherence();
    csv.headings(words.adherence(), words.people());
    csv.row(Cell.text(words.band_good()), count(spread.good()));
    csv.row(Cell.text(words.band_partial()), count(spread.partial()));
    csv.row(Cell.text(words.band_little()), count(spread.little()));
    csv.row(Cell.text(words.band_unscored()), count(spread.unscored()));
    csv.row();
  }

  private void notes() {
    summary
        .caveats()
        .forEach(
            caveat ->
                csv.row(Cell.text(words.note()), Cell.text(OutcomeView.caveat(caveat, words))));
    csv.row(Cell.text(words.note()), Cell.text(words.hidden_explained()));
  }

  private Cell count(PublishedCount count) {
    return Cell.count(count, words.hidden());
  }

  private static Cell number(Optional<Double> number) {
    return number(number.map(OptionalDouble::of).orElseGet(OptionalDouble::empty));
  }

  private static Cell number(OptionalDouble number) {
    return Cell.number(number, DECIMALS);
  }
}
