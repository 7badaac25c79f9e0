package org.plumbline.core.override;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/** A numbered set of overrides of a clinic. Rows are added, never changed. */
@Entity
@Table(name = "override_version")
class OverrideVersionEntity {

  @Id UUID id;
  UUID clinicId;
  int number;
  Instant validFrom;
  @Nullable UUID savedBy;
  String reason;

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  List<ClinicOverride> overrides;

  @SuppressWarnings("NullAway.Init")
  protected OverrideVersionEntity() {}

  OverrideVersionEntity(
      UUID id,
      UUID clinicId,
      OverrideSet set,
      Instant validFrom,
      @Nullable UUID savedBy,
      String reason) {
    this.id = id;
    this.clinicId = clinicId;
    this.number = set.number();
    this.overrides = set.overrides();
    this.validFrom = validFrom;
    this.savedBy = savedBy;
    this.reason = reason;
  }

  OverrideSet set() {
    return new OverrideSet(number, overrides);
  }
}
