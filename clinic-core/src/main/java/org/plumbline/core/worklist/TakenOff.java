package org.plumbline.core.worklist;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry that is off the worklist.
 *
 * @param by the membership of who took it off; null when it was no longer so
 * @param done what was done about it; empty when it was no longer so
 */
public record TakenOff(UUID patientId, Reason reason, Instant at, @Nullable UUID by, String done) {}
