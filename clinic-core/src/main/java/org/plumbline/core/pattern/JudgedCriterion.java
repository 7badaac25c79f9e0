package org.plumbline.core.pattern;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.catalogue.Criterion;
import org.plumbline.core.catalogue.Evidence;
import org.plumbline.core.catalogue.Family;

/**
 * A criterion and what became of it.
 *
 * @param criterion the criterion
 * @param severity 0 to 1; null when not measured
 * @param measured the values it looked at
 * @param threshold the limit they were held against, in words; empty when there is none
 * @param families the families its presence counts for
 * @param evidence where the limit comes from; null for a question
 * @param parts the parts of a criterion that needs all of them
 */
public record JudgedCriterion(
    Criterion criterion,
    @Nullable BigDecimal severity,
    List<Measured> measured,
    String threshold,
    Set<Family> families,
    @Nullable Evidence evidence,
    List<JudgedCriterion> parts) {

  public JudgedCriterion {
    measured = List.copyOf(measured);
    families = Set.copyOf(families);
    parts = List.copyOf(parts);
  }

  /** Whether it was measured and reaches a severity. */
  boolean reaches(BigDecimal least) {
    return severity != null && severity.compareTo(least) >= 0;
  }

  /** The same with another severity and the same words. */
  static JudgedCriterion all(
      Criterion.All criterion, @Nullable BigDecimal severity, List<JudgedCriterion> parts) {
    Set<Family> families = new LinkedHashSet<>();
    parts.forEach(part -> families.addAll(part.families()));
    return new JudgedCriterion(criterion, severity, List.of(), "", families, null, parts);
  }
}
