package org.plumbline.journeys;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Waits for what the product does by itself in its own time, such as sending a mail. */
final class Patience {

  private static final Duration LONGEST = Duration.ofSeconds(60);
  private static final long MILLISECONDS_BETWEEN_LOOKS = 250;

  private Patience() {}

  /** Looks again and again until something is there, and returns it. */
  static <T> T await(String what, Supplier<Optional<T>> look) {
    var found = new CompletableFuture<T>();
    try (var clock = Executors.newSingleThreadScheduledExecutor()) {
      var looking =
          clock.scheduleWithFixedDelay(
              () -> look.get().ifPresent(found::complete),
              0,
              MILLISECONDS_BETWEEN_LOOKS,
              TimeUnit.MILLISECONDS);
      try {
        return found.get(LONGEST.toSeconds(), TimeUnit.SECONDS);
      } catch (TimeoutException e) {
        throw new AssertionError("Waited in vain for " + what, e);
      } catch (Exception e) {
        throw new AssertionError(e);
      } finally {
        looking.cancel(true);
      }
    }
  }
}
