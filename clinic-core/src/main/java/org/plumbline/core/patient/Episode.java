package org.plumbline.core.patient;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An episode of care: from the complaint a patient comes with to its end.
 *
 * @param reason the complaint, in a few words
 * @param therapistId the membership of the therapist who is responsible
 * @param endedAt null while it is open
 * @param endReason null while it is open
 */
public record Episode(
    UUID id,
    UUID patientId,
    String reason,
    UUID therapistId,
    String therapist,
    Instant openedAt,
    @Nullable Instant endedAt,
    @Nullable EndReason endReason,
    @Nullable String endNote) {

  /** Whether the patient is still in care for this. */
  public boolean isOpen() {
    return endedAt == null;
  }
}
