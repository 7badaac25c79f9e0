package org.plumbline.core.assessment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One assessment in a list.
 *
 * @param completedAt when it was closed; absent while it may still be changed
 * @param findings how many values it holds
 */
public record AssessmentLine(
    UUID id, Instant assessedAt, @Nullable Instant completedAt, long findings) {}
