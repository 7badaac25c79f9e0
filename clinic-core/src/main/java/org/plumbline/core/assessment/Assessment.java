package org.plumbline.core.assessment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was asked and found in one examination of a patient.
 *
 * @param completedAt when it was closed; absent while it may still be changed
 * @param tester the name of the therapist who last saved it; empty when nobody is known
 * @param catalogueVersion the knowledge its findings are judged by: the one in force when they were
 *     last saved
 */
public record Assessment(
    UUID id,
    UUID patientId,
    UUID episodeId,
    Instant assessedAt,
    @Nullable Instant completedAt,
    String tester,
    String catalogueVersion,
    Examination examination) {

  /** Whether it may still be changed. */
  public boolean isOpen() {
    return completedAt == null;
  }
}
