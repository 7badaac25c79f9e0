package org.plumbline.core.routine;

import java.math.BigDecimal;
import java.util.List;

/**
 * A movement pattern the routine is tailored to: likely or possible, and not rejected by the
 * therapist. A sided pattern comes with the score of its better-supported side.
 *
 * @param score 0 to 1
 * @param likely whether it is likely; otherwise it is possible
 * @param findings the strongest findings that speak for it
 */
public record TailoredPattern(
    String id, BigDecimal score, boolean likely, List<KeyFinding> findings) {

  /** Keeps its own copy. */
  public TailoredPattern {
    findings = List.copyOf(findings);
  }
}
