package org.plumbline.core.training;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much work an exercise is: sets x repetitions, or sets x repetitions x seconds where each
 * repetition is held, both sides together.
 *
 * <p>What a patient did not write down is taken as it was prescribed, as long as the number of sets
 * was written down: "three sets" of 3 x 10 is thirty repetitions.
 */
public final class Volume {

  private Volume() {}

  /**
   * Sets, repetitions and seconds of one side, or of both together for a two-sided movement.
   *
   * @param sets number of sets, 0 and more
   * @param reps repetitions of each set; null when the set is one long effort or not written down
   * @param holdSeconds seconds each repetition is held; null when not held or not written down
   */
  public record Amount(int sets, @Nullable Integer reps, @Nullable Integer holdSeconds) {}

  /** What was asked for, all sides together. */
  public static long prescribed(List<Amount> sides) {
    return sides.stream().mapToLong(side -> of(side, side)).sum();
  }

  /** What was done, all sides together, in the measure of what was asked for. */
  public static long done(List<Amount> sides, Amount asked) {
    return sides.stream().mapToLong(side -> of(side, asked)).sum();
  }

  private static long of(Amount side, Amount asked) {
    return side.sets()
        * factor(side.reps(), asked.reps())
        * factor(side.holdSeconds(), asked.holdSeconds());
  }

  private static long factor(@Nullable Integer written, @Nullable Integer asked) {
    if (asked == null || asked == 0) {
      return 1;
    }
    return written == null ? asked : written;
  }
}
