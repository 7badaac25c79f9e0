package org.plumbline.reports.statistic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The mean change of a group")
class MeanChangeTest {

  @Test
  @DisplayName("gains of 1 to 5 points from baselines 6, 6, 7, 7, 8, worked by hand")
  void workedExample() {
    MeanChange change =
        of(
            improvement("6", "1"),
            improvement("6", "2"),
            improvement("7", "3"),
            improvement("7", "4"),
            improvement("8", "5"));

    assertEquals(5, change.n());
    assertEquals(3, change.mean(), 1e-12);
    // SDd = √2.5 = 1.58114; t(4) = 2.77645; margin = 2.77645 × 1.58114 / √5 = 1.96324
    assertEquals(1.03676, change.interval().orElseThrow().low(), 1e-5);
    assertEquals(4.96324, change.interval().orElseThrow().high(), 1e-5);
    // SD of the baselines = √0.7 = 0.83666
    assertEquals(3.58569, change.effectSize().getAsDouble(), 1e-5);
    assertEquals(1.89737, change.standardisedResponseMean().getAsDouble(), 1e-5);
  }

  @Test
  @DisplayName("one person has a change but no interval and no spread")
  void onePerson() {
    MeanChange change = of(improvement("6", "2"));

    assertEquals(2, change.mean());
    assertEquals(Optional.empty(), change.interval());
    assertEquals(OptionalDouble.empty(), change.effectSize());
    assertEquals(OptionalDouble.empty(), change.standardisedResponseMean());
  }

  @Test
  @DisplayName("equal decimal changes have no spread at all, so no response mean")
  void equalChanges() {
    MeanChange change =
        of(improvement("6", "1.3"), improvement("6", "1.3"), improvement("6", "1.3"));

    assertEquals(OptionalDouble.empty(), change.standardisedResponseMean());
    assertEquals(OptionalDouble.empty(), change.effectSize());
    assertEquals(new Interval(1.3, 1.3), change.interval().orElseThrow());
  }

  @Test
  @DisplayName("nobody has no change")
  void nobody() {
    assertEquals(Optional.empty(), MeanChange.of(List.of()));
  }

  @Property
  void theIntervalIsCentredOnTheMean(
      @ForAll @Size(min = 2, max = 40) List<@IntRange(min = -10, max = 10) Integer> points) {
    MeanChange change = MeanChange.of(improvements(points)).orElseThrow();
    Interval interval = change.interval().orElseThrow();

    assertEquals(change.mean(), (interval.low() + interval.high()) / 2, 1e-9);
  }

  @Property
  void gainingOnePointMoreMovesTheIntervalByOnePoint(
      @ForAll @Size(min = 2, max = 40) List<@IntRange(min = -10, max = 10) Integer> points) {
    Interval before = MeanChange.of(improvements(points)).orElseThrow().interval().orElseThrow();
    Interval after =
        MeanChange.of(improvements(points.stream().map(p -> p + 1).toList()))
            .orElseThrow()
            .interval()
            .orElseThrow();

    assertEquals(before.low() + 1, after.low(), 1e-9);
    assertEquals(before.high() + 1, after.high(), 1e-9);
  }

  @Property
  void theSignOfTheMeanIsTheSignOfItsRatios(
      @ForAll @Size(min = 2, max = 40) List<@IntRange(min = -10, max = 10) Integer> points) {
    MeanChange change = MeanChange.of(improvements(points)).orElseThrow();

    change
        .standardisedResponseMean()
        .ifPresent(srm -> assertEquals(Math.signum(change.mean()), Math.signum(srm)));
    assertTrue(change.n() == points.size());
  }

  private static List<Improvement> improvements(List<Integer> points) {
    return IntStream.range(0, points.size())
        .mapToObj(i -> improvement(Integer.toString(i % 10), points.get(i).toString()))
        .toList();
  }

  private static MeanChange of(Improvement... improvements) {
    return MeanChange.of(List.of(improvements)).orElseThrow();
  }

  private static Improvement improvement(String baseline, String points) {
    return new Improvement(new BigDecimal(baseline), new BigDecimal(points));
  }
}
