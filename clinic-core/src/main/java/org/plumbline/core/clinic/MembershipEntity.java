package org.plumbline.core.clinic;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "membership")
class MembershipEntity {

  @Id UUID id;
  UUID clinicId;
  String subject;
  String role;
  @Nullable UUID patientId;
  String displayName;
  @Nullable String email;
  Instant startedAt;
  @Nullable Instant endedAt;
  @Version long version;

  @SuppressWarnings("NullAway.Init")
  protected MembershipEntity() {}

  MembershipEntity(
      UUID id,
      UUID clinicId,
      String subject,
      String role,
      @Nullable UUID patientId,
      String displayName,
      @Nullable String email,
      Instant startedAt) {
    this.id = id;
    this.clinicId = clinicId;
    this.subject = subject;
    this.role = role;
    this.patientId = patientId;
    this.displayName = displayName;
    this.email = email;
    this.startedAt = startedAt;
  }
}
