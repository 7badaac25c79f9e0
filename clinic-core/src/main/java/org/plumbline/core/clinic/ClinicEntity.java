package org.plumbline.core.clinic;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/** A clinic's row. */
@Entity
@Table(name = "clinic")
class ClinicEntity {

  @Id UUID id;

  String name;

  String zone;

  String language;

  Instant createdAt;

  @Version long version;

  @SuppressWarnings("NullAway.Init")
  protected ClinicEntity() {}

  ClinicEntity(UUID id, ClinicSettings settings, Instant createdAt) {
    this.id = id;
    this.name = settings.name();
    this.zone = settings.zone();
    this.language = settings.language();
    this.createdAt = createdAt;
  }

  void change(ClinicSettings settings) {
    name = settings.name();
    zone = settings.zone();
    language = settings.language();
  }

  Clinic toClinic() {
    return new Clinic(id, name, ZoneId.of(zone), language);
  }
}
