package org.plumbline.core.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The answer to one intake question, for a side where it has sides. */
@Entity
@Table(name = "intake_answer")
class IntakeAnswerEntity {

  @Id UUID id;
  UUID clinicId;
  UUID patientId;
  UUID assessmentId;
  String question;
  String side;
  boolean yes;

  @SuppressWarnings("NullAway.Init")
  protected IntakeAnswerEntity() {}

  IntakeAnswerEntity(
      UUID id,
      UUID clinicId,
      UUID patientId,
      UUID assessmentId,
      String question,
      String side,
      boolean yes) {
    this.id = id;
    this.clinicId = clinicId;
    this.patientId = patientId;
    this.assessmentId = assessmentId;
    this.question = question;
    this.side = side;
    this.yes = yes;
  }
}
