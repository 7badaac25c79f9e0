package org.plumbline.core.training;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of what went wrong while training. Never changed. */
@Entity
@Immutable
@Table(name = "adverse_event")
class AdverseEventEntity {

  @Id UUID id;
  UUID clinicId;
  UUID patientId;
  UUID sessionId;
  String told;
  Instant reportedAt;
  @Nullable UUID recordedBy;

  @SuppressWarnings("NullAway.Init")
  protected AdverseEventEntity() {}

  AdverseEventEntity(AdverseEvent event, UUID clinicId, UUID patientId, @Nullable UUID recordedBy) {
    this.id = event.id();
    this.clinicId = clinicId;
    this.patientId = patientId;
    this.sessionId = event.sessionId();
    this.told = event.told();
    this.reportedAt = event.reportedAt();
    this.recordedBy = recordedBy;
  }

  AdverseEvent toEvent() {
    return new AdverseEvent(id, sessionId, told, reportedAt);
  }
}
