package org.plumbline.core.testing;

import io.quarkus.test.junit.QuarkusMock;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** The product's clock, stopped at a moment for the rest of one test. */
public final class StoppedClock {

  private StoppedClock() {}

  /** Stops the clock at a moment such as {@code 2026-03-04T18:00:00Z}. */
  public static void at(String moment) {
    at(Instant.parse(moment));
  }

  /** Stops the clock. */
  public static void at(Instant moment) {
    QuarkusMock.installMockForType(Clock.fixed(moment, ZoneOffset.UTC), Clock.class);
  }
}
