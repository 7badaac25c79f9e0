package org.plumbline.core.adherence;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Adherence in one week of a routine.
 *
 * @param number 1 for the week the routine began
 * @param from its first day
 * @param running whether the week is not over yet; then only what was due so far counts
 * @param target sessions expected: F' of a week that is over, D of the running one
 * @param score A, 0 to 1; null when the week is not scored (too little was expected)
 * @param frequency share of the expected sessions that were at least half done, 0 to 1; null when
 *     the week is not scored
 * @param dose mean credit of the sessions done, 0 to 1; null without a session
 * @param sessions sessions counted, at most two a day
 * @param recalled how many of them were written down more than 72 hours late
 * @param overdone whether clearly more was done than prescribed
 */
public record WeekAdherence(
    int number,
    LocalDate from,
    boolean running,
    BigDecimal target,
    @Nullable BigDecimal score,
    @Nullable BigDecimal frequency,
    @Nullable BigDecimal dose,
    int sessions,
    int recalled,
    boolean overdone) {

  /** The last day of the week. */
  public LocalDate to() {
    return from.plusDays(6);
  }
}
