package org.plumbline.core.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.training.WhatIsDue.Plan;
import org.plumbline.core.training.WhatIsDue.Planned;
import org.plumbline.core.training.WhatIsDue.Trained;

class WhatIsDueTest {

  private static final LocalDate BEGAN = LocalDate.of(2026, 3, 2);
  private static final Planned<String> BREATHING = new Planned<>("breathing", 7, false);
  private static final Planned<String> BRIDGE = new Planned<>("bridge", 5, false);
  private static final Planned<String> SQUAT = new Planned<>("squat", 3, true);

  @ParameterizedTest(name = "{0} sessions a week")
  @CsvSource({
    "1,1",
    "2,1 4",
    "3,1 3 5",
    "4,1 2 4 6",
    "5,1 2 3 5 6",
    "6,1 2 3 4 5 6",
    "7,1 2 3 4 5 6 7"
  })
  void sessions_are_spread_over_the_week_from_its_first_day(int aWeek, String days) {
    assertEquals(days, daysTrained(plan(aWeek, BREATHING), 7));
  }

  @Test
  void the_whole_routine_is_due_in_its_own_order() {
    assertEquals(List.of("breathing", "squat"), due(1, plan(3, BREATHING, SQUAT)));
  }

  @Test
  void a_missed_session_stays_due_on_the_days_after() {
    assertEquals(List.of("bridge"), due(2, plan(3, BRIDGE)));
    assertEquals(List.of("bridge"), due(6, plan(3, BRIDGE), trained(1, "bridge")));
  }

  @Test
  void nothing_is_due_on_the_day_after_a_session_that_was_on_time() {
    assertEquals(List.of(), due(2, plan(3, BRIDGE), trained(1, "bridge")));
  }

  @Test
  void what_was_missed_last_week_is_not_carried_into_this_one() {
    Plan<String> plan = plan(3, BRIDGE);

    assertEquals(List.of("bridge"), due(8, plan));
    assertEquals(List.of(), due(9, plan, trained(8, "bridge")));
  }

  @Test
  void strength_work_is_never_due_on_two_days_in_a_row() {
    Plan<String> plan = plan(5, BREATHING, SQUAT);

    assertEquals(List.of("breathing"), due(2, plan, trained(1, "breathing", "squat")));
    assertEquals(
        List.of("breathing", "squat"),
        due(3, plan, trained(1, "breathing", "squat"), trained(2, "breathing")));
  }

  @Test
  void strength_work_also_rests_from_the_last_day_of_a_week_to_the_first_of_the_next() {
    assertEquals(List.of(), due(8, plan(3, SQUAT), trained(7, "squat")));
    assertEquals(List.of("squat"), due(9, plan(3, SQUAT), trained(7, "squat")));
  }

  @Test
  void a_skipped_exercise_is_due_again_in_the_next_session() {
    assertEquals(
        List.of("breathing", "bridge"),
        due(3, plan(3, BREATHING, BRIDGE), trained(1, "breathing")));
  }

  @Test
  void nothing_is_due_on_a_paused_day_or_before_the_routine_began() {
    Plan<String> plan = new Plan<>(BEGAN, 7, List.of(BRIDGE), day -> day.equals(BEGAN.plusDays(2)));

    assertEquals(List.of(), due(3, plan));
    assertEquals(List.of(), due(0, plan));
  }

  @Test
  void paused_days_ask_for_fewer_sessions() {
    Plan<String> firstHalfPaused =
        new Plan<>(BEGAN, 3, List.of(BRIDGE), day -> day.isBefore(BEGAN.plusDays(4)));

    assertEquals("5 7", daysTrained(firstHalfPaused, 7));
  }

  @Test
  void no_session_is_asked_for_that_would_hold_nothing() {
    assertEquals("1 3 5", daysTrained(plan(7, SQUAT), 7));
  }

  @Test
  void an_extra_session_is_the_whole_routine() {
    assertEquals(
        List.of("squat"),
        WhatIsDue.inSessionOn(day(2), plan(3, SQUAT), List.of(trained(1, "squat"))));
  }

  @Property
  void who_trains_when_asked_does_every_exercise_as_often_as_prescribed(
      @ForAll @IntRange(min = 1, max = 7) int aWeek,
      @ForAll @IntRange(min = 1, max = 7) int often,
      @ForAll @IntRange(min = 2, max = 3) int strengthDays) {
    Plan<String> plan =
        plan(
            aWeek,
            new Planned<>("often", often, false),
            new Planned<>("strength", strengthDays, true));

    List<Trained<String>> trained = trainWhenAsked(plan, 28);

    assertEquals(4L * Math.min(often, aWeek), times("often", trained));
    List<LocalDate> strength =
        trained.stream().filter(t -> t.done().contains("strength")).map(Trained::day).toList();
    assertTrue(
        IntStream.range(1, strength.size())
            .allMatch(i -> strength.get(i).isAfter(strength.get(i - 1).plusDays(1))));
  }

  private static long times(String exercise, List<Trained<String>> trained) {
    return trained.stream().filter(t -> t.done().contains(exercise)).count();
  }

  private static String daysTrained(Plan<String> plan, int days) {
    return String.join(
        " ",
        trainWhenAsked(plan, days).stream()
            .map(t -> String.valueOf(t.day().toEpochDay() - BEGAN.toEpochDay() + 1))
            .toList());
  }

  private static List<Trained<String>> trainWhenAsked(Plan<String> plan, int days) {
    List<Trained<String>> trained = new ArrayList<>();
    for (int day = 1; day <= days; day++) {
      List<String> due = WhatIsDue.on(day(day), plan, trained);
      if (!due.isEmpty()) {
        trained.add(new Trained<>(day(day), Set.copyOf(due)));
      }
    }
    return trained;
  }

  @SafeVarargs
  private static List<String> due(int day, Plan<String> plan, Trained<String>... before) {
    return WhatIsDue.on(day(day), plan, List.of(before));
  }

  @SafeVarargs
  private static Plan<String> plan(int aWeek, Planned<String>... exercises) {
    return new Plan<>(BEGAN, aWeek, List.of(exercises), day -> false);
  }

  private static Trained<String> trained(int day, String... done) {
    return new Trained<>(day(day), Set.of(done));
  }

  private static LocalDate day(int day) {
    return BEGAN.plusDays(day - 1L);
  }
}
