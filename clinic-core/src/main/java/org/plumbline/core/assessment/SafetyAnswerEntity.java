package org.plumbline.core.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The answer to one safety question. */
@Entity
@Table(name = "safety_answer")
class SafetyAnswerEntity {

  @Id UUID id;
  UUID clinicId;
  UUID patientId;
  UUID screenId;
  String flag;
  String answer;
  @Nullable String urgency;
  @Nullable String note;

  @SuppressWarnings("NullAway.Init")
  protected SafetyAnswerEntity() {}

  SafetyAnswerEntity(
      UUID id,
      UUID clinicId,
      UUID patientId,
      UUID screenId,
      String flag,
      String answer,
      @Nullable String urgency,
      @Nullable String note) {
    this.id = id;
    this.clinicId = clinicId;
    this.patientId = patientId;
    this.screenId = screenId;
    this.flag = flag;
    this.answer = answer;
    this.urgency = urgency;
    this.note = note;
  }
}
