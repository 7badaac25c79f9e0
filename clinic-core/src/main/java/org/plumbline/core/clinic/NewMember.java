package org.plumbline.core.clinic;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.tenancy.Role;

/**
 * Somebody who joins a clinic.
 *
 * @param subject the person's id at the sign-in service
 * @param email null for somebody who gave none
 * @param patientId the person's own record, for patients only
 */
public record NewMember(
    String subject,
    Role role,
    String displayName,
    @Nullable String email,
    @Nullable UUID patientId) {

  /** A member of the clinic's staff. */
  public static NewMember staff(
      String subject, Role role, String displayName, @Nullable String email) {
    return new NewMember(subject, role, displayName, email, null);
  }

  /** A patient who uses the product at home. */
  public static NewMember patient(
      String subject, String displayName, @Nullable String email, UUID patientId) {
    return new NewMember(subject, Role.PATIENT, displayName, email, patientId);
  }
}
