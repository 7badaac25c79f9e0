package org.plumbline.reports.statistic;

import java.math.BigDecimal;

/**
 * What one episode of care gained on one measure.
 *
 * @param baseline the score at the start, in the measure's own points
 * @param points how far the score moved towards better, in the same points; negative when it got
 *     worse
 */
public record Improvement(BigDecimal baseline, BigDecimal points) {}
