package org.plumbline.core.outcome;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of one score. Never changed. */
@Entity
@Immutable
@Table(name = "outcome_score")
class OutcomeScoreEntity {

  @Id UUID id;

  UUID clinicId;

  UUID patientId;

  UUID episodeId;

  String instrument;

  String occasion;

  BigDecimal score;

  Instant performedAt;

  Instant arrivedAt;

  @Nullable UUID recordedBy;

  boolean byPatient;

  @Nullable UUID correctsId;

  UUID idempotencyKey;

  @SuppressWarnings("NullAway.Init")
  protected OutcomeScoreEntity() {}

  OutcomeScoreEntity(
      UUID id,
      UUID clinicId,
      UUID episodeId,
      ScoreReport report,
      String instrument,
      Occasion occasion,
      BigDecimal score,
      Instant performedAt,
      Instant arrivedAt,
      @Nullable UUID recordedBy,
      boolean byPatient) {
    this.id = id;
    this.clinicId = clinicId;
    this.patientId = report.patientId();
    this.episodeId = episodeId;
    this.instrument = instrument;
    this.occasion = occasion.word();
    this.score = score;
    this.performedAt = performedAt;
    this.arrivedAt = arrivedAt;
    this.recordedBy = recordedBy;
    this.byPatient = byPatient;
    this.correctsId = report.corrects();
    this.idempotencyKey = report.key();
  }

  Score toScore(ZoneId zone, Map<UUID, Integer> tasks) {
    return new Score(
        id,
        instrument,
        Occasion.of(occasion),
        score,
        LocalDate.ofInstant(performedAt, zone),
        performedAt,
        arrivedAt,
        byPatient,
        correctsId,
        tasks);
  }
}
