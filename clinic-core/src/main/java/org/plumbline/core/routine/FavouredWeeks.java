package org.plumbline.core.routine;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * For how long a side has begun and done more: the stretch that runs (specification section 5,
 * "Side bias", ends after six weeks). Versions without the bias end a stretch once the sides were
 * measured again; until then the weeks stay counted, or what six weeks ended would begin again with
 * the next version, from the same old measurement.
 */
final class FavouredWeeks {

  private static final int DAYS_A_WEEK = 7;

  private FavouredWeeks() {}

  /**
   * One version of an episode's routine.
   *
   * @param until when the next one took its place; now for the one in force
   * @param favoured the sides that begin and do more in any of its exercises
   */
  record Followed(Instant from, Instant until, Set<Sides> favoured) {}

  /**
   * Whole weeks by side.
   *
   * @param newestFirst the versions of the episode that were ever followed
   * @param measured when the sides were last measured
   */
  static Map<Sides, Integer> of(List<Followed> newestFirst, Instant measured) {
    Map<Sides, Integer> weeks = new EnumMap<>(Sides.class);
    for (Sides side : List.of(Sides.LEFT, Sides.RIGHT)) {
      weeks.put(side, (int) (running(newestFirst, measured, side).toDays() / DAYS_A_WEEK));
    }
    return weeks;
  }

  private static Duration running(List<Followed> newestFirst, Instant measured, Sides side) {
    Duration running = Duration.ZERO;
    for (Followed version : newestFirst) {
      if (version.favoured().contains(side)) {
        running = running.plus(Duration.between(version.from(), version.until()));
      } else if (measured.isAfter(version.from())) {
        break;
      }
    }
    return running;
  }
}
