package org.plumbline.core.training;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of the pain of one morning. The newest row of a day counts; the earlier ones stay. */
@Entity
@Immutable
@Table(name = "morning_pain")
class MorningPainEntity {

  @Id UUID id;

  UUID clinicId;

  UUID patientId;

  LocalDate onDay;

  int pain;

  Instant arrivedAt;

  @Nullable UUID recordedBy;

  UUID idempotencyKey;

  @SuppressWarnings("NullAway.Init")
  protected MorningPainEntity() {}

  MorningPainEntity(
      UUID id,
      UUID clinicId,
      UUID patientId,
      LocalDate onDay,
      int pain,
      Instant arrivedAt,
      @Nullable UUID recordedBy,
      UUID idempotencyKey) {
    this.id = id;
    this.clinicId = clinicId;
    this.patientId = patientId;
    this.onDay = onDay;
    this.pain = pain;
    this.arrivedAt = arrivedAt;
    this.recordedBy = recordedBy;
    this.idempotencyKey = idempotencyKey;
  }
}
