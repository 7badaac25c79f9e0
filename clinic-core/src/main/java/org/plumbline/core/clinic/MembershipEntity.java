package org.plumbline.core.clinic;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.tenancy.Role;

/** A row of who belongs to a clinic, from when until when. */
@Entity
@Table(name = "membership")
class MembershipEntity {

  @Id UUID id;

  UUID clinicId;

  String subject;

  String role;

  @Nullable UUID patientId;

  String displayName;

  boolean clinicalLead;

  @Nullable String email;

  Instant startedAt;

  @Nullable Instant endedAt;

  @Version long version;

  @SuppressWarnings("NullAway.Init")
  protected MembershipEntity() {}

  MembershipEntity(UUID id, UUID clinicId, NewMember member, Instant startedAt) {
    this.id = id;
    this.clinicId = clinicId;
    this.subject = member.subject();
    this.role = member.role().word();
    this.patientId = member.patientId();
    this.displayName = member.displayName();
    this.email = member.email();
    this.startedAt = startedAt;
  }

  void end(Instant now) {
    if (endedAt == null) {
      endedAt = now;
    }
  }

  Member toMember() {
    return new Member(id, displayName, email, Role.of(role), clinicalLead, startedAt, endedAt);
  }
}
