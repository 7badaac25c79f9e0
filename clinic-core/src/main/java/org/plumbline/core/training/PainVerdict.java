package org.plumbline.core.training;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The light of one session, and why.
 *
 * @param light the light
 * @param reason the rule that decided
 * @param baseline the patient's baseline b, 0 to 10; null when no pain before a session was
 *     recorded
 * @param redLine the pain at which a session turns red, 6 to 8
 * @param morningMissing whether the next morning was not recorded; this holds back progression, not
 *     the next session
 */
public record PainVerdict(
    PainLight light,
    Reason reason,
    @Nullable BigDecimal baseline,
    BigDecimal redLine,
    boolean morningMissing) {

  /** Whether this session may count towards a progression. */
  public boolean allowsProgression() {
    return light == PainLight.GREEN && !morningMissing;
  }

  /** The rule that decided, in the order the rules are asked. */
  public enum Reason {
    LEG_SYMPTOMS,
    PEAK_AT_RED_LINE,
    MORNING_FAR_ABOVE_BASELINE,
    TWO_MORNINGS_ABOVE_BASELINE,
    PEAK_RAISED,
    MORNING_ABOVE_BASELINE,
    SETTLED
  }
}
