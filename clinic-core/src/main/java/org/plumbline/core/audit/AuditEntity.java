package org.plumbline.core.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the audit record. Added and read, never changed. */
@Entity
@Table(name = "audit_entry")
class AuditEntity {

  @Id UUID id;
  UUID clinicId;
  @Nullable UUID patientId;
  @Nullable UUID membershipId;
  @Nullable String subject;
  String role;
  String action;
  String what;
  Instant happenedAt;
  @Nullable String requestId;

  @SuppressWarnings("NullAway.Init")
  protected AuditEntity() {}

  AuditEntity(UUID id, UUID clinicId, String role, String action, String what, Instant happenedAt) {
    this.id = id;
    this.clinicId = clinicId;
    this.role = role;
    this.action = action;
    this.what = what;
    this.happenedAt = happenedAt;
  }
}
