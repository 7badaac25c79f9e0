package org.plumbline.core.adherence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plumbline.core.catalogue.CatalogueLoader;
import org.plumbline.core.routine.PhaseTraining;
import org.plumbline.core.training.Course;
import org.plumbline.core.training.FollowedExercise;
import org.plumbline.core.training.FollowedVersion;
import org.plumbline.core.training.LoggedExercise;
import org.plumbline.core.training.LoggedSession;
import org.plumbline.core.training.Side;
import org.plumbline.core.training.TrainingRules;
import org.plumbline.core.training.Volume.Amount;

@DisplayName("How a phase went, read from the log")
class PhaseReviewTest {

  private static final LocalDate BEGAN = LocalDate.of(2026, 3, 2);
  private static final LocalDate TODAY = BEGAN.plusDays(20);
  private static final LocalDate RECENT = TODAY.minusDays(14);

  private final FollowedExercise plank =
      new FollowedExercise(
          new UUID(1, 1),
          "PL01",
          List.of(new FollowedExercise.Asked(Side.BOTH, new Amount(2, 1, 20))),
          null,
          null,
          30,
          3,
          null,
          7,
          BigDecimal.ONE,
          null);
  private final FollowedVersion version =
      new FollowedVersion(
          new UUID(2, 1), new UUID(3, 1), 1, BEGAN, BEGAN, null, 7, null, List.of(plank));
  private final List<LoggedSession> sessions = new ArrayList<>();

  @Test
  @DisplayName("sessions, and the mean share of the prescribed work done in them")
  void completion() {
    train(0, 2, 2, 3, 1);
    train(1, 1, 2, 3, 1);
    assertEquals(2, read().sessions());
    assertEquals(0, new BigDecimal("75").compareTo(value(read().completion())));
  }

  @Test
  @DisplayName("nothing is known without a session, and no prescribed plank is below its target")
  void nothing() {
    PhaseTraining nothing = new PhaseReview(course(), BEGAN, RECENT).read(TODAY, exercise -> false);
    assertNull(nothing.completion());
    assertNull(nothing.quality());
    assertNull(nothing.reserve());
    assertEquals(0, new BigDecimal("100").compareTo(nothing.planks()));
    assertEquals(0, BigDecimal.ZERO.compareTo(read().planks()), "prescribed and never done");
  }

  @Test
  @DisplayName("quality and reserve are medians of the recent days, what was not told left out")
  void medians() {
    train(1, 2, 0, 9, 1);
    train(10, 2, 1, 2, 1);
    train(11, 2, 2, 3, 1);
    train(12, 2, null, null, 1);
    train(13, 2, 3, 3, 1);
    assertEquals(0, new BigDecimal("2").compareTo(value(read().quality())));
    assertEquals(0, new BigDecimal("3").compareTo(value(read().reserve())));
  }

  @Test
  @DisplayName("so many of the last sessions in a row were not red")
  void lastNotRed() {
    train(10, 2, 2, 3, 1);
    train(11, 2, 2, 3, 9);
    train(12, 2, 2, 3, 1);
    train(13, 2, 2, 3, 1);
    assertEquals(2, read().lastNotRed());
  }

  @Test
  @DisplayName("planks count when they were done in full the last time")
  void planks() {
    train(10, 1, 2, 3, 1);
    assertEquals(0, BigDecimal.ZERO.compareTo(read().planks()));
    train(11, 2, 2, 3, 1);
    assertEquals(0, new BigDecimal("100").compareTo(read().planks()));
  }

  private void train(
      int day, int sets, @Nullable Integer quality, @Nullable Integer reserve, int pain) {
    LocalDate date = BEGAN.plusDays(day);
    Instant at = Instant.parse(date + "T18:00:00Z");
    sessions.add(
        new LoggedSession(
            new UUID(4, day),
            version.id(),
            date,
            at,
            at,
            1,
            false,
            null,
            null,
            List.of(
                new LoggedExercise(
                    plank.id(),
                    Side.BOTH,
                    new Amount(sets, 1, 20),
                    null,
                    null,
                    reserve,
                    quality,
                    pain,
                    null,
                    null))));
  }

  private PhaseTraining read() {
    return new PhaseReview(course(), BEGAN, RECENT).read(TODAY, "PL01"::equals);
  }

  private Course course() {
    return new Course(
        List.of(version),
        List.of(),
        sessions,
        Map.of(),
        exercise -> false,
        TrainingRules.of(CatalogueLoader.shipped()),
        Map.of());
  }

  private static BigDecimal value(@Nullable BigDecimal known) {
    return java.util.Objects.requireNonNull(known);
  }
}
