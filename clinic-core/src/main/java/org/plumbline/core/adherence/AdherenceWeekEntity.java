package org.plumbline.core.adherence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of one week's adherence, so that a report over many logs is a query. */
@Entity
@Table(name = "adherence_week")
class AdherenceWeekEntity {

  @Id UUID id;

  UUID clinicId;

  UUID patientId;

  UUID routineId;

  LocalDate weekStart;

  BigDecimal target;

  @Nullable BigDecimal adherence;

  @Nullable BigDecimal frequency;

  @Nullable BigDecimal dose;

  int sessions;

  boolean overdone;

  int recalled;

  @Nullable String catalogueVersion;

  Instant computedAt;

  @SuppressWarnings("NullAway.Init")
  protected AdherenceWeekEntity() {}

  @SuppressWarnings("NullAway.Init")
  AdherenceWeekEntity(UUID id, UUID clinicId, UUID patientId, UUID routineId, LocalDate weekStart) {
    this.id = id;
    this.clinicId = clinicId;
    this.patientId = patientId;
    this.routineId = routineId;
    this.weekStart = weekStart;
  }

  void show(WeekAdherence week, String catalogueVersion, Instant computedAt) {
    this.target = week.target();
    this.adherence = week.score();
    this.frequency = week.frequency();
    this.dose = week.dose();
    this.sessions = week.sessions();
    this.overdone = week.overdone();
    this.recalled = week.recalled();
    this.catalogueVersion = catalogueVersion;
    this.computedAt = computedAt;
  }
}
