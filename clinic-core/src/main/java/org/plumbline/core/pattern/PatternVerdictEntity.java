package org.plumbline.core.pattern;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The therapist's word on a pattern. The newest counts, the earlier ones stay. */
@Entity
@Table(name = "pattern_verdict")
class PatternVerdictEntity {

  @Id UUID id;
  UUID clinicId;
  UUID patientId;
  UUID assessmentId;
  String pattern;
  @Nullable String side;
  String verdict;
  @Nullable String note;
  Instant givenAt;
  @Nullable UUID givenBy;

  @SuppressWarnings("NullAway.Init")
  protected PatternVerdictEntity() {}

  PatternVerdictEntity(
      UUID id,
      UUID clinicId,
      UUID patientId,
      UUID assessmentId,
      String pattern,
      @Nullable String side,
      String verdict,
      @Nullable String note,
      Instant givenAt,
      @Nullable UUID givenBy) {
    this.id = id;
    this.clinicId = clinicId;
    this.patientId = patientId;
    this.assessmentId = assessmentId;
    this.pattern = pattern;
    this.side = side;
    this.verdict = verdict;
    this.note = note;
    this.givenAt = givenAt;
    this.givenBy = givenBy;
  }
}
