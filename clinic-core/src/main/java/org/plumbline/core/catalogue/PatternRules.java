package org.plumbline.core.catalogue;

import java.math.BigDecimal;
import java.util.Set;

/**
 * The limits by which patterns are classed and shown.
 *
 * @param likelyScore the least score of a likely pattern
 * @param likelyCoverage the least coverage of a likely pattern
 * @param likelyFamilies from how many families a likely pattern needs findings
 * @param possibleScore the least score of a possible pattern
 * @param neededCoverage below it there is too little data to judge
 * @param presentSeverity the severity from which a finding counts as present
 * @param shownAtMost how many patterns are shown
 * @param countedFamilies the families that count towards a likely pattern
 * @param measuredFamilies the families one of which every supported pattern needs
 */
public record PatternRules(
    BigDecimal likelyScore,
    BigDecimal likelyCoverage,
    int likelyFamilies,
    BigDecimal possibleScore,
    BigDecimal neededCoverage,
    BigDecimal presentSeverity,
    int shownAtMost,
    Set<Family> countedFamilies,
    Set<Family> measuredFamilies) {
  public PatternRules {
    countedFamilies = InOrder.set(countedFamilies);
    measuredFamilies = InOrder.set(measuredFamilies);
  }
}
