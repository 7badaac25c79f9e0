package org.plumbline.core.routine;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How training at home went in the phase a patient is in; answered by a later room.
 *
 * @param sessions logged since the phase began
 * @param completion mean share of the prescribed work done in them, 0 to 100; null without any
 * @param quality median of the recent days, 0 to 3; null when none was logged
 * @param lastNotRed how many of the last sessions in a row were not red
 * @param planks share of the exercises asked about that were done in full the last time they were
 *     due, 0 to 100; 100 when none is prescribed
 * @param reserve median repetitions in reserve of the recent days; null when none was logged
 */
public record PhaseTraining(
    int sessions,
    @Nullable BigDecimal completion,
    @Nullable BigDecimal quality,
    int lastNotRed,
    BigDecimal planks,
    @Nullable BigDecimal reserve) {}
