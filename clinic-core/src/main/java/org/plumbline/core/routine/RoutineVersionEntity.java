package org.plumbline.core.routine;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/** A version's row. */
@Entity
@Table(name = "routine_version")
class RoutineVersionEntity {

  @Id UUID id;
  UUID clinicId;
  UUID patientId;
  UUID routineId;
  int number;
  String status;
  @Nullable UUID assessmentId;

  /** The newest version that had been published when this one was begun. */
  @Nullable UUID basedOn;

  int phase;
  int daysPerWeek;
  @Nullable String noteToPatient;

  /** Large, and read only where a draft is made or looked through. */
  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  @Basic(fetch = FetchType.LAZY)
  private RoutineProposal proposal;

  /** What the therapist wrote for the record, by the name of the field. */
  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  Map<String, String> report;

  String catalogueVersion;
  Instant draftedAt;
  @Nullable UUID draftedBy;
  @Nullable Instant publishedAt;
  @Nullable UUID publishedBy;
  @Nullable Instant retiredAt;
  @Version long version;

  @SuppressWarnings("NullAway.Init")
  protected RoutineVersionEntity() {}

  @SuppressWarnings("NullAway.Init")
  RoutineVersionEntity(UUID id, RoutineEntity routine, int number) {
    this.id = id;
    this.clinicId = routine.clinicId;
    this.patientId = routine.patientId;
    this.routineId = routine.id;
    this.number = number;
    this.status = VersionStatus.DRAFT.word();
    this.report = Map.of();
  }

  void begin(TailoringSettings settings, RoutineProposal from, Instant now, @Nullable UUID by) {
    phase = settings.phase();
    daysPerWeek = settings.daysPerWeek();
    proposal = from;
    catalogueVersion = from.rulesVersion();
    draftedAt = now;
    draftedBy = by;
  }

  RoutineProposal proposal() {
    return proposal;
  }

  void keepProposalOf(RoutineVersionEntity before) {
    proposal = before.proposal();
  }

  void publish(Instant now, @Nullable UUID by) {
    status = VersionStatus.PUBLISHED.word();
    publishedAt = now;
    publishedBy = by;
  }

  void retire(VersionStatus how, Instant now) {
    status = how.word();
    retiredAt = now;
  }

  boolean isDraft() {
    return VersionStatus.DRAFT.word().equals(status);
  }

  RoutineVersion toVersion(List<PrescribedExerciseEntity> exercises) {
    return new RoutineVersion(
        id,
        routineId,
        patientId,
        number,
        VersionStatus.of(status),
        phase,
        daysPerWeek,
        noteToPatient == null ? "" : noteToPatient,
        catalogueVersion,
        draftedAt,
        publishedAt,
        retiredAt,
        version,
        exercises.stream().map(PrescribedExerciseEntity::toPrescription).toList());
  }
}
