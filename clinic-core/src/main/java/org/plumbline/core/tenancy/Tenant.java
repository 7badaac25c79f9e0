package org.plumbline.core.tenancy;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is asking, and for which clinic. Every transaction tells the database first, and row-level
 * security answers with that person's rows only.
 */
public sealed interface Tenant {

  /** Nobody is signed in: the database shows no row. */
  record Nobody() implements Tenant {}

  /** Someone signed in who has not entered a clinic yet: sees their own memberships, no more. */
  record Person(String subject) implements Tenant {}

  /**
   * Someone at work (or in training) in one clinic.
   *
   * @param patientId the person's own record, for patients only
   */
  record Member(
      UUID clinicId, UUID membershipId, Role role, String subject, @Nullable UUID patientId)
      implements Tenant {}

  /** The product itself at work for one clinic: a scheduled job, an invitation being accepted. */
  record Product(UUID clinicId) implements Tenant {}
}
