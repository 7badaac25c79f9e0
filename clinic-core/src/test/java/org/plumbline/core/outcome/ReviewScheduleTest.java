package org.plumbline.core.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.plumbline.core.outcome.Occasion.BASELINE;
import static org.plumbline.core.outcome.Occasion.INTERIM;
import static org.plumbline.core.outcome.Occasion.WEEK_12;
import static org.plumbline.core.outcome.Occasion.WEEK_6;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.catalogue.CatalogueLoader;

class ReviewScheduleTest {

  private static final LocalDate OPENED = LocalDate.of(2026, 1, 5);
  private static final ReviewSchedule SCHEDULE =
      new ReviewSchedule(CatalogueLoader.shipped().schedule());

  @Test
  void reviews_are_six_weeks_within_ten_days_and_twelve_weeks_within_fourteen() {
    assertEquals(
        List.of(
            new Review(BASELINE, day(0), day(0), day(31)),
            new Review(WEEK_6, day(42), day(32), day(52)),
            new Review(WEEK_12, day(84), day(70), day(98))),
        SCHEDULE.reviews(OPENED));
  }

  @ParameterizedTest(name = "day {0}, start scored: {1}")
  @CsvSource({
    "0,",
    "31,",
    "32,WEEK_6",
    "42,WEEK_6",
    "52,WEEK_6",
    "53,",
    "69,",
    "70,WEEK_12",
    "98,WEEK_12",
    "99,"
  })
  void a_review_is_due_while_its_window_is_open(int day, Occasion due) {
    assertEquals(
        Optional.ofNullable(due),
        SCHEDULE.dueOn(day(day), OPENED, List.of(BASELINE)).map(Review::occasion));
  }

  @Test
  void the_start_is_due_at_once_and_until_the_first_review_opens() {
    assertEquals(BASELINE, SCHEDULE.dueOn(day(0), OPENED, List.of()).orElseThrow().occasion());
    assertEquals(BASELINE, SCHEDULE.dueOn(day(31), OPENED, List.of()).orElseThrow().occasion());
    assertEquals(WEEK_6, SCHEDULE.dueOn(day(32), OPENED, List.of()).orElseThrow().occasion());
  }

  @Test
  void what_was_scored_is_no_longer_due() {
    assertEquals(Optional.empty(), SCHEDULE.dueOn(day(45), OPENED, List.of(BASELINE, WEEK_6)));
  }

  @Test
  void a_review_is_missed_once_its_window_is_over() {
    assertEquals(List.of(), SCHEDULE.missedBy(day(52), OPENED, List.of(BASELINE)));
    assertEquals(
        List.of(WEEK_6),
        SCHEDULE.missedBy(day(53), OPENED, List.of(BASELINE)).stream()
            .map(Review::occasion)
            .toList());
  }

  @Test
  void a_score_belongs_to_the_review_whose_window_is_open() {
    assertEquals(BASELINE, SCHEDULE.occasionOf(day(3), OPENED, List.of()));
    assertEquals(INTERIM, SCHEDULE.occasionOf(day(20), OPENED, List.of(BASELINE)));
    assertEquals(WEEK_6, SCHEDULE.occasionOf(day(50), OPENED, List.of(BASELINE, WEEK_6)));
    assertEquals(INTERIM, SCHEDULE.occasionOf(day(60), OPENED, List.of()));
    assertEquals(WEEK_12, SCHEDULE.occasionOf(day(98), OPENED, List.of(BASELINE)));
  }

  private static LocalDate day(int day) {
    return OPENED.plusDays(day);
  }
}
