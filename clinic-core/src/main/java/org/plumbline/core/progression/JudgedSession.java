package org.plumbline.core.progression;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.training.PainLight;
import org.plumbline.core.training.PainVerdict;

/**
 * A session that was done, judged by its light.
 *
 * @param day the day it was done, in the clinic's zone
 * @param pain its light, and why
 * @param done what was written down about each exercise that was done; a skipped one is not here
 * @param leftOut ids of the exercises it asked for and the patient skipped
 */
public record JudgedSession(LocalDate day, PainVerdict pain, List<Done> done, Set<String> leftOut) {

  /**
   * What was written down about one exercise, both sides together: the least of the sides where
   * less is worse. Null means not written down, never zero.
   *
   * @param exercise its id in the library
   * @param atThisDose whether it was done at the dose in force now
   * @param share what was done of what was asked, 0 and more
   * @param holdShare the hold that was done by the hold that was asked; null when nothing is held
   * @param repsInReserve 0 to 10
   * @param effort 0 to 10
   * @param quality 0 to 3
   * @param pain the highest during it, 0 to 10
   */
  public record Done(
      String exercise,
      boolean atThisDose,
      BigDecimal share,
      @Nullable BigDecimal holdShare,
      @Nullable Integer repsInReserve,
      @Nullable Integer effort,
      @Nullable Integer quality,
      @Nullable Integer pain) {}

  /** Keeps its own copy. */
  public JudgedSession {
    done = List.copyOf(done);
    leftOut = Set.copyOf(leftOut);
  }

  /** What was written down about an exercise; empty when it was not done. */
  public Optional<Done> of(String exercise) {
    return done.stream().filter(each -> each.exercise().equals(exercise)).findFirst();
  }

  boolean is(PainLight light) {
    return pain.light() == light;
  }

  /**
   * Whether the session was red because of this exercise. Where a peak made it red, the exercises
   * that stayed below the red line are not the cause; anything else concerns all that was done.
   */
  boolean isRedFor(Done exercise) {
    Integer peak = exercise.pain();
    boolean spared =
        pain.reason() == PainVerdict.Reason.PEAK_AT_RED_LINE
            && peak != null
            && BigDecimal.valueOf(peak).compareTo(pain.redLine()) < 0;
    return is(PainLight.RED) && !spared;
  }
}
