package org.plumbline.core.routine;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row for each version whose lowering in need the therapist approved when publishing it. */
@Entity
@Immutable
@Table(name = "routine_fallback")
class FallbackEntity {

  /** The version's. */
  @Id UUID id;

  UUID clinicId;
  UUID patientId;
  Instant approvedAt;
  @Nullable UUID approvedBy;

  @SuppressWarnings("NullAway.Init")
  protected FallbackEntity() {}

  FallbackEntity(RoutineVersionEntity version, Instant approvedAt, @Nullable UUID approvedBy) {
    this.id = version.id;
    this.clinicId = version.clinicId;
    this.patientId = version.patientId;
    this.approvedAt = approvedAt;
    this.approvedBy = approvedBy;
  }
}
