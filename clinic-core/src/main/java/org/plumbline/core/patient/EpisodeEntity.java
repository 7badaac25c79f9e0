package org.plumbline.core.patient;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An episode's row. */
@Entity
@Table(name = "episode")
class EpisodeEntity {

  @Id UUID id;
  UUID clinicId;
  UUID patientId;
  String reason;
  UUID therapistId;
  Instant openedAt;
  @Nullable UUID openedBy;
  @Nullable Instant endedAt;
  @Nullable UUID endedBy;
  @Nullable String endReason;
  @Nullable String endNote;
  @Version long version;

  @SuppressWarnings("NullAway.Init")
  protected EpisodeEntity() {}

  EpisodeEntity(
      UUID id,
      UUID clinicId,
      UUID patientId,
      String reason,
      UUID therapistId,
      Instant openedAt,
      @Nullable UUID openedBy) {
    this.id = id;
    this.clinicId = clinicId;
    this.patientId = patientId;
    this.reason = reason;
    this.therapistId = therapistId;
    this.openedAt = openedAt;
    this.openedBy = openedBy;
  }

  void end(EndReason why, @Nullable String note, Instant now, @Nullable UUID by) {
    endReason = why.word();
    endNote = note;
    endedAt = now;
    endedBy = by;
  }
}
