package org.plumbline.reports.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.plumbline.reports.outcome.HandComputedClinic.JUNE;
import static org.plumbline.reports.outcome.HandComputedClinic.MARCH;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.CatalogueLoader;
import org.plumbline.core.catalogue.Instrument;
import org.plumbline.core.catalogue.Instrument.DueAt;
import org.plumbline.core.tenancy.NoTenantException;
import org.plumbline.core.tenancy.Tenancy;
import org.plumbline.core.tenancy.TenantSettings;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.core.training.TrainingRules;
import org.plumbline.local.DatabaseRole;
import org.plumbline.reports.statistic.Caveat;
import org.plumbline.reports.statistic.Completeness;
import org.plumbline.reports.statistic.PublishedCount;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@DisplayName("The outcome summary of March, against figures worked out by hand")
class OutcomeSummaryTest {

  @Inject OutcomeSummaries summaries;
  @Inject Catalogue catalogue;
  @Inject Tenancy tenancy;

  @Test
  @DisplayName(
      "twenty reviews were due and fifteen came in: late, silent and ended ones are told apart")
  void followUp() throws SQLException {
    FollowUp followUp = march("NPRS").followUp();

    assertEquals(PublishedCount.shown(20), followUp.due());
    assertEquals(PublishedCount.shown(15), followUp.inWindow());
    assertEquals(Optional.of(Completeness.SUFFICIENT), followUp.completeness());
    assertEquals(PublishedCount.shown(5), followUp.endedBefore());
    assertEquals(PublishedCount.shown(0), followUp.stillOpen());
  }

  @Test
  @DisplayName("ten people have both scores: 1.8 points better, from 0.69 to 2.91")
  void pain() throws SQLException {
    ReviewOutcome pain = march("NPRS");
    var change = pain.change().orElseThrow();

    assertEquals(PublishedCount.shown(10), pain.people());
    assertEquals(1.8, change.mean(), 1e-9);
    assertEquals(0.69177, change.interval().orElseThrow().low(), 1e-5);
    assertEquals(2.90823, change.interval().orElseThrow().high(), 1e-5);
    assertEquals(1.36720, change.effectSize().getAsDouble(), 1e-5);
    assertEquals(1.16190, change.standardisedResponseMean().getAsDouble(), 1e-5);
  }

  @Test
  @DisplayName("five of the ten changed by 2 points and 30 %: 50 %, from 23.7 to 76.3 %")
  void painResponders() throws SQLException {
    var rate = march("NPRS").responders().orElseThrow().rate().orElseThrow();

    assertEquals(5, rate.count());
    assertEquals(10, rate.of());
    assertEquals(0.2366, rate.interval().low(), 0.0001);
    assertEquals(0.7634, rate.interval().high(), 0.0001);
  }

  @Test
  @DisplayName(
      "tasks are compared over those scored both times: 2 points better, from 1.25 to 2.75")
  void tasks() throws SQLException {
    ReviewOutcome tasks = march("PSFS");
    var change = tasks.change().orElseThrow();

    assertEquals(2.0, change.mean(), 1e-9);
    assertEquals(1.24595, change.interval().orElseThrow().low(), 1e-5);
    assertEquals(2.75405, change.interval().orElseThrow().high(), 1e-5);
    assertEquals(OptionalDouble.empty(), change.effectSize());
    assertEquals(5, tasks.responders().orElseThrow().rate().orElseThrow().count());
  }

  @Test
  @DisplayName(
      "twenty-four are in care; the four who did little are hidden, and the six who did well with them")
  void adherence() throws SQLException {
    OutcomeSummary summary = summaryOfMarch();

    assertEquals(PublishedCount.shown(24), summary.activeEpisodes());
    assertEquals(
        new AdherenceSpread(
            PublishedCount.shown(24),
            PublishedCount.HIDDEN,
            PublishedCount.shown(0),
            PublishedCount.HIDDEN,
            PublishedCount.shown(14)),
        summary.adherence());
    assertEquals(List.of(Caveat.values()), summary.caveats());
  }

