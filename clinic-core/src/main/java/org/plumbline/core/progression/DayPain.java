package org.plumbline.core.progression;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The pain of one day, 0 to 10; null means not written down.
 *
 * @param beforeSession pain before a session of that day; it makes the baseline
 * @param morning pain that morning
 */
public record DayPain(LocalDate day, @Nullable Integer beforeSession, @Nullable Integer morning) {

  /** The higher of the two; null when neither was written down. */
  public @Nullable Integer worst() {
    return Stream.of(beforeSession, morning)
        .filter(Objects::nonNull)
        .max(Integer::compareTo)
        .orElse(null);
  }
}
