package org.plumbline.core.training;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of days that do not count. */
@Entity
@Table(name = "training_pause")
class TrainingPauseEntity {

  @Id UUID id;

  UUID clinicId;

  UUID patientId;

  LocalDate fromDay;

  LocalDate toDay;

  String reason;

  Instant approvedAt;

  @Nullable UUID approvedBy;

  @Version long version;

  @SuppressWarnings("NullAway.Init")
  protected TrainingPauseEntity() {}

  TrainingPauseEntity(
      UUID id,
      UUID clinicId,
      UUID patientId,
      Pause days,
      ApprovedPause.Reason reason,
      Instant approvedAt,
      @Nullable UUID approvedBy) {
    this.id = id;
    this.clinicId = clinicId;
    this.patientId = patientId;
    this.fromDay = days.from();
    this.toDay = days.until();
    this.reason = reason.name().toLowerCase(Locale.ROOT);
    this.approvedAt = approvedAt;
    this.approvedBy = approvedBy;
  }

  void endOn(LocalDate lastDay) {
    toDay = lastDay;
  }

  Pause days() {
    return new Pause(fromDay, toDay);
  }

  ApprovedPause toPause() {
    return new ApprovedPause(
        id, days(), ApprovedPause.Reason.valueOf(reason.toUpperCase(Locale.ROOT)), approvedAt);
  }
}
