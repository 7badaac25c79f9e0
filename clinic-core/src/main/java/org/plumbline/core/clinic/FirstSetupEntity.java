package org.plumbline.core.clinic;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A one-time link of a new installation. */
@Entity
@Table(name = "first_setup")
class FirstSetupEntity {

  @Id UUID id;

  byte[] tokenHash;

  Instant createdAt;

  Instant expiresAt;

  @Nullable Instant usedAt;

  @SuppressWarnings("NullAway.Init")
  protected FirstSetupEntity() {}

  FirstSetupEntity(UUID id, OneTimeToken token, Instant createdAt, Instant expiresAt) {
    this.id = id;
    this.tokenHash = token.hash();
    this.createdAt = createdAt;
    this.expiresAt = expiresAt;
  }

  boolean isOpen(Instant now) {
    return usedAt == null && now.isBefore(expiresAt);
  }
}
