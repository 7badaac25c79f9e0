package org.plumbline.core.routine;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A row that says how a version came about. */
@Entity
@Immutable
@Table(name = "routine_adjustment")
class AdjustmentEntity {

  /** The version's. */
  @Id UUID id;

  UUID clinicId;
  UUID patientId;
  UUID basedOn;
  String kind;
  boolean byFallback;

  @SuppressWarnings("NullAway.Init")
  protected AdjustmentEntity() {}

  AdjustmentEntity(RoutineVersionEntity version, Adjustment adjustment) {
    this.id = version.id;
    this.clinicId = version.clinicId;
    this.patientId = version.patientId;
    this.basedOn = adjustment.basedOn();
    this.kind = adjustment.kind().word();
    this.byFallback = adjustment.byFallback();
  }

  Adjustment toAdjustment() {
    return new Adjustment(id, basedOn, Adjustment.Kind.of(kind), byFallback);
  }
}
