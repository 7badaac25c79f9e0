package org.plumbline.web.manager;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.core.catalogue.Instrument;
import org.plumbline.reports.outcome.FollowUp;
import org.plumbline.reports.outcome.OutcomeSummary;
import org.plumbline.reports.outcome.Responders;
import org.plumbline.reports.outcome.ReviewOutcome;
import org.plumbline.reports.statistic.Caveat;
import org.plumbline.reports.statistic.Completeness;
import org.plumbline.reports.statistic.Interval;
import org.plumbline.reports.statistic.MeanChange;
import org.plumbline.reports.statistic.Proportion;

/** A summary in the words and pictures of the manager's page. */
record OutcomeView(
    String clinic,
    LocalDate from,
    LocalDate to,
    LocalDate asOf,
    String query,
    String active,
    List<String> caveats,
    List<FollowUpRow> followUps,
    List<ChangeRow> changes,
    IntervalChart changeChart,
    List<String> responderRules,
    List<ResponderRow> responders,
    IntervalChart responderChart,
    String people,
    BandChart bands) {

  private static final int LEAST_AXIS = 3;

  /** How many reviews came in. */
  record FollowUpRow(
      String measure,
      String review,
      String due,
      String inWindow,
      String share,
      String interval,
      String reading,
      String kind,
      String stillOpen,
      String endedBefore) {}

  /** The mean change at one review. */
  record ChangeRow(
      String measure,
      String review,
      String people,
      String mean,
      String interval,
      String effectSize,
      String srm,
      String important,
      String detectable) {}

  /** The responders at one review. */
  record ResponderRow(
      String measure,
      String review,
      String responders,
      String of,
      String rate,
      String interval,
      String notEvaluable) {}

  static OutcomeView of(OutcomeSummary summary, ManagerMessages words) {
    Figures figures = new Figures(words);
    List<ReviewOutcome> reviews = summary.reviews();
    var period = summary.period();
    return new OutcomeView(
        summary.clinic(),
        period.from(),
        period.to(),
        summary.asOf(),
        "from=" + period.from() + "&to=" + period.to(),
        figures.count(summary.activeEpisodes()),
        summary.caveats().stream().map(caveat -> caveat(caveat, words)).toList(),
        reviews.stream().map(review -> followUp(review, words, figures)).toList(),
        reviews.stream().map(review -> change(review, words, figures)).toList(),
        changeChart(reviews, words, figures),
        reviews.stream()
            .map(ReviewOutcome::instrument)
            .distinct()
            .map(instrument -> responderRule(instrument, words))
            .toList(),
        reviews.stream().map(review -> responders(review, words, figures)).toList(),
        responderChart(reviews, words, figures),
        figures.count(summary.adherence().people()),
        BandChart.of(summary.adherence(), words, figures));
  }

  static String caveat(Caveat caveat, ManagerMessages words) {
    return switch (caveat) {
      case UNCONTROLLED -> words.caveat_uncontrolled();
      case REGRESSION_TO_THE_MEAN -> words.caveat_regression();
      case NATURAL_RECOVERY -> words.caveat_recovery();
    };
  }

  static String completeness(Optional<Completeness> completeness, ManagerMessages words) {
    return completeness
        .map(
            c ->
                switch (c) {
                  case SUFFICIENT -> words.completeness_sufficient();
                  case CAUTION -> words.completeness_caution();
                  case NO_COMPARISON -> words.completeness_none();
                })
        .orElse("");
  }

  private static FollowUpRow followUp(
      ReviewOutcome review, ManagerMessages words, Figures figures) {
    FollowUp followUp = review.followUp();
    String kind =
        followUp
            .completeness()
            .map(
                c ->
                    switch (c) {
                      case SUFFICIENT -> "good";
                      case CAUTION -> "warn";
                      case NO_COMPARISON -> "bad";
                    })
            .orElse("");
    return new FollowUpRow(
        review.instrument().name(),
        figures.review(review.point()),
        figures.count(followUp.due()),
        figures.count(followUp.inWindow()),
        followUp.share().map(share -> figures.percent(share.rate())).orElse(words.none()),
        followUp.share().map(share -> figures.percent(share.interval())).orElse(words.none()),
        completeness(followUp.completeness(), words),
        kind,
        figures.count(followUp.stillOpen()),
        figures.count(followUp.endedBefore()));
  }

  private static ChangeRow change(ReviewOutcome review, ManagerMessages words, Figures figures) {
    Optional<MeanChange> change = review.change();
    Instrument instrument = review.instrument();
    var detectable = instrument.detectableChange();
    return new ChangeRow(
        instrument.name(),
        figures.review(review.point()),
        figures.count(review.people()),
        change.map(c -> figures.points(c.mean())).orElse(words.none()),
        figures.points(change.flatMap(MeanChange::interval)),
        change.map(c -> figures.ratio(c.effectSize())).orElse(words.none()),
        change.map(c -> figures.ratio(c.standardisedResponseMean())).orElse(words.none()),
        Figures.exact(instrument.smallestImportantChange()),
        detectable == null ? words.error_unknown() : Figures.exact(detectable));
  }

  private static ResponderRow responders(
      ReviewOutcome review, ManagerMessages words, Figures figures) {
    Optional<Responders> responders = review.responders();
    Optional<Proportion> rate = responders.flatMap(Responders::rate);
    boolean hidden = review.people().hidden() || responders.isPresent();
    String missing = hidden ? words.hidden() : words.none();
    return new ResponderRow(
        review.instrument().name(),
        figures.review(review.point()),
        responders.map(r -> figures.count(r.responders())).orElse(missing),
        rate.map(r -> Integer.toString(r.of())).orElse(missing),
        rate.map(r -> figures.percent(r.rate())).orElse(missing),
        rate.map(r -> figures.percent(r.interval())).orElse(words.none()),
        responders.map(r -> figures.count(r.notEvaluable())).orElse(missing));
  }

  private static String responderRule(Instrument instrument, ManagerMessages words) {
    var asked = instrument.responder();
    var share = asked.shareOfBaseline();
    String points = Figures.exact(asked.change());
    return share == null
        ? words.responder_rule(instrument.name(), points)
        : words.responder_rule_share(
            instrument.name(), points, Figures.exact(share.movePointRight(2)));
  }

  private static IntervalChart changeChart(
      List<ReviewOutcome> reviews, ManagerMessages words, Figures figures) {
    List<IntervalChart.Entry> entries =
        reviews.stream()
            .map(
                review ->
                    review
                        .change()
                        .map(
                            c -> {
                              Interval i = c.interval().orElse(new Interval(c.mean(), c.mean()));
                              return new IntervalChart.Entry(
                                  label(review, words),
                                  c.mean(),
                                  i.low(),
                                  i.high(),
                                  figures.points(c.mean()));
                            })
                        .orElse(nothing(review, words)))
            .toList();
    double least = entries.stream().map(IntervalChart.Entry::low).min(Double::compare).orElse(0.0);
    double most = entries.stream().map(IntervalChart.Entry::high).max(Double::compare).orElse(0.0);
    return IntervalChart.of(
        words.chart(words.change()),
        entries,
        (int) Math.floor(Math.min(0, least)),
        (int) Math.ceil(Math.max(LEAST_AXIS, most)),
        1,
        "");
  }

  private static IntervalChart responderChart(
      List<ReviewOutcome> reviews, ManagerMessages words, Figures figures) {
    List<IntervalChart.Entry> entries =
        reviews.stream()
            .map(
                review ->
                    review
                        .responders()
                        .flatMap(Responders::rate)
                        .map(
                            r ->
                                new IntervalChart.Entry(
                                    label(review, words),
                                    100 * r.rate(),
                                    100 * r.interval().low(),
                                    100 * r.interval().high(),
                                    figures.percent(r.rate())))
                        .orElse(nothing(review, words)))
            .toList();
    return IntervalChart.of(words.chart(words.responders()), entries, 0, 100, 25, " %");
  }

  private static IntervalChart.Entry nothing(ReviewOutcome review, ManagerMessages words) {
    boolean nobody = review.people().value().orElse(1) == 0;
    return new IntervalChart.Entry(
        label(review, words), null, 0, 0, nobody ? words.none() : words.hidden());
  }

  private static String label(ReviewOutcome review, ManagerMessages words) {
    return words.chart_label(review.instrument().name(), review.point().week());
  }
}
