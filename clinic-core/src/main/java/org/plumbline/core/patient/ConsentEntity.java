package org.plumbline.core.patient;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of what a patient agreed to or withdrew, when. Added and read, never changed. */
@Entity
@Table(name = "consent")
class ConsentEntity {

  @Id UUID id;
  UUID clinicId;
  UUID patientId;
  String kind;
  boolean given;
  Instant recordedAt;
  @Nullable UUID recordedBy;

  @SuppressWarnings("NullAway.Init")
  protected ConsentEntity() {}

  ConsentEntity(
      UUID id,
      UUID clinicId,
      UUID patientId,
      ConsentKind kind,
      boolean given,
      Instant recordedAt,
      @Nullable UUID recordedBy) {
    this.id = id;
    this.clinicId = clinicId;
    this.patientId = patientId;
    this.kind = kind.word();
    this.given = given;
    this.recordedAt = recordedAt;
    this.recordedBy = recordedBy;
  }
}
