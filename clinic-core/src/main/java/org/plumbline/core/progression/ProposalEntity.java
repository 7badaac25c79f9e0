package org.plumbline.core.progression;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/** A row of what was proposed and what was decided. */
@Entity
@Table(name = "progression_proposal")
class ProposalEntity {

  @Id UUID id;
  UUID clinicId;
  UUID patientId;
  UUID versionId;
  String about;

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  ProgressionProposal proposal;

  String rulesVersion;
  Instant madeAt;
  String state;
  @Nullable Instant decidedAt;
  @Nullable UUID decidedBy;
  @Nullable String note;

  /** What overtook it; null when it was not overtaken, or only made anew. */
  @Nullable String overtakenBy;

  @Version long version;

  @SuppressWarnings("NullAway.Init")
  protected ProposalEntity() {}

  ProposalEntity(
      UUID id,
      UUID clinicId,
      UUID patientId,
      UUID versionId,
      ProgressionProposal proposal,
      String rulesVersion,
      Instant madeAt) {
    this.id = id;
    this.clinicId = clinicId;
    this.patientId = patientId;
    this.versionId = versionId;
    this.about = about(proposal);
    this.proposal = proposal;
    this.rulesVersion = rulesVersion;
    this.madeAt = madeAt;
    this.state = StoredProposal.State.OPEN.name().toLowerCase(Locale.ROOT);
  }

  /** What it speaks of: there is one open proposal for each. */
  static String about(ProgressionProposal proposal) {
    String exercise = proposal.exercise();
    return exercise == null ? proposal.decision().word() : exercise;
  }

  void decide(StoredProposal.State how, @Nullable String said, Instant now, @Nullable UUID by) {
    state = how.name().toLowerCase(Locale.ROOT);
    note = said;
    decidedAt = now;
    decidedBy = by;
  }

  /** Nobody decides on it any more; without a cause the same stands in its place. */
  void overtake(@Nullable Overtaken by, Instant now, @Nullable UUID whom) {
    decide(StoredProposal.State.OVERTAKEN, null, now, whom);
    overtakenBy = by == null ? null : by.word();
  }

  /** Whether another speaks of the same and asks for the same kind of thing. */
  boolean isLike(ProgressionProposal other) {
    return about.equals(about(other)) && proposal.decision() == other.decision();
  }

  /** Where it stands; approved by nobody means approved in advance. */
  StoredProposal.State state() {
    var stored = StoredProposal.State.valueOf(state.toUpperCase(Locale.ROOT));
    return stored == StoredProposal.State.APPROVED && decidedBy == null
        ? StoredProposal.State.AT_ONCE
        : stored;
  }

  StoredProposal toStored() {
    return new StoredProposal(
        id,
        versionId,
        proposal,
        rulesVersion,
        madeAt,
        state(),
        decidedAt,
        note,
        Overtaken.of(overtakenBy));
  }
}
