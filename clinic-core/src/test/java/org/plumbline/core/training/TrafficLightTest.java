package org.plumbline.core.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.core.training.PainLight.AMBER;
import static org.plumbline.core.training.PainLight.GREEN;
import static org.plumbline.core.training.PainLight.RED;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.catalogue.CatalogueLoader;
import org.plumbline.core.training.PainVerdict.Reason;

class TrafficLightTest {

  private static final TrafficLight LIGHT =
      new TrafficLight(TrainingRules.of(CatalogueLoader.shipped()).painLight());

  @ParameterizedTest(name = "with baseline {0}, a peak of {1} is {2}")
  @CsvSource({
    "2,3,GREEN",
    "2,4,AMBER",
    "2,5,AMBER",
    "2,6,RED",
    "5,6,GREEN",
    "5,7,AMBER",
    "5,8,RED",
    "0,3,GREEN",
    "0,4,AMBER",
    "0,6,RED",
    "7,8,RED",
    "8,8,RED",
    "2.5,4,GREEN",
    "2.5,5,AMBER"
  })
  @DisplayName("b=2: green <=3, amber 4-5, red >=6; b=5: green <=6, amber 7, red >=8")
  void the_peak_is_judged_against_the_baseline(String baseline, Integer peak, PainLight light) {
    assertEquals(light, judge(baseline, peak, null, 0, null, false).light());
  }

  @ParameterizedTest(name = "with baseline {0}, a next morning of {1} is {2}")
  @CsvSource({"2,3,GREEN", "2,4,AMBER", "2,5,RED", "0,1,GREEN", "0,2,AMBER", "0,3,RED"})
  @DisplayName("Red: next morning >=b+3; amber: next morning >=b+2")
  void the_next_morning_is_judged_against_the_baseline(
      String baseline, Integer morning, PainLight light) {
    assertEquals(light, judge(baseline, 1, null, morning, null, false).light());
  }

  @Test
  @DisplayName("Red: two mornings in a row >=b+2, whichever neighbour is the other")
  void two_raised_mornings_in_a_row_are_red_whichever_neighbour_is_the_other() {
    assertEquals(Reason.TWO_MORNINGS_ABOVE_BASELINE, judge("2", 1, null, 4, 4, false).reason());
    assertEquals(Reason.TWO_MORNINGS_ABOVE_BASELINE, judge("2", 1, 4, 4, null, false).reason());
    assertEquals(RED, judge("2", 1, 4, 4, 0, false).light());
    assertEquals(AMBER, judge("2", 1, 3, 4, 3, false).light());
  }

  @Test
  void raised_mornings_that_do_not_follow_each_other_are_not_two_in_a_row() {
    assertEquals(GREEN, judge("2", 1, 4, 2, 4, false).light());
  }

  @Test
  @DisplayName("Red: leg-symptom spread, before anything else")
  void symptoms_that_spread_in_the_leg_are_red_before_anything_else() {
    PainVerdict verdict = judge("2", 8, null, 8, null, true);

    assertEquals(RED, verdict.light());
    assertEquals(Reason.LEG_SYMPTOMS, verdict.reason());
  }

  @Test
  @DisplayName("First match wins: red is asked before amber")
  void red_is_asked_before_amber() {
    assertEquals(Reason.PEAK_AT_RED_LINE, judge("2", 6, null, 4, null, false).reason());
    assertEquals(Reason.MORNING_FAR_ABOVE_BASELINE, judge("2", 4, null, 5, null, false).reason());
  }

  @Test
  @DisplayName("A missing next-morning value blocks progression, not the session")
  void a_missing_next_morning_leaves_the_light_green_but_holds_back_progression() {
    PainVerdict verdict = judge("2", 3, null, null, null, false);

    assertEquals(GREEN, verdict.light());
    assertTrue(verdict.morningMissing());
    assertFalse(verdict.allowsProgression());
    assertTrue(judge("2", 3, null, 2, null, false).allowsProgression());
  }

  @Test
  void without_a_baseline_only_the_fixed_bands_speak() {
    PainVerdict quiet = judge(null, 3, 9, 9, 9, false);

    assertNull(quiet.baseline());
    assertEquals(GREEN, quiet.light());
    assertEquals(AMBER, judge(null, 4, null, 0, null, false).light());
    assertEquals(RED, judge(null, 6, null, 0, null, false).light());
  }

  @Test
  void pain_that_was_not_recorded_is_never_taken_as_zero_or_as_pain() {
    assertEquals(Reason.SETTLED, judge("2", null, null, 2, null, false).reason());
  }

  @ParameterizedTest(name = "baseline {0}: red line {1}")
  @CsvSource({"0,6", "2,6", "3,6", "4,7", "5,8", "9,8"})
  @DisplayName("Red line = min(8, max(6, b+3))")
  void the_red_line_is_between_6_and_8(BigDecimal baseline, BigDecimal line) {
    assertEquals(0, line.compareTo(LIGHT.redLine(baseline)));
  }

  @Test
  @DisplayName("Baseline b = median pre-session pain")
  void the_baseline_is_the_middle_of_the_recorded_values() {
    assertEquals(new BigDecimal("2"), TrafficLight.median(pains("7", "1", "2")));
    assertEquals(new BigDecimal("2.5"), TrafficLight.median(pains("3", "1", "2", "6")));
    assertNull(TrafficLight.median(List.of()));
  }

  private static PainVerdict judge(
      @Nullable String baseline,
      @Nullable Integer peak,
      @Nullable Integer sameMorning,
      @Nullable Integer nextMorning,
      @Nullable Integer morningAfterNext,
      boolean leg) {
    return LIGHT.judge(
        new PainResponse(
            baseline == null ? List.of() : pains(baseline),
            pain(peak),
            pain(sameMorning),
            pain(nextMorning),
            pain(morningAfterNext),
            leg));
  }

  private static @Nullable BigDecimal pain(@Nullable Integer value) {
    return value == null ? null : BigDecimal.valueOf(value);
  }

  private static List<BigDecimal> pains(String... values) {
    return Stream.of(values).map(BigDecimal::new).toList();
  }
}
