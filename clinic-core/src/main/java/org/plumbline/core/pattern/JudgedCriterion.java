package org.plumbline.core.pattern;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.catalogue.Criterion;

/**
 * A condition of a pattern and what became of it.
 *
 * @param criterion the condition, as the catalogue states it
 * @param severity 0 to 1; null when not measured
 * @param reason what it looked at and the limit that was asked
 * @param missing what is not known; empty when it was measured
 */
public record JudgedCriterion(
    Criterion criterion, @Nullable BigDecimal severity, Reason reason, List<Missing> missing) {

  /** Whether it was measured and reaches a severity. */
  boolean reaches(BigDecimal least) {
    return severity != null && severity.compareTo(least) >= 0;
  }
}