  @Test
  @DisplayName("a review whose window is still open counts neither way")
  void windowStillOpen() throws SQLException {
    try (var clinic = new ReportedClinic()) {
      for (int i = 0; i < 6; i++) {
        var care = clinic.episode("2025-02-01T09:00:00Z");
        care.nprs("baseline", "2025-02-01T09:00:00Z", 7);
        care.nprs("week-6", "2025-03-15T09:00:00Z", 2);
      }
      // 25 March is the window's last day; it is over when Berlin's midnight has passed.
      assertEquals(
          PublishedCount.shown(6),
          pain(summary(clinic, "2025-03-25T22:30:00Z")).followUp().stillOpen());
      assertEquals(
          PublishedCount.shown(6), pain(summary(clinic, "2025-03-25T23:30:00Z")).followUp().due());
    }
  }

  @Test
  @DisplayName("four people are too few to show anything of them but that they are few")
  void fourPeople() throws SQLException {
    try (var clinic = new ReportedClinic()) {
      for (int i = 0; i < 4; i++) {
        var care = clinic.episode("2025-02-01T09:00:00Z");
        care.nprs("baseline", "2025-02-01T09:00:00Z", 7);
        care.nprs("week-6", "2025-03-15T09:00:00Z", 2);
      }
      OutcomeSummary summary = summary(clinic, "2025-06-01T09:00:00Z");

      assertEquals(PublishedCount.HIDDEN, summary.activeEpisodes());
      assertEquals(PublishedCount.HIDDEN, pain(summary).people());
      assertEquals(Optional.empty(), pain(summary).change());
      assertEquals(Optional.empty(), pain(summary).responders());
      assertEquals(Optional.empty(), pain(summary).followUp().share());
    }
  }

  @Test
  @DisplayName("when four of twenty-two did not come in, nothing shown tells that they were four")
  void fourDidNotComeIn() throws SQLException {
    try (var clinic = new ReportedClinic()) {
      for (int i = 0; i < 22; i++) {
        var care = clinic.episode("2025-02-01T09:00:00Z");
        care.nprs("baseline", "2025-02-01T09:00:00Z", 7);
        if (i < 18) {
          care.nprs("week-6", "2025-03-15T09:00:00Z", i < 9 ? 2 : 7);
        }
      }
      OutcomeSummary summary = summary(clinic, "2025-06-01T09:00:00Z");
      ReviewOutcome pain = pain(summary);

      assertEquals(PublishedCount.HIDDEN, pain.followUp().due());
      assertEquals(PublishedCount.shown(18), pain.followUp().inWindow());
      assertEquals(Optional.empty(), pain.followUp().share());
      assertEquals(Optional.of(Completeness.SUFFICIENT), pain.followUp().completeness());
      assertEquals(PublishedCount.shown(18), pain.people());
      assertEquals(18, pain.responders().orElseThrow().rate().orElseThrow().of());
      assertEquals(
          PublishedCount.HIDDEN,
          outcome(summary, "PSFS").followUp().due(),
          "the same people are due on every instrument");
    }
  }

  @Test
  @DisplayName("when one of ten came in without a score of the start, only the nine are shown")
  void oneWithoutStart() throws SQLException {
    try (var clinic = new ReportedClinic()) {
      for (int i = 0; i < 10; i++) {
        var care = clinic.episode("2025-02-01T09:00:00Z");
        if (i > 0) {
          care.nprs("baseline", "2025-02-01T09:00:00Z", 7);
        }
        care.nprs("week-6", "2025-03-15T09:00:00Z", 2);
      }
      ReviewOutcome pain = pain(summary(clinic, "2025-06-01T09:00:00Z"));

      assertEquals(PublishedCount.HIDDEN, pain.followUp().due());
      assertEquals(PublishedCount.HIDDEN, pain.followUp().inWindow());
      assertEquals(Optional.empty(), pain.followUp().completeness());
      assertEquals(PublishedCount.shown(9), pain.people());
      assertEquals(5.0, pain.change().orElseThrow().mean(), 1e-9);
    }
  }

