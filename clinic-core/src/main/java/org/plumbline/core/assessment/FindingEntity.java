package org.plumbline.core.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a test showed on one side, or one item of a set. */
@Entity
@Table(name = "finding")
class FindingEntity {

  @Id UUID id;
  UUID clinicId;
  UUID patientId;
  UUID assessmentId;
  String test;
  String side;
  String item;
  @Nullable BigDecimal value;
  @Nullable String choice;
  @Nullable BigDecimal stoppedByPain;
  @Nullable String stoppedBy;
  @Nullable String note;
  @Nullable Boolean pelvisControlled;
  @Nullable String limitedBy;
  @Nullable BigDecimal severity;

  @SuppressWarnings("NullAway.Init")
  protected FindingEntity() {}

  FindingEntity(
      UUID id,
      UUID clinicId,
      UUID patientId,
      UUID assessmentId,
      String test,
      String side,
      String item) {
    this.id = id;
    this.clinicId = clinicId;
    this.patientId = patientId;
    this.assessmentId = assessmentId;
    this.test = test;
    this.side = side;
    this.item = item;
  }
}
