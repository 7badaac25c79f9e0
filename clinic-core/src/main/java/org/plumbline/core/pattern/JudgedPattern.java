package org.plumbline.core.pattern;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.assessment.Side;
import org.plumbline.core.catalogue.PatternDefinition;

/**
 * A pattern and how well the findings support it: a hypothesis with its reasons.
 *
 * @param pattern the pattern
 * @param side the side it is judged for; {@link Side#MIDLINE} for a pattern without sides
 * @param score 0 to 1, unrounded
 * @param coverage the share of its weight that was measured, 0 to 1, unrounded
 * @param patternClass how well it is supported
 * @param nextBestTest the unmeasured test that would add most; null when none would
 * @param supports what could speak for it
 * @param opposes what could speak against it
 */
public record JudgedPattern(
    PatternDefinition pattern,
    Side side,
    BigDecimal score,
    BigDecimal coverage,
    PatternClass patternClass,
    @Nullable String nextBestTest,
    List<JudgedClue> supports,
    List<JudgedClue> opposes) {

  /** Likely before possible, then by score, then by coverage. */
  static final Comparator<JudgedPattern> BEST_FIRST =
      Comparator.comparing(JudgedPattern::patternClass)
          .thenComparing(JudgedPattern::score, Comparator.reverseOrder())
          .thenComparing(JudgedPattern::coverage, Comparator.reverseOrder());

  public JudgedPattern {
    supports = List.copyOf(supports);
    opposes = List.copyOf(opposes);
  }

  /** Whether it is derived from other patterns. */
  public boolean derived() {
    return !pattern.derivedFrom().isEmpty();
  }
}
