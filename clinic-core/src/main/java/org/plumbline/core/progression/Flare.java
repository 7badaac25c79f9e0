package org.plumbline.core.progression;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A flare whose plan is followed, or a share on the way back from it.
 *
 * @param began the day it began
 * @param baseline the patient's pain before it, 0 to 10; null when it was not known
 * @param since the day what is followed now was begun: the flare plan, or the share
 * @param share of the plan before that is followed, above 0 and below 1; null while the flare plan
 *     is
 */
public record Flare(
    LocalDate began, @Nullable BigDecimal baseline, LocalDate since, @Nullable BigDecimal share) {

  /** A flare whose plan is followed since it began. */
  public static Flare begun(LocalDate began, @Nullable BigDecimal baseline) {
    return new Flare(began, baseline, began, null);
  }
}
