package org.plumbline.core.patient;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where an invitation is in its life. */
public enum InvitationState {
  /** It was sent and its link works. */
  OPEN,
  /** Its link was used to set up a sign-in. */
  ACCEPTED,
  /** It was taken back before it was used. */
  REVOKED,
  /** Nobody used it in time. */
  EXPIRED;

  /** The state at a moment. What happened first stays: an accepted invitation never expires. */
  static InvitationState at(
      Instant now, @Nullable Instant acceptedAt, @Nullable Instant revokedAt, Instant expiresAt) {
    if (acceptedAt != null) {
      return ACCEPTED;
    }
    if (revokedAt != null) {
      return REVOKED;
    }
    return now.isBefore(expiresAt) ? OPEN : EXPIRED;
  }
}
