package org.plumbline.core.catalogue;

import java.math.BigDecimal;

/**
 * What changes the severity of a finding, whatever the test.
 *
 * @param painCapFrom the pain (0–10) from which a stopped test is capped
 * @param painCapSeverity the most such a test can count
 * @param halvedOverAge the age in years above which age-sensitive tests count half
 * @param borderlineSeverity what a borderline finding counts
 * @param unusualBeyondDeviations how many standard deviations from the mean of its reference a
 *     value is so unusual that the entry is worth a second look
 */
public record GradingRules(
    BigDecimal painCapFrom,
    BigDecimal painCapSeverity,
    int halvedOverAge,
    BigDecimal borderlineSeverity,
    BigDecimal unusualBeyondDeviations) {}
