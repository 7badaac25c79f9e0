package org.plumbline.core.progression;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.override.ClinicCatalogue;
import org.plumbline.core.progression.StoredProposal.State;
import org.plumbline.core.tenancy.CurrentTenant;
import org.plumbline.core.tenancy.Ids;

/** Keeps what is proposed for a patient in step with what the engine proposes now. */
@ApplicationScoped
class ProposalBook {

  private final ProgressionRepository proposals;
  private final ClinicCatalogue knowledge;
  private final CurrentTenant current;
  private final Clock clock;

  ProposalBook(
      ProgressionRepository proposals,
      ClinicCatalogue knowledge,
      CurrentTenant current,
      Clock clock) {
    this.proposals = proposals;
    this.knowledge = knowledge;
    this.current = current;
    this.clock = clock;
  }

  /**
   * What is proposed still stays; what is not is overtaken; what is new is stored.
   *
   * @param because what made it necessary to look again
   */
  void keep(
      UUID patientId, ProgressionPicture.Seen seen, ProgressionAdvice advice, Overtaken because) {
    UUID followed = seen.followed().id();
    Map<String, ProgressionProposal> wanted =
        advice.proposals().stream()
            .filter(ProgressionProposal::needsDecision)
            .collect(Collectors.toMap(ProposalEntity::about, Function.identity()));
    List<ProposalEntity> decided = proposals.lastDecided(current.clinicId(), patientId);
    wanted.values().removeIf(proposal -> isDecided(proposal, decided, followed));
    for (ProposalEntity open : proposals.open(current.clinicId(), patientId)) {
      boolean stays =
          open.proposal.equals(wanted.get(open.about)) && open.versionId.equals(followed);
      if (stays) {
        wanted.remove(open.about);
      } else {
        ProgressionProposal instead = wanted.get(open.about);
        overtake(List.of(open), instead != null && open.isLike(instead) ? null : because);
      }
    }
    wanted.values().forEach(proposal -> open(patientId, seen, proposal, advice));
    proposals.flush();
  }

  /** Stores one in place of what was open about the same. */
  ProposalEntity put(
      UUID patientId,
      ProgressionPicture.Seen seen,
      ProgressionProposal proposal,
      ProgressionAdvice advice) {
    overtake(
        proposals.open(current.clinicId(), patientId).stream()
            .filter(open -> open.about.equals(ProposalEntity.about(proposal)))
            .toList(),
        null);
    return open(patientId, seen, proposal, advice);
  }

  /** What took effect at once, as a therapist had approved in advance: decided by nobody. */
  void putAtOnce(
      UUID patientId,
      ProgressionPicture.Seen seen,
      ProgressionProposal proposal,
      ProgressionAdvice advice) {
    put(patientId, seen, proposal, advice).decide(State.APPROVED, null, clock.instant(), null);
    proposals.flush();
  }

  /**
   * Something newer came before anybody decided.
   *
   * @param because what did; null where the same is proposed anew
   */
  void overtake(List<ProposalEntity> open, @Nullable Overtaken because) {
    open.forEach(proposal -> proposal.overtake(because, clock.instant(), current.membershipId()));
    proposals.flush();
  }

  private ProposalEntity open(
      UUID patientId,
      ProgressionPicture.Seen seen,
      ProgressionProposal proposal,
      ProgressionAdvice advice) {
    var entity =
        new ProposalEntity(
            Ids.next(),
            current.clinicId(),
            patientId,
            seen.followed().id(),
            proposal,
            advice.rulesVersion(),
            clock.instant());
    proposals.persist(entity);
    return entity;
  }

  /** What a therapist decided is not asked again before there is something new to go by. */
  private boolean isDecided(
      ProgressionProposal proposal, List<ProposalEntity> decided, UUID followed) {
    return decided.stream()
        .filter(entity -> entity.isLike(proposal))
        .limit(1)
        .anyMatch(
            entity ->
                proposal.changesDoses()
                    ? settles(entity, proposal, followed)
                    : isLately(entity.decidedAt));
  }

  private boolean isLately(@Nullable Instant decidedAt) {
    int days = ProgressionRules.of(knowledge.current()).asking().againAfterDays();
    return decidedAt != null && decidedAt.isAfter(clock.instant().minus(Duration.ofDays(days)));
  }

  /**
   * Whether a decision about doses answers a proposal. One that was declined stays declined for the
   * same reasons, also when another proposal has made a new version meanwhile.
   */
  private static boolean settles(
      ProposalEntity entity, ProgressionProposal proposal, UUID followed) {
    if (entity.state() == State.DECLINED && entity.proposal.reasons().equals(proposal.reasons())) {
      return true;
    }
    boolean inForce = entity.versionId.equals(followed);
    return switch (proposal.decision()) {
      case GAP -> inForce;
      case FLARE -> proposal.equals(entity.proposal);
      default -> inForce && proposal.equals(entity.proposal);
    };
  }
}
