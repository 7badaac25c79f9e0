package org.plumbline.core.pattern;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.catalogue.Clue;

/**
 * A clue and what it came to.
 *
 * @param clue the clue
 * @param severity the strongest of its criteria; null when none was measured
 * @param criteria every criterion, in order
 * @param missingTests the tests that would make it measured
 */
public record JudgedClue(
    Clue clue,
    @Nullable BigDecimal severity,
    List<JudgedCriterion> criteria,
    Set<String> missingTests) {

  public JudgedClue {
    criteria = List.copyOf(criteria);
    missingTests = Set.copyOf(missingTests);
  }

  /** How much it counts in the score: weight times severity; 0 when not measured. */
  public BigDecimal counts() {
    return severity == null ? BigDecimal.ZERO : clue.weight().multiply(severity);
  }

  /** Whether anything in it was measured. */
  public boolean measured() {
    return severity != null;
  }

  /** Whether it was measured and says something. */
  public boolean speaks() {
    return severity != null && severity.signum() > 0;
  }
}
