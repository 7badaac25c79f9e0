package org.plumbline.web.sample;

import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** Chance with a fixed seed: the same sample every time. */
final class Chance {

  private static final long SEED = 20_260_101L;

  private final SplittableRandom random;

  /** The chance of one person, independent of everybody before them. */
  Chance(int person) {
    this.random = new SplittableRandom(SEED + 7919L * person);
  }

  /** Whether something of this likelihood happens. */
  boolean happens(double likelihood) {
    return random.nextDouble() < likelihood;
  }

  /** A whole number, both ends included. */
  int between(int least, int most) {
    return random.nextInt(least, most + 1);
  }

  /** A value scattered around another, seldom more than twice the spread away. */
  double near(double value, double spread) {
    return value + spread * (random.nextDouble() + random.nextDouble() + random.nextDouble() - 1.5);
  }

  /** A score of 0 to 10 near a value. */
  int score(double value, double spread) {
    return Math.clamp(Math.round(near(value, spread)), 0, 10);
  }

  /** One of them. */
  <T> T oneOf(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** A key for a filled-in form. */
  UUID key() {
    return new UUID(random.nextLong() & ~0xF000L | 0x4000L, random.nextLong() >>> 2 | 1L << 63);
  }
}
