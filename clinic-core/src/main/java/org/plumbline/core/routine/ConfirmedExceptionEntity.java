package org.plumbline.core.routine;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** A confirmed exception's row; it is never changed. */
@Entity
@Table(name = "confirmed_exception")
class ConfirmedExceptionEntity {

  @Id UUID id;
  UUID clinicId;
  UUID patientId;
  UUID episodeId;
  String exercise;
  String[] conditions;
  String reason;
  Instant confirmedAt;
  UUID confirmedBy;

  @SuppressWarnings("NullAway.Init")
  protected ConfirmedExceptionEntity() {}

  ConfirmedExceptionEntity(
      UUID id,
      UUID clinicId,
      UUID patientId,
      UUID episodeId,
      String exercise,
      Set<String> conditions,
      String reason,
      Instant confirmedAt,
      UUID confirmedBy) {
    this.id = id;
    this.clinicId = clinicId;
    this.patientId = patientId;
    this.episodeId = episodeId;
    this.exercise = exercise;
    this.conditions = conditions.stream().sorted().toArray(String[]::new);
    this.reason = reason;
    this.confirmedAt = confirmedAt;
    this.confirmedBy = confirmedBy;
  }

  ConfirmedException named(String by) {
    return new ConfirmedException(id, exercise, Set.of(conditions), reason, confirmedAt, by);
  }
}
