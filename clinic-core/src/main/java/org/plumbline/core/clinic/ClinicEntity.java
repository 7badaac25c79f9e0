package org.plumbline.core.clinic;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

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

  ClinicEntity(UUID id, String name, String zone, String language, Instant createdAt) {
    this.id = id;
    this.name = name;
    this.zone = zone;
    this.language = language;
    this.createdAt = createdAt;
  }
}
