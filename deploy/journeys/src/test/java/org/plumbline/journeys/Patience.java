package org.plumbline.journeys;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Waits for what the product does by itself in its own time, such as sending a mail. */
final class Patience {

  private static final Duration LONGEST = Duration.ofSeconds(90);
  private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(300);

  private Patience() {}

  /** Looks again and again until something is there, and returns it. */
  static <T> T await(String what, Supplier<Optional<T>> look) {
    var deadline = System.nanoTime() + LONGEST.toNanos();
    while (System.nanoTime() < deadline) {
      var found = look.get();
      if (found.isPresent()) {
        return found.get();
      }
      LockSupport.parkNanos(BETWEEN_LOOKS);
    }
    throw new AssertionError("Waited in vain for " + what);
  }
}
