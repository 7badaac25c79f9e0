package org.plumbline.reports.statistic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A proportion with Wilson's interval")
class ProportionTest {

  @Test
  @DisplayName("12 of 20 is 60 %, from 38.7 to 78.1 %, as the specification works out")
  void workedExample() {
    Proportion twelveOfTwenty = new Proportion(12, 20);

    assertEquals(0.6, twelveOfTwenty.rate(), 1e-12);
    assertEquals(0.387, twelveOfTwenty.interval().low(), 0.0005);
    assertEquals(0.781, twelveOfTwenty.interval().high(), 0.0005);
  }

  @Test
  @DisplayName("nobody of ten still leaves room up to 27.8 %")
  void noneOfTen() {
    Interval interval = new Proportion(0, 10).interval();

    assertEquals(0, interval.low());
    assertEquals(0.2775, interval.high(), 0.0001);
  }

  @Test
  @DisplayName("a part larger than its whole, and a share of nobody, are refused")
  void refusesNonsense() {
    assertThrows(IllegalArgumentException.class, () -> new Proportion(3, 2));
    assertThrows(IllegalArgumentException.class, () -> new Proportion(0, 0));
    assertThrows(IllegalArgumentException.class, () -> new Proportion(-1, 2));
  }

  @Property
  void theIntervalHoldsTheRateAndStaysBetweenNoughtAndOne(
      @ForAll @IntRange(max = 2000) int count, @ForAll @IntRange(min = 1, max = 2000) int of) {
    Assume.that(count <= of);
    Proportion proportion = new Proportion(count, of);
    Interval interval = proportion.interval();

    assertTrue(interval.contains(proportion.rate()));
    assertTrue(interval.low() >= 0 && interval.high() <= 1);
  }

  @Property
  void thoseWhoDidNotMirrorThoseWhoDid(
      @ForAll @IntRange(max = 500) int count, @ForAll @IntRange(min = 1, max = 500) int of) {
    Assume.that(count <= of);
    Interval did = new Proportion(count, of).interval();
    Interval didNot = new Proportion(of - count, of).interval();

    assertEquals(1 - did.high(), didNot.low(), 1e-12);
    assertEquals(1 - did.low(), didNot.high(), 1e-12);
  }

  @Property
  void morePeopleWithTheSameShareGiveANarrowerInterval(
      @ForAll @IntRange(max = 50) int count, @ForAll @IntRange(min = 1, max = 50) int of) {
    Assume.that(count <= of);
    Interval few = new Proportion(count, of).interval();
    Interval many = new Proportion(2 * count, 2 * of).interval();

    assertTrue(many.high() - many.low() < few.high() - few.low());
  }
}
