package org.plumbline.core.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.catalogue.CatalogueLoader;

class TrafficLightPropertiesTest {

  private static final TrafficLight LIGHT =
      new TrafficLight(TrainingRules.of(CatalogueLoader.shipped()).painLight());
  private static final BigDecimal SIX = BigDecimal.valueOf(6);
  private static final BigDecimal EIGHT = BigDecimal.valueOf(8);

  @Property
  void more_pain_in_the_session_never_makes_a_better_light(
      @ForAll("pains") List<BigDecimal> before,
      @ForAll @IntRange(max = 10) int peak,
      @ForAll @IntRange(max = 10) int more,
      @ForAll("pain") @Nullable BigDecimal morning) {
    PainLight calm = light(before, Math.min(peak, more), morning);
    PainLight worse = light(before, Math.max(peak, more), morning);

    assertTrue(worse.ordinal() >= calm.ordinal(), () -> calm + " became " + worse);
  }

  @Property
  void more_pain_on_the_next_morning_never_makes_a_better_light(
      @ForAll("pains") List<BigDecimal> before,
      @ForAll @IntRange(max = 10) int peak,
      @ForAll @IntRange(max = 10) int morning,
      @ForAll @IntRange(max = 10) int more) {
    PainLight calm = light(before, peak, BigDecimal.valueOf(Math.min(morning, more)));
    PainLight worse = light(before, peak, BigDecimal.valueOf(Math.max(morning, more)));

    assertTrue(worse.ordinal() >= calm.ordinal(), () -> calm + " became " + worse);
  }

  @Property
  void symptoms_that_spread_in_the_leg_are_red_whatever_else_was_written_down(
      @ForAll("pains") List<BigDecimal> before,
      @ForAll("pain") @Nullable BigDecimal peak,
      @ForAll("pain") @Nullable BigDecimal morning) {
    assertEquals(
        PainLight.RED,
        LIGHT.judge(new PainResponse(before, peak, null, morning, null, true)).light());
  }

  @Property
  void a_missing_next_morning_blocks_progression_and_not_the_session(
      @ForAll("pains") List<BigDecimal> before, @ForAll @IntRange(max = 3) int peak) {
    PainVerdict verdict =
        LIGHT.judge(new PainResponse(before, BigDecimal.valueOf(peak), null, null, null, false));

    assertEquals(PainLight.GREEN, verdict.light());
    assertTrue(!verdict.allowsProgression());
  }

  @Property
  void the_red_line_never_leaves_6_to_8(@ForAll("pains") List<BigDecimal> before) {
    BigDecimal line = LIGHT.redLine(TrafficLight.median(before));

    assertTrue(line.compareTo(SIX) >= 0 && line.compareTo(EIGHT) <= 0, line::toString);
  }

  private static PainLight light(List<BigDecimal> before, int peak, @Nullable BigDecimal morning) {
    return LIGHT
        .judge(new PainResponse(before, BigDecimal.valueOf(peak), null, morning, null, false))
        .light();
  }

  @Provide
  Arbitrary<List<BigDecimal>> pains() {
    return Arbitraries.integers().between(0, 10).map(BigDecimal::valueOf).list().ofMaxSize(7);
  }

  @Provide
  Arbitrary<@Nullable BigDecimal> pain() {
    return Arbitraries.integers().between(0, 10).map(BigDecimal::valueOf).injectNull(0.2);
  }
}
