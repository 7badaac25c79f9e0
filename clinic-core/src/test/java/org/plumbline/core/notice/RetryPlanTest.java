package org.plumbline.core.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RetryPlanTest {

  @Test
  void triesAgainSoonAndThenEverMoreRarely() {
    assertEquals(Optional.of(Duration.ofMinutes(1)), RetryPlan.after(1));
    for (int attempt = 2; attempt <= 6; attempt++) {
      var before = RetryPlan.after(attempt - 1).orElseThrow();
      assertEquals(1, RetryPlan.after(attempt).orElseThrow().compareTo(before));
    }
  }

  @Test
  void givesUpAfterTheSeventhAttempt() {
    assertEquals(Optional.of(Duration.ofHours(24)), RetryPlan.after(6));
    assertEquals(Optional.empty(), RetryPlan.after(7));
  }
}
