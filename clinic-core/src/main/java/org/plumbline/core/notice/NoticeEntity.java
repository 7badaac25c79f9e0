package org.plumbline.core.notice;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/** A row of the outbox. */
@Entity
@Table(name = "notice")
class NoticeEntity {

  @Id UUID id;
  UUID clinicId;
  @Nullable UUID patientId;
  @Nullable UUID aboutId;
  String kind;
  String recipient;
  String language;

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  @Nullable Map<String, String> payload;

  Instant createdAt;
  Instant notBefore;
  int attempts;
  @Nullable Instant sentAt;
  @Nullable Instant abandonedAt;

  @SuppressWarnings("NullAway.Init")
  protected NoticeEntity() {}

  NoticeEntity(UUID id, UUID clinicId, Notice notice, Instant now) {
    this.id = id;
    this.clinicId = clinicId;
    this.patientId = notice.patientId();
    this.aboutId = notice.about();
    this.kind = notice.kind().word();
    this.recipient = notice.recipient();
    this.language = notice.language();
    this.payload = notice.payload();
    this.createdAt = now;
    this.notBefore = now;
  }

  Notice toNotice() {
    return new Notice(
        NoticeKind.of(kind),
        patientId,
        aboutId == null ? id : aboutId,
        recipient,
        language,
        payload == null ? Map.of() : payload);
  }

  void sent(Instant now) {
    attempts++;
    sentAt = now;
    payload = null;
  }

  /** Notes a failed attempt; after the last one there is no other, and the payload goes. */
  void failed(Instant now) {
    attempts++;
    RetryPlan.after(attempts)
        .ifPresentOrElse(
            pause -> notBefore = now.plus(pause),
            () -> {
              abandonedAt = now;
              payload = null;
            });
  }
}