  @Test
  @DisplayName("a clinic without patients has noughts and no figures")
  void emptyClinic() throws SQLException {
    try (var clinic = new ReportedClinic()) {
      OutcomeSummary summary = tenancy.as(clinic.manager(), () -> summaries.summary(MARCH));

      assertEquals("Lindenhof", summary.clinic());
      assertEquals(PublishedCount.shown(0), summary.activeEpisodes());
      assertEquals(PublishedCount.shown(0), pain(summary).people());
      assertEquals(Optional.empty(), pain(summary).change());
    }
  }

  @Test
  @DisplayName("without a clinic the report refuses, instead of being quietly empty")
  void noTenant() {
    assertThrows(NoTenantException.class, () -> summaries.summary(MARCH));
  }

  @Test
  @DisplayName("the reporting role cannot write, whatever it is told")
  void cannotWrite() throws SQLException {
    try (var clinic = new ReportedClinic();
        var connection = PostgresResource.connect(DatabaseRole.REPORTS)) {
      try (var statement = connection.createStatement()) {
        statement.execute("set default_transaction_read_only to off");
      }
      connection.setAutoCommit(false);
      TenantSettings.tell(connection, clinic.manager());
      try (var statement = connection.createStatement()) {
        var refusal =
            assertThrows(
                SQLException.class, () -> statement.executeUpdate("update clinic set name = 'x'"));
        assertEquals("42501", refusal.getSQLState()); // insufficient privilege
      }
    }
  }

  private ReviewOutcome march(String instrument) throws SQLException {
    return outcome(summaryOfMarch(), instrument);
  }

  /** The clinic worked out by hand, beside another one whose people all recovered at once. */
  private OutcomeSummary summaryOfMarch() throws SQLException {
    try (var clinic = new ReportedClinic();
        var other = new ReportedClinic()) {
      HandComputedClinic.fill(clinic);
      for (int i = 0; i < 7; i++) {
        var care = other.episode("2025-02-01T09:00:00Z");
        care.nprs("baseline", "2025-02-01T09:00:00Z", 10);
        care.nprs("week-6", "2025-03-15T09:00:00Z", 0);
        care.week(care.routine(), "2025-03-02", "4", "1");
      }
      return summary(clinic, JUNE.toString());
    }
  }

  private OutcomeSummary summary(ReportedClinic clinic, String now) throws SQLException {
    try (var connection = PostgresResource.connect(DatabaseRole.REPORTS)) {
      connection.setAutoCommit(false);
      TenantSettings.tell(connection, clinic.manager());
      OutcomeRows rows =
          new OutcomeQuery(connection, clinic.id, MARCH)
              .read(Instant.parse(now), instruments(), points());
      return new SummaryOfRows(rows)
          .over(
              MARCH,
              instruments(),
              points(),
              TrainingRules.of(CatalogueLoader.shipped()).adherence());
    }
  }

  private List<Instrument> instruments() {
    return List.copyOf(catalogue.instruments().values());
  }

  private List<DueAt> points() {
    return catalogue.schedule().stream().filter(point -> point.week() > 0).toList();
  }

  private static ReviewOutcome pain(OutcomeSummary summary) {
    return outcome(summary, "NPRS");
  }

  private static ReviewOutcome outcome(OutcomeSummary summary, String instrument) {
    return summary.reviews().stream()
        .filter(r -> r.instrument().id().equals(instrument) && r.point().id().equals("week-6"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  @DisplayName("a period that ends before it begins is refused")
  void period() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Period(LocalDate.of(2025, 3, 2), LocalDate.of(2025, 3, 1)));
  }
}
