package org.plumbline.core.outcome;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A row of one task's score. Never changed. */
@Entity
@Immutable
@Table(name = "task_score")
class TaskScoreEntity {

  @Id UUID id;

  UUID clinicId;

  UUID patientId;

  UUID scoreId;

  UUID taskId;

  int score;

  @SuppressWarnings("NullAway.Init")
  protected TaskScoreEntity() {}

  TaskScoreEntity(UUID id, OutcomeScoreEntity of, UUID taskId, int score) {
    this.id = id;
    this.clinicId = of.clinicId;
    this.patientId = of.patientId;
    this.scoreId = of.id;
    this.taskId = taskId;
    this.score = score;
  }
}
