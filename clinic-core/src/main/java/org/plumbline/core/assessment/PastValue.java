package org.plumbline.core.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A value measured before.
 *
 * @param test the id of the test
 * @param reading what was read
 * @param severity how severe it was graded then; absent when it was not
 */
public record PastValue(
    String test, Side side, Reading reading, @Nullable BigDecimal severity, Instant measuredAt) {}
