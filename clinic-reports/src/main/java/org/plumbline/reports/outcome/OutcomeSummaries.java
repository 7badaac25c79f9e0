package org.plumbline.reports.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.Instrument;
import org.plumbline.core.catalogue.Instrument.DueAt;
import org.plumbline.core.outcome.Occasion;
import org.plumbline.core.override.ClinicCatalogue;
import org.plumbline.core.training.TrainingRules;

/** Outcome summaries of the clinic at work, straight from its rows. */
@ApplicationScoped
public class OutcomeSummaries {

  private final ReportTransaction transaction;
  private final ClinicCatalogue knowledge;
  private final Clock clock;
  private final List<Instrument> instruments;
  private final List<DueAt> points;

  OutcomeSummaries(
      ReportTransaction transaction, ClinicCatalogue knowledge, Clock clock, Catalogue catalogue) {
    this.transaction = transaction;
    this.knowledge = knowledge;
    this.clock = clock;
    this.instruments = List.copyOf(catalogue.instruments().values());
    this.points =
        catalogue.schedule().stream()
            .filter(point -> !point.id().equals(Occasion.BASELINE.word()))
            .toList();
  }

  /**
   * The outcome of one period.
   *
   * @throws org.plumbline.core.tenancy.NoTenantException when no clinic was entered
   */
  public OutcomeSummary summary(Period period) {
    OutcomeRows rows =
        transaction.read(
            (connection, clinicId) ->
                new OutcomeQuery(connection, clinicId, period)
                    .read(clock.instant(), instruments, points));
    return new SummaryOfRows(rows)
        .over(period, instruments, points, TrainingRules.of(knowledge.current()).adherence());
  }
}
