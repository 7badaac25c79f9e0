package org.plumbline.core.notice;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How long to wait after a failed attempt to send. A mail server that is restarted loses nothing;
 * an address that never answers is given up after a day and a half.
 */
final class RetryPlan {

  private static final List<Duration> PAUSES =
      List.of(
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(30),
          Duration.ofHours(2),
          Duration.ofHours(8),
          Duration.ofHours(24));

  private RetryPlan() {}

  /**
   * The pause before the next attempt; empty when there is none.
   *
   * @param attempts how many attempts failed so far, from 1
   */
  static Optional<Duration> after(int attempts) {
    return attempts <= PAUSES.size() ? Optional.of(PAUSES.get(attempts - 1)) : Optional.empty();
  }
}
