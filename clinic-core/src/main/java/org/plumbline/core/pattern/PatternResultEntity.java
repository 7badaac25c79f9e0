package org.plumbline.core.pattern;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One pattern and side as the engine found it, with the catalogue that made it. */
@Entity
@Table(name = "pattern_result")
class PatternResultEntity {

  @Id UUID id;
  UUID clinicId;
  UUID patientId;
  UUID assessmentId;
  Instant computedAt;
  String catalogueVersion;
  String pattern;
  @Nullable String side;
  BigDecimal score;
  BigDecimal coverage;

  @Column(name = "class")
  String patternClass;

  @Nullable Integer rank;
  @Nullable String nextBestTest;

  @SuppressWarnings("NullAway.Init")
  protected PatternResultEntity() {}

  PatternResultEntity(
      UUID id,
      UUID clinicId,
      UUID patientId,
      UUID assessmentId,
      Instant computedAt,
      String catalogueVersion,
      String pattern,
      @Nullable String side,
      BigDecimal score,
      BigDecimal coverage,
      String patternClass,
      @Nullable Integer rank,
      @Nullable String nextBestTest) {
    this.id = id;
    this.clinicId = clinicId;
    this.patientId = patientId;
    this.assessmentId = assessmentId;
    this.computedAt = computedAt;
    this.catalogueVersion = catalogueVersion;
    this.pattern = pattern;
    this.side = side;
    this.score = score;
    this.coverage = coverage;
    this.patternClass = patternClass;
    this.rank = rank;
    this.nextBestTest = nextBestTest;
  }
}
