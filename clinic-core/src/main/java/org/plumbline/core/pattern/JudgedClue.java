package org.plumbline.core.pattern;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.catalogue.Clue;

/**
 * What speaks for or against a pattern, and what it came to.
 *
 * @param clue the clue, with its weight
 * @param severity the strongest of its criteria; null when none was measured
 * @param criteria every criterion, in order
 * @param missingTests the ids of the tests that would help to measure it, each once, in the order
 *     of its criteria; none when it was measured
 */
public record JudgedClue(
    Clue clue,
    @Nullable BigDecimal severity,
    List<JudgedCriterion> criteria,
    List<String> missingTests) {

  public JudgedClue {
    criteria = List.copyOf(criteria);
    missingTests = List.copyOf(missingTests);
  }

  /** What its criteria came to. */
  static JudgedClue of(Clue clue, @Nullable BigDecimal severity, List<JudgedCriterion> criteria) {
    return new JudgedClue(
        clue, severity, criteria, severity == null ? missingTests(criteria) : List.of());
  }

  /** How much it counts in the score: weight times severity; 0 when not measured. */
  public BigDecimal counts() {
    if (severity == null || severity.signum() == 0) {
      return BigDecimal.ZERO;
    }
    return severity.equals(BigDecimal.ONE) ? clue.weight() : clue.weight().multiply(severity);
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
    List<Missing> missing = new ArrayList<>();
    if (!measured()) {
      criteria.forEach(criterion -> missing.addAll(criterion.missing()));
    }
    return missing;
  }

  private static List<String> missingTests(List<JudgedCriterion> criteria) {
    List<String> tests = new ArrayList<>(2);
    for (JudgedCriterion criterion : criteria) {
      for (Missing missing : criterion.missing()) {
        if (missing instanceof Missing.OfATest owed && !tests.contains(owed.test().id())) {
          tests.add(owed.test().id());
        }
      }
    }
    return tests;
  }
}
