package org.plumbline.core.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.catalogue.Sex;

/** An assessment's row. */
@Entity
@Table(name = "assessment")
class AssessmentEntity {

  @Id UUID id;
  UUID clinicId;
  UUID patientId;
  UUID episodeId;
  Instant assessedAt;
  @Nullable UUID assessedBy;
  @Nullable Instant savedAt;
  @Nullable Instant completedAt;
  @Nullable String sex;
  @Nullable Integer age;
  String catalogueVersion;
  @Version long version;

  @SuppressWarnings("NullAway.Init")
  protected AssessmentEntity() {}

  AssessmentEntity(
      UUID id,
      UUID clinicId,
      UUID patientId,
      UUID episodeId,
      Instant assessedAt,
      @Nullable UUID assessedBy,
      @Nullable Sex sex,
      @Nullable Integer age,
      String catalogueVersion) {
    this.id = id;
    this.clinicId = clinicId;
    this.patientId = patientId;
    this.episodeId = episodeId;
    this.assessedAt = assessedAt;
    this.assessedBy = assessedBy;
    this.sex = sex == null ? null : sex.word();
    this.age = age;
    this.catalogueVersion = catalogueVersion;
  }
}
