package org.plumbline.core.adherence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plumbline.core.adherence.SessionCredit.Work;

class SessionCreditTest {

  @Test
  @DisplayName("Exercise credit: c = min(1, done volume/prescribed volume)")
  void an_exercise_credits_what_was_done_of_what_was_prescribed() {
    assertNumber("0.75", work("2", "20", "15").credit());
  }

  @Test
  void more_than_prescribed_credits_no_more_than_prescribed_but_is_remembered() {
    SessionCredit credit = SessionCredit.of(List.of(work("2", "20", "30")));

    assertNumber("1", credit.credit());
    assertNumber("1.5", credit.volume());
  }

  @Test
  @DisplayName("Session credit: C = sum(minutes x c)/sum(minutes)")
  void exercises_weigh_as_much_as_their_minutes() {
    SessionCredit credit =
        SessionCredit.of(List.of(work("6", "24", "24"), work("2", "20", "0"), work("2", "8", "4")));

    assertNumber("0.7", credit.credit());
  }

  @Test
  void a_skipped_or_unreported_exercise_credits_nothing_and_still_weighs() {
    assertNumber(
        "0.5", SessionCredit.of(List.of(work("3", "20", "20"), work("3", "20", null))).credit());
  }

  @Test
  void thirds_add_up_to_exactly_the_whole() {
    SessionCredit oneAndTwoThirds =
        SessionCredit.of(List.of(work("1", "3", "1"), work("1", "3", "2")));

    assertNumber("0.5", oneAndTwoThirds.credit());
  }

  @Test
  void a_session_with_nothing_due_credits_nothing() {
    assertNumber("0", SessionCredit.of(List.of()).credit());
  }

  private static Work work(String minutes, String prescribed, @Nullable String done) {
    return new Work(
        new BigDecimal(minutes),
        new BigDecimal(prescribed),
        done == null ? null : new BigDecimal(done));
  }

  private static void assertNumber(String expected, BigDecimal actual) {
    assertEquals(0, new BigDecimal(expected).compareTo(actual), () -> "was " + actual);
  }
}
