package org.plumbline.reports.statistic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A funnel around an overall rate")
class FunnelTest {

  private static final Funnel WORKED = new Funnel(0.55, 1);

  @Test
  @DisplayName("p0 +/- z sqrt(p0(1-p0)/n): p0=.55, n=20: .332-.768 and .206-.894")
  void workedNumbers() {
    assertInterval(0.332, 0.768, WORKED.approximate(20, Funnel.LOOK));
    assertInterval(0.206, 0.894, WORKED.approximate(20, Funnel.CHECK));
  }

  @Test
  @DisplayName("exact binomial if n x p0 or n x (1-p0) <10, the approximation from 10 on")
  void exactWhenSmall() {
    Funnel even = new Funnel(0.5, 1);
    assertEquals(even.approximate(20, Funnel.LOOK), even.limits(20, Funnel.LOOK));
    assertTrue(!even.approximate(19, Funnel.LOOK).equals(even.limits(19, Funnel.LOOK)));

    Interval rare = new Funnel(0.1, 1).limits(10, Funnel.LOOK);
    assertEquals(0, rare.low());
    // P(X<=2) = 0.92981 and P(X<=3) = 0.98720: 97.5 % is reached on the way from 3 to 4, so that
    // 3 of 10, which chance alone gives to 7 groups in 100, lie within.
    assertEquals((3 + (0.975 - 0.92981) / (0.98720 - 0.92981)) / 10, rare.high(), 0.0001);
    Interval common = new Funnel(0.9, 1).limits(10, Funnel.LOOK);
    assertEquals(1 - rare.high(), common.low(), 1e-9);
    assertEquals(1, common.high());
  }

  @Test
  @DisplayName("where all or none have the event, leaves nobody outside")
  void nothingToDifferBy() {
    List<Proportion> all = List.of(new Proportion(12, 12), new Proportion(30, 30));
    assertEquals(1, Funnel.around(1, all).limits(12, Funnel.LOOK).high());
    assertEquals(1, Funnel.around(1, all).spread());
    List<Proportion> none = List.of(new Proportion(0, 12));
    assertEquals(0, Funnel.around(0, none).limits(12, Funnel.LOOK).low());
  }

  @Property
  @Label(
      "outside 95%: look; outside 99.8%: check: chance alone goes beyond the exact limits no more")
  void chanceKeepsWithin(
      @ForAll @DoubleRange(min = 0.01, max = 0.99) double overall,
      @ForAll @IntRange(min = 1, max = 19) int size) {
    BinomialDistribution chance = BinomialDistribution.of(size, overall);
    for (double z : List.of(Funnel.LOOK, Funnel.CHECK)) {
      Interval limits = new Funnel(overall, 1).limits(size, z);
      double below = 0;
      double above = 0;
      for (int events = 0; events <= size; events++) {
        double rate = (double) events / size;
        below += rate < limits.low() - 1e-12 ? chance.probability(events) : 0;
        above += rate > limits.high() + 1e-12 ? chance.probability(events) : 0;
      }
      double most = NormalDistribution.of(0, 1).survivalProbability(z) + 1e-9;
      assertTrue(below <= most && above <= most, below + " and " + above);
    }
  }

  @Test
  @DisplayName("overdispersion phi = mean of winsorised z squared, limits x sqrt(phi) if phi >1")
  void overdispersion() {
    List<Proportion> apart =
        List.of(new Proportion(10, 40), new Proportion(30, 40), new Proportion(20, 40));
    Funnel wide = Funnel.around(0.5, apart);
    // z is -3.162, 3.162 and 0: phi is two thirds of 10.
    assertEquals(20.0 / 3, wide.spread(), 1e-9);
    assertEquals(
        0.5 - 1.96 * Math.sqrt(0.25 / 100) * Math.sqrt(20.0 / 3),
        wide.limits(100, Funnel.LOOK).low(),
        1e-9);
    double narrow = new Funnel(0.5, 1).limits(10, Funnel.LOOK).low();
    assertEquals(
        0.5 - (0.5 - narrow) * Math.sqrt(1.2),
        new Funnel(0.5, 1.2).limits(10, Funnel.LOOK).low(),
        1e-9);

    assertEquals(1, Funnel.around(0.5, List.of(new Proportion(20, 40))).spread());
  }

  @Test
  @DisplayName("draws the outermost tenth in before it asks how far groups differ")
  void winsorised() {
    var groups = new ArrayList<>(Collections.nCopies(9, new Proportion(20, 40)));
    groups.add(new Proportion(40, 40));
    assertEquals(1, Funnel.around(0.5, groups).spread());
  }

  @Test
  @DisplayName("is refused around a rate that is none")
  void refused() {
    assertThrows(IllegalArgumentException.class, () -> new Funnel(1.1, 1));
    assertThrows(IllegalArgumentException.class, () -> new Funnel(0.5, 0.9));
  }

  @Property
  @Label("holds the overall rate, within 0 and 1, and check lies outside of look")
  void nested(
      @ForAll @DoubleRange(min = 0.01, max = 0.99) double overall,
      @ForAll @IntRange(min = 1, max = 500) int size) {
    Funnel funnel = new Funnel(overall, 1);
    Interval look = funnel.limits(size, Funnel.LOOK);
    Interval check = funnel.limits(size, Funnel.CHECK);
    assertTrue(check.low() <= look.low() + 1e-12 && look.high() <= check.high() + 1e-12);
    assertTrue(check.low() >= 0 && check.high() <= 1);
    assertTrue(look.contains(overall));
  }

  private static void assertInterval(double low, double high, Interval interval) {
    assertEquals(low, interval.low(), 0.0005);
    assertEquals(high, interval.high(), 0.0005);
  }
}
