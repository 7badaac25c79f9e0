package org.plumbline.core.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A clinician's recorded review of a positive answer. */
@Entity
@Table(name = "safety_clearance")
class SafetyClearanceEntity {

  @Id UUID id;
  UUID clinicId;
  UUID patientId;
  UUID screenId;
  String flag;
  String reviewedBy;
  Instant reviewedAt;
  String outcome;
  Instant recordedAt;
  @Nullable UUID recordedBy;

  @SuppressWarnings("NullAway.Init")
  protected SafetyClearanceEntity() {}

  SafetyClearanceEntity(
      UUID id,
      UUID clinicId,
      UUID patientId,
      UUID screenId,
      String flag,
      String reviewedBy,
      Instant reviewedAt,
      String outcome,
      Instant recordedAt,
      @Nullable UUID recordedBy) {
    this.id = id;
    this.clinicId = clinicId;
    this.patientId = patientId;
    this.screenId = screenId;
    this.flag = flag;
    this.reviewedBy = reviewedBy;
    this.reviewedAt = reviewedAt;
    this.outcome = outcome;
    this.recordedAt = recordedAt;
    this.recordedBy = recordedBy;
  }
}
