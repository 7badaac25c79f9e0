package org.plumbline.core.worklist;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the worklist. */
@Entity
@Table(name = "worklist_entry")
class WorklistEntity {

  @Id UUID id;
  UUID clinicId;
  UUID patientId;
  String reason;
  Instant raisedAt;
  Instant dueAt;
  @Nullable Instant acknowledgedAt;
  @Nullable UUID acknowledgedBy;
  @Nullable String note;
  @Version long version;

  @SuppressWarnings("NullAway.Init")
  protected WorklistEntity() {}

  void acknowledge(@Nullable String note, Instant now, @Nullable UUID by) {
    this.note = note;
    this.acknowledgedAt = now;
    this.acknowledgedBy = by;
  }
}
