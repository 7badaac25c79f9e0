package org.plumbline.core.adherence;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much of a due session was done: each exercise by its volume, the session by the exercises'
 * minutes (specification section 7).
 *
 * @param credit 0 to 1; each exercise counts at most in full
 * @param volume 0 and more; what was done beyond the prescription counts too
 */
public record SessionCredit(BigDecimal credit, BigDecimal volume) {

  /**
   * One exercise that was due in the session.
   *
   * @param minutes the time it is estimated to take, above 0; its weight in the session
   * @param prescribed volume asked for: sets x repetitions or seconds, both sides together
   * @param done volume done; null when it was skipped or not reported, which credits nothing
   */
  public record Work(BigDecimal minutes, BigDecimal prescribed, @Nullable BigDecimal done) {

    /** {@code c = min(1, done / prescribed)}. */
    public BigDecimal credit() {
      return volume().min(BigDecimal.ONE);
    }

    BigDecimal volume() {
      if (done == null || done.signum() == 0) {
        return BigDecimal.ZERO;
      }
      return prescribed.signum() == 0 ? BigDecimal.ONE : Share.of(done, prescribed);
    }
  }

  /** {@code C = sum(minutes x c) / sum(minutes)}; a session with nothing due in it credits 0. */
  public static SessionCredit of(List<Work> due) {
    BigDecimal minutes = BigDecimal.ZERO;
    BigDecimal credited = BigDecimal.ZERO;
    BigDecimal done = BigDecimal.ZERO;
    for (Work work : due) {
      minutes = minutes.add(work.minutes());
      credited = credited.add(work.minutes().multiply(work.credit()));
      done = done.add(work.minutes().multiply(work.volume()));
    }
    if (minutes.signum() == 0) {
      return new SessionCredit(BigDecimal.ZERO, BigDecimal.ZERO);
    }
    return new SessionCredit(Share.of(credited, minutes), Share.of(done, minutes));
  }
}
