package org.plumbline.core.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A safety screen's row. A new screening is a new row. */
@Entity
@Table(name = "safety_screen")
class SafetyScreenEntity {

  @Id UUID id;
  UUID clinicId;
  UUID patientId;
  UUID episodeId;
  Instant screenedAt;
  @Nullable UUID screenedBy;
  String catalogueVersion;

  @SuppressWarnings("NullAway.Init")
  protected SafetyScreenEntity() {}

  SafetyScreenEntity(
      UUID id,
      UUID clinicId,
      UUID patientId,
      UUID episodeId,
      Instant screenedAt,
      @Nullable UUID screenedBy,
      String catalogueVersion) {
    this.id = id;
    this.clinicId = clinicId;
    this.patientId = patientId;
    this.episodeId = episodeId;
    this.screenedAt = screenedAt;
    this.screenedBy = screenedBy;
    this.catalogueVersion = catalogueVersion;
  }
}
