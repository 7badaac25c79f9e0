package org.plumbline.core.pattern;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.catalogue.Clue;

/**
 * What speaks for or against a pattern, and what it came to.
 *
 * @param clue the clue, with its weight
 * @param severity the strongest of its criteria; null when none was measured
 * @param criteria every criterion, in order
 */
public record JudgedClue(Clue clue, @Nullable BigDecimal severity, List<JudgedCriterion> criteria) {

  public JudgedClue {
    criteria = List.copyOf(criteria);
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

  /** The criterion that gave it its severity, the first of equals; null when none was measured. */
  public @Nullable JudgedCriterion strongest() {
    @Nullable JudgedCriterion strongest = null;
    for (JudgedCriterion criterion : criteria) {
      if (severity != null && criterion.reaches(severity) && strongest == null) {
        strongest = criterion;
      }
    }
    return strongest;
  }

  /** Everything that is not known; empty when it was measured. */
  public List<Missing> missing() {
    return measured()
        ? List.of()
        : criteria.stream().flatMap(criterion -> criterion.missing().stream()).toList();
  }

  /** The ids of the tests that would help to measure it, in the order of its criteria. */
  public Set<String> missingTests() {
    Set<String> tests = new LinkedHashSet<>();
    for (Missing missing : missing()) {
      if (missing instanceof Missing.OfATest owed) {
        tests.add(owed.test().id());
      }
    }
    return tests;
  }
}
