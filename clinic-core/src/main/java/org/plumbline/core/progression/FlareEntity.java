package org.plumbline.core.progression;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row for each flare of a patient. Without a plan before it, no flare plan took the routine's
 * place; the share is that of the way back which is followed.
 */
@Entity
@Table(name = "flare")
class FlareEntity {

  @Id UUID id;
  UUID clinicId;
  UUID patientId;
  UUID episodeId;
  LocalDate beganOn;
  @Nullable BigDecimal baseline;
  @Nullable UUID planBefore;
  @Nullable BigDecimal share;
  @Nullable LocalDate endedOn;
  @Version long version;

  @SuppressWarnings("NullAway.Init")
  protected FlareEntity() {}

  FlareEntity(
      UUID id,
      UUID clinicId,
      UUID patientId,
      UUID episodeId,
      LocalDate beganOn,
      @Nullable BigDecimal baseline) {
    this.id = id;
    this.clinicId = clinicId;
    this.patientId = patientId;
    this.episodeId = episodeId;
    this.beganOn = beganOn;
    this.baseline = baseline;
  }

  /** The flare, with the day on which what is followed in it was begun. */
  Flare followedSince(LocalDate since) {
    return new Flare(beganOn, baseline, since, share);
  }
}
