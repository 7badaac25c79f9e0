package org.plumbline.core.routine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How long the weaker side has been favoured. */
class FavouredWeeksTest {

  private static final Instant BEGAN = Instant.parse("2026-03-02T08:00:00Z");
  private static final Set<Sides> LEFT = Set.of(Sides.LEFT);
  private static final Set<Sides> NEITHER = Set.of();

  @Test
  @DisplayName("Side bias: end at 6 weeks, counted over the versions that follow one another")
  void countsOverVersionsThatFollowOneAnother() {
    assertEquals(6, left(week(0), of(3, LEFT), of(3, LEFT)));
  }

  @Test
  void daysOfBothVersionsMakeAWeekTogether() {
    var first = new FavouredWeeks.Followed(BEGAN, BEGAN.plus(Duration.ofDays(4)), LEFT);
    var second = new FavouredWeeks.Followed(first.until(), BEGAN.plus(Duration.ofDays(8)), LEFT);
    assertEquals(1, FavouredWeeks.of(List.of(second, first), week(0)).get(Sides.LEFT));
  }

  @Test
  void whatEndedBeforeTheSidesWereMeasuredAgainIsNotCounted() {
    assertEquals(2, left(week(7), of(6, LEFT), of(2, NEITHER), of(2, LEFT)));
    assertEquals(0, left(week(7), of(6, LEFT), of(2, NEITHER)));
  }

  @Test
  void sixWeeksThatEndedTheBiasStayCountedUntilTheSidesAreMeasuredAgain() {
    assertEquals(6, left(week(0), of(6, LEFT), of(2, NEITHER)));
  }

  @Test
  void measuringAgainInTheMiddleOfAStretchDoesNotBeginIt() {
    assertEquals(5, left(week(4), of(3, LEFT), of(2, LEFT)));
  }

  @Test
  void theOtherSideHasItsOwnCount() {
    var weeks = FavouredWeeks.of(followed(of(3, LEFT), of(2, Set.of(Sides.RIGHT))), week(4));
    assertEquals(2, weeks.get(Sides.RIGHT));
    assertEquals(0, weeks.get(Sides.LEFT));
  }

  private record Length(int weeks, Set<Sides> favoured) {}

  private static Length of(int weeks, Set<Sides> favoured) {
    return new Length(weeks, favoured);
  }

  private static Instant week(int number) {
    return BEGAN.plus(Duration.ofDays(7L * number));
  }

  private static int left(Instant measured, Length... versions) {
    return FavouredWeeks.of(followed(versions), measured).getOrDefault(Sides.LEFT, -1);
  }

  /** Versions one after the other from the beginning, the newest first. */
  private static List<FavouredWeeks.Followed> followed(Length... versions) {
    int[] passed = {0};
    return Arrays.stream(versions)
        .map(
            version -> {
              Instant from = week(passed[0]);
              passed[0] += version.weeks();
              return new FavouredWeeks.Followed(from, week(passed[0]), version.favoured());
            })
        .toList()
        .reversed();
  }
}
