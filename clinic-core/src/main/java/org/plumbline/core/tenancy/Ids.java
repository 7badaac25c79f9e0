package org.plumbline.core.tenancy;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/** New identifiers: version 7 UUIDs, which sort by the time they were made (RFC 9562). */
public final class Ids {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Clock WALL_CLOCK = Clock.systemUTC();

  private Ids() {}

  /** A new identifier. Its time part is the real time, also where the product's clock is moved. */
  public static UUID next() {
    long millis = WALL_CLOCK.millis();
    long high = (millis << 16) | 0x7000L | (RANDOM.nextLong() & 0x0FFFL);
    long low = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
    return new UUID(high, low);
  }
}
