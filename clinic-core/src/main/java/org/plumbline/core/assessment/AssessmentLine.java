package org.plumbline.core.assessment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One assessment in a list.
 *
 * @param completedAt when it was closed; absent while it may still be changed
 * @param findings how many values it holds
 * @param recorded whether anything was measured or answered in it
 */
public record AssessmentLine(
    UUID id,
    UUID episodeId,
    Instant assessedAt,
    @Nullable Instant completedAt,
    long findings,
    boolean recorded) {

  /** Whether it may still be changed. */
  public boolean isOpen() {
    return completedAt == null;
  }
}
