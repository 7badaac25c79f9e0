package org.plumbline.core.progression;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row for each flare of a patient. */
@Entity
@Table(name = "flare")
class FlareEntity {

  @Id UUID id;
  UUID clinicId;
  UUID patientId;
  UUID episodeId;
  LocalDate beganOn;
  @Nullable BigDecimal baseline;
  UUID planBefore;
  @Nullable LocalDate endedOn;
  @Version long version;

  @SuppressWarnings("NullAway.Init")
  protected FlareEntity() {}

  FlareEntity(
      UUID id, UUID clinicId, UUID patientId, UUID episodeId, Flare flare, UUID planBefore) {
    this.id = id;
    this.clinicId = clinicId;
    this.patientId = patientId;
    this.episodeId = episodeId;
    this.beganOn = flare.began();
    this.baseline = flare.baseline();
    this.planBefore = planBefore;
  }

  Flare toFlare() {
    return new Flare(beganOn, baseline);
  }
}
