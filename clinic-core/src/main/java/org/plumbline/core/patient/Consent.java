package org.plumbline.core.patient;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a patient stands on one thing they can agree to.
 *
 * @param given whether they agree now; false when they were never asked or withdrew
 * @param recordedAt when it was last given or withdrawn; null when never
 * @param recordedBy which member of staff recorded it; null when the patient did, or nobody
 */
public record Consent(
    ConsentKind kind, boolean given, @Nullable Instant recordedAt, @Nullable String recordedBy) {}
