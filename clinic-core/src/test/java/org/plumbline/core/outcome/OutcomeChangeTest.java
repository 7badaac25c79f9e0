package org.plumbline.core.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.plumbline.core.outcome.OutcomeChange.Verdict.NOT_YET;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.catalogue.CatalogueLoader;
import org.plumbline.core.catalogue.Instrument;

class OutcomeChangeTest {

  private static final Instrument PAIN = CatalogueLoader.shipped().instrument("NPRS");
  private static final Instrument TASKS = CatalogueLoader.shipped().instrument("PSFS");

  @ParameterizedTest(name = "pain from {0} to {1}: {2}")
  @CsvSource({
    "6,4,RESPONDER",
    "6,5,NOT_YET",
    "7,5,NOT_YET",
    "7,4,RESPONDER",
    "10,7,RESPONDER",
    "10,8,NOT_YET",
    "2,0,RESPONDER",
    "2,1,NOT_YET",
    "1,0,NOT_EVALUABLE",
    "0,0,NOT_EVALUABLE",
    "5,8,NOT_YET"
  })
  void pain_responds_by_two_points_and_thirty_percent_of_where_it_started(
      BigDecimal baseline, BigDecimal latest, OutcomeChange.Verdict verdict) {
    assertEquals(verdict, OutcomeChange.between(PAIN, baseline, latest).verdict());
  }

  @ParameterizedTest(name = "tasks from {0} to {1}: {2}")
  @CsvSource({
    "4,6.3,RESPONDER",
    "4,6.29,NOT_YET",
    "7.7,10,RESPONDER",
    "7.71,10,NOT_EVALUABLE",
    "4,3,NOT_YET"
  })
  void tasks_respond_by_2_3_points(
      BigDecimal baseline, BigDecimal latest, OutcomeChange.Verdict verdict) {
    assertEquals(verdict, OutcomeChange.between(TASKS, baseline, latest).verdict());
  }

  @Test
  void improvement_is_positive_when_things_got_better_whatever_the_direction_of_the_scale() {
    assertEquals(number("3"), OutcomeChange.between(PAIN, number("7"), number("4")).improvement());
    assertEquals(number("3"), OutcomeChange.between(TASKS, number("4"), number("7")).improvement());
    var worse = OutcomeChange.between(PAIN, number("4"), number("6"));
    assertEquals(number("-2"), worse.improvement());
    assertEquals(NOT_YET, worse.verdict());
  }

  @Test
  void a_change_is_compared_with_the_error_of_the_measurement_where_that_is_known() {
    assertEquals(true, OutcomeChange.between(TASKS, number("4"), number("6")).beyondError());
    assertEquals(false, OutcomeChange.between(TASKS, number("4"), number("5.9")).beyondError());
    assertNull(OutcomeChange.between(PAIN, number("6"), number("2")).beyondError());
  }

  @Test
  void the_tasks_score_is_the_mean_of_three_to_five_tasks() {
    assertEquals("4.333", threeDigits(TaskMean.of(TASKS, List.of(3, 4, 6)).orElseThrow()));
    assertEquals(Optional.empty(), TaskMean.of(TASKS, List.of(3, 4)));
    assertEquals(Optional.empty(), TaskMean.of(TASKS, List.of(1, 2, 3, 4, 5, 6)));
  }

  @Test
  void two_occasions_are_compared_over_the_tasks_scored_both_times() {
    var start = Map.of("lift", 2, "sit", 3, "walk", 4, "stairs", 9);
    var review = Map.of("lift", 5, "sit", 6, "walk", 10, "carry", 0);

    var pair = TaskMean.overSharedTasks(TASKS, start, review).orElseThrow();

    assertEquals("3.000", threeDigits(pair.baseline()));
    assertEquals("7.000", threeDigits(pair.latest()));
  }

  @Test
  void fewer_than_three_shared_tasks_cannot_be_compared() {
    assertEquals(
        Optional.empty(),
        TaskMean.overSharedTasks(
            TASKS, Map.of("lift", 2, "sit", 3, "walk", 4), Map.of("lift", 5, "sit", 6, "run", 1)));
  }

  private static BigDecimal number(String value) {
    return new BigDecimal(value);
  }

  private static String threeDigits(BigDecimal value) {
    return value.setScale(3, RoundingMode.HALF_UP).toPlainString();
  }
}
