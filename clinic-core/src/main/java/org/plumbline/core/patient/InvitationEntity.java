package org.plumbline.core.patient;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.clinic.OneTimeToken;
import org.plumbline.core.tenancy.Role;

/** An invitation's row, and the steps of its life. */
@Entity
@Table(name = "invitation")
class InvitationEntity {

  /** How long a link works after it was sent. */
  static final Duration VALID = Duration.ofDays(14);

  @Id UUID id;
  UUID clinicId;
  String role;
  @Nullable UUID patientId;
  String name;
  @Nullable String email;
  byte[] tokenHash;
  Instant createdAt;
  @Nullable UUID createdBy;
  Instant expiresAt;
  @Nullable Instant acceptedAt;
  @Nullable Instant revokedAt;
  @Version long version;

  @SuppressWarnings("NullAway.Init")
  protected InvitationEntity() {}

  InvitationEntity(
      UUID id,
      UUID clinicId,
      Role role,
      @Nullable UUID patientId,
      String name,
      String email,
      @Nullable UUID createdBy) {
    this.id = id;
    this.clinicId = clinicId;
    this.role = role.word();
    this.patientId = patientId;
    this.name = name;
    this.email = email;
    this.createdBy = createdBy;
    this.tokenHash = new byte[0];
    this.createdAt = Instant.EPOCH;
    this.expiresAt = Instant.EPOCH;
  }

  /** Sends it, or sends it again: a new secret, a new term, and the old link works no longer. */
  OneTimeToken send(String recipient, Instant now) {
    var token = OneTimeToken.fresh();
    tokenHash = token.hash();
    email = recipient;
    createdAt = now;
    expiresAt = now.plus(VALID);
    return token;
  }

  void revoke(Instant now) {
    if (acceptedAt == null && revokedAt == null) {
      revokedAt = now;
    }
  }

  InvitationState stateAt(Instant now) {
    return InvitationState.at(now, acceptedAt, revokedAt, expiresAt);
  }

  Role role() {
    return Role.of(role);
  }

  Invitation toInvitation(Instant now) {
    return new Invitation(
        id,
        role(),
        patientId,
        name,
        Objects.requireNonNullElse(email, ""),
        stateAt(now),
        createdAt,
        expiresAt);
  }
}
