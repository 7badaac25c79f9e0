package org.plumbline.core.training;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of what was logged. Never changed. */
@Entity
@Immutable
@Table(name = "session_log")
class SessionLogEntity {

  @Id UUID id;

  UUID clinicId;

  UUID patientId;

  UUID versionId;

  LocalDate trainedOn;

  Instant performedAt;

  Instant arrivedAt;

  @Nullable Integer painBefore;

  boolean legSymptoms;

  @Nullable String comment;

  @Nullable UUID correctsId;

  @Nullable UUID recordedBy;

  String source;

  UUID idempotencyKey;

  @SuppressWarnings("NullAway.Init")
  protected SessionLogEntity() {}

  SessionLogEntity(
      UUID id,
      UUID clinicId,
      UUID versionId,
      SessionReport report,
      Instant performedAt,
      Instant arrivedAt,
      @Nullable UUID correctsId,
      @Nullable UUID recordedBy) {
    this.id = id;
    this.clinicId = clinicId;
    this.patientId = report.patientId();
    this.versionId = versionId;
    this.trainedOn = report.day();
    this.performedAt = performedAt;
    this.arrivedAt = arrivedAt;
    this.painBefore = report.painBefore();
    this.legSymptoms = report.legSymptoms();
    this.comment = report.comment();
    this.correctsId = correctsId;
    this.recordedBy = recordedBy;
    this.source = report.source().name().toLowerCase(Locale.ROOT);
    this.idempotencyKey = report.key();
  }

  LoggedSession toSession(List<LoggedExercise> exercises) {
    return new LoggedSession(
        id,
        versionId,
        trainedOn,
        performedAt,
        arrivedAt,
        painBefore,
        legSymptoms,
        comment,
        correctsId,
        exercises);
  }
}
