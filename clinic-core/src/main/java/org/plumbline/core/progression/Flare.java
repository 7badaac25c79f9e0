package org.plumbline.core.progression;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A flare that is under way.
 *
 * @param began the day it began; its first day with the flare plan
 * @param baseline the patient's pain before it, 0 to 10; null when it was not known
 */
public record Flare(LocalDate began, @Nullable BigDecimal baseline) {}
