package org.plumbline.core.adherence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.catalogue.CatalogueLoader;
import org.plumbline.core.training.Pause;
import org.plumbline.core.training.TrainingRules;

class AdherencePropertiesTest {

  private static final LocalDate BEGAN = LocalDate.of(2026, 3, 2);
  private static final AdherenceCalculator CALCULATOR =
      new AdherenceCalculator(TrainingRules.of(CatalogueLoader.shipped()).adherence());

  @Property
  void every_share_lies_between_nothing_and_everything(
      @ForAll("histories") TrainingHistory history, @ForAll @IntRange(min = -3, max = 60) int day) {
    FourWeeks figure = CALCULATOR.fourWeeks(history, BEGAN.plusDays(day));

    assertShare(figure.score());
    for (WeekAdherence week : figure.weeks()) {
      assertShare(week.score());
      assertShare(week.frequency());
      assertShare(week.dose());
    }
  }

  @Property
  void days_that_have_not_come_yet_count_for_nothing(
      @ForAll("histories") TrainingHistory history,
      @ForAll @IntRange(max = 50) int day,
      @ForAll("credits") BigDecimal credit,
      @ForAll @IntRange(min = 1, max = 10) int ahead,
      @ForAll @IntRange(min = 1, max = 14) int newFrequency) {
    LocalDate today = BEGAN.plusDays(day);
    LocalDate later = today.plusDays(ahead);
    List<CreditedSession> sessions = new ArrayList<>(history.sessions());
    sessions.add(new CreditedSession(later, credit));
    List<PlanSpan> plans = new ArrayList<>(history.plans());
    plans.add(new PlanSpan(later, newFrequency));
    List<Pause> pauses = new ArrayList<>(history.pauses());
    pauses.add(new Pause(later, later.plusDays(3)));

    FourWeeks now = CALCULATOR.fourWeeks(history, today);
    FourWeeks knowingTheFuture =
        CALCULATOR.fourWeeks(new TrainingHistory(BEGAN, plans, pauses, sessions), today);

    assertEquals(now.score(), knowingTheFuture.score());
  }

  @Property
  void within_a_week_silence_never_raises_the_figure(
      @ForAll("histories") TrainingHistory history, @ForAll @IntRange(max = 50) int day) {
    LocalDate today = BEGAN.plusDays(day);
    LocalDate tomorrow = today.plusDays(1);
    TrainingHistory silentFromNowOn =
        new TrainingHistory(
            BEGAN,
            history.plans(),
            history.pauses(),
            history.sessions().stream().filter(s -> !s.day().isAfter(today)).toList());

    FourWeeks before = CALCULATOR.fourWeeks(silentFromNowOn, today);
    FourWeeks after = CALCULATOR.fourWeeks(silentFromNowOn, tomorrow);

    boolean sameWeek = before.weeks().size() == after.weeks().size() && day % 7 != 6;
    BigDecimal running = before.weeks().getLast().score();
    BigDecimal runningAfter = after.weeks().getLast().score();
    if (sameWeek && running != null && runningAfter != null) {
      assertTrue(runningAfter.compareTo(running) <= 0, () -> running + " -> " + runningAfter);
    }
  }

  @Property
  void a_patient_who_never_logs_reads_zero_once_anything_was_due(
      @ForAll @IntRange(min = 1, max = 14) int aWeek, @ForAll @IntRange(max = 50) int day) {
    TrainingHistory silent =
        new TrainingHistory(BEGAN, List.of(new PlanSpan(BEGAN, aWeek)), List.of(), List.of());

    BigDecimal score = CALCULATOR.fourWeeks(silent, BEGAN.plusDays(day)).score();

    assertTrue(score == null || score.signum() == 0);
    assertEquals(day * aWeek >= 7, score != null, () -> "day " + day);
  }

  @Provide
  Arbitrary<TrainingHistory> histories() {
    Arbitrary<PlanSpan> plan =
        Combinators.combine(
                Arbitraries.integers().between(0, 40), Arbitraries.integers().between(1, 14))
            .as((from, aWeek) -> new PlanSpan(BEGAN.plusDays(from), aWeek));
    Arbitrary<Pause> pause =
        Combinators.combine(
                Arbitraries.integers().between(0, 50), Arbitraries.integers().between(0, 9))
            .as((from, days) -> new Pause(BEGAN.plusDays(from), BEGAN.plusDays(from + days)));
    Arbitrary<CreditedSession> session =
        Combinators.combine(Arbitraries.integers().between(0, 55), credits())
            .as((day, credit) -> new CreditedSession(BEGAN.plusDays(day), credit));
    return Combinators.combine(
            Arbitraries.integers().between(1, 7),
            plan.list().ofMaxSize(2),
            pause.list().ofMaxSize(2),
            session.list().ofMaxSize(40))
        .as(
            (first, changes, pauses, sessions) -> {
              List<PlanSpan> plans = new ArrayList<>();
              plans.add(new PlanSpan(BEGAN, first));
              plans.addAll(changes);
              return new TrainingHistory(BEGAN, plans, pauses, sessions);
            });
  }

  @Provide
  Arbitrary<BigDecimal> credits() {
    return Arbitraries.bigDecimals().between(BigDecimal.ZERO, BigDecimal.ONE).ofScale(2);
  }

  private static void assertShare(@Nullable BigDecimal share) {
    assertTrue(
        share == null || (share.signum() >= 0 && share.compareTo(BigDecimal.ONE) <= 0),
        () -> "was " + share);
  }
}
