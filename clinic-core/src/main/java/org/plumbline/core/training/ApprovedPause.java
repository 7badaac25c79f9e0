package org.plumbline.core.training;

import java.time.Instant;
import java.util.UUID;

/** A pause a therapist approved, with its reason. */
public record ApprovedPause(UUID id, Pause days, Reason reason, Instant approvedAt) {

  /** Why nothing is expected. */
  public enum Reason {
    /** Agreed with the therapist. */
    PAUSE,
    ILLNESS,
    HOLIDAY
  }
}
