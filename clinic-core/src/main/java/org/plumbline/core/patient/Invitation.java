package org.plumbline.core.patient;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.tenancy.Role;

/**
 * An invitation as those who sent it see it. Its secret is only in the mail.
 *
 * @param name whom it greets
 * @param email where it was sent
 * @param patientId the patient it is for; null for staff
 * @param sentAt when it was last sent
 */
public record Invitation(
    UUID id,
    Role role,
    @Nullable UUID patientId,
    String name,
    String email,
    InvitationState state,
    Instant sentAt,
    Instant expiresAt) {

  /** Whether it can still be sent again or taken back. */
  public boolean isPending() {
    return state == InvitationState.OPEN || state == InvitationState.EXPIRED;
  }
}
