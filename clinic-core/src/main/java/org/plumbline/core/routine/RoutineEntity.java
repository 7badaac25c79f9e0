package org.plumbline.core.routine;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The row of an episode's routine, which its versions share. */
@Entity
@Table(name = "routine")
class RoutineEntity {

  @Id UUID id;
  UUID clinicId;
  UUID patientId;
  UUID episodeId;

  /** The day the routine began for this patient; a new version does not restart it. */
  @Nullable LocalDate beganOn;

  Instant createdAt;
  @Version long version;

  @SuppressWarnings("NullAway.Init")
  protected RoutineEntity() {}

  RoutineEntity(UUID id, UUID clinicId, UUID patientId, UUID episodeId, Instant createdAt) {
    this.id = id;
    this.clinicId = clinicId;
    this.patientId = patientId;
    this.episodeId = episodeId;
    this.createdAt = createdAt;
  }
}
