package org.plumbline.core.outcome;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.catalogue.TaskFamily;

/** A row of a task the patient named. */
@Entity
@Table(name = "patient_task")
class PatientTaskEntity {

  @Id UUID id;

  UUID clinicId;

  UUID patientId;

  UUID episodeId;

  String name;

  String family;

  Instant namedAt;

  @Nullable UUID namedBy;

  @Nullable Instant retiredAt;

  @Version long version;

  @SuppressWarnings("NullAway.Init")
  protected PatientTaskEntity() {}

  PatientTaskEntity(
      UUID id,
      UUID clinicId,
      UUID patientId,
      UUID episodeId,
      String name,
      TaskFamily family,
      Instant namedAt,
      @Nullable UUID namedBy) {
    this.id = id;
    this.clinicId = clinicId;
    this.patientId = patientId;
    this.episodeId = episodeId;
    this.name = name;
    this.family = family.name();
    this.namedAt = namedAt;
    this.namedBy = namedBy;
  }

  PatientTask toTask() {
    return new PatientTask(id, name, TaskFamily.valueOf(family), namedAt);
  }
}
