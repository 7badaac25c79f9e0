package org.plumbline.core.routine;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A row that says that a clinical lead took a confirmation back, and why. */
@Entity
@Immutable
@Table(name = "withdrawn_exception")
class WithdrawnExceptionEntity {

  /** The confirmation's. */
  @Id UUID id;

  UUID clinicId;
  UUID patientId;
  String reason;
  Instant withdrawnAt;
  UUID withdrawnBy;

  @SuppressWarnings("NullAway.Init")
  protected WithdrawnExceptionEntity() {}

  WithdrawnExceptionEntity(
      ConfirmedExceptionEntity confirmed, String reason, Instant withdrawnAt, UUID withdrawnBy) {
    this.id = confirmed.id;
    this.clinicId = confirmed.clinicId;
    this.patientId = confirmed.patientId;
    this.reason = reason;
    this.withdrawnAt = withdrawnAt;
    this.withdrawnBy = withdrawnBy;
  }
}
