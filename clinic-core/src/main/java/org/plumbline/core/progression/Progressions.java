package org.plumbline.core.progression;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.audit.Audit;
import org.plumbline.core.progression.StoredProposal.State;
import org.plumbline.core.routine.Adjustment;
import org.plumbline.core.routine.Adjustments;
import org.plumbline.core.routine.RoutinePublished;
import org.plumbline.core.routine.RoutineVersion;
import org.plumbline.core.routine.RoutineWithdrawn;
import org.plumbline.core.tenancy.ByTheProduct;
import org.plumbline.core.tenancy.CurrentTenant;
import org.plumbline.core.tenancy.OneByOne;
import org.plumbline.core.tenancy.Turns;
import org.plumbline.core.training.Course;
import org.plumbline.core.training.MorningPainRecorded;
import org.plumbline.core.training.SessionLogged;

/**
 * Proposals to raise, hold or lower what patients do. They are made in the transaction that stores
 * what they are made from, and by the clock; a therapist approves, changes or declines them.
 * Nothing raises a dose by itself.
 */
@ApplicationScoped
@Transactional
public class Progressions {

  /** Longest note to a proposal that is declined, in characters. */
  public static final int LONGEST_NOTE = 1_000;

  private final ProgressionRepository proposals;
  private final ProposalBook book;
  private final ProgressionPicture picture;
  private final Advisors advisors;
  private final Flares flares;
  private final FlareDiary diary;
  private final Adjustments adjustments;
  private final ByTheProduct product;
  private final OneByOne oneByOne;
  private final Turns turns;
  private final Audit audit;
  private final CurrentTenant current;
  private final Clock clock;

  Progressions(
      ProgressionRepository proposals,
      ProposalBook book,
      ProgressionPicture picture,
      Advisors advisors,
      Flares flares,
      FlareDiary diary,
      Adjustments adjustments,
      ByTheProduct product,
      OneByOne oneByOne,
      Turns turns,
      Audit audit,
      CurrentTenant current,
      Clock clock) {
    this.proposals = proposals;
    this.book = book;
    this.picture = picture;
    this.advisors = advisors;
    this.flares = flares;
    this.diary = diary;
    this.adjustments = adjustments;
    this.product = product;
    this.oneByOne = oneByOne;
    this.turns = turns;
    this.audit = audit;
    this.current = current;
    this.clock = clock;
  }

  /**
   * Makes sure that a proposal still waits for a decision.
   *
   * @throws DecidedMeanwhileException when it waits no longer
   * @throws org.plumbline.core.tenancy.RecordNotFoundException when there is no such proposal here
   */
  public void requireOpen(UUID patientId, UUID proposalId) {
    proposals.openOne(current.clinicId(), patientId, proposalId);
  }

  /** What waits for a decision about a patient, the earliest first. */
  public List<StoredProposal> open(UUID patientId) {
    return proposals.open(current.clinicId(), patientId).stream()
        .map(ProposalEntity::toStored)
        .toList();
  }

  /** Everybody of the clinic who follows a routine. */
  public List<UUID> patientsInTraining() {
    return proposals.patientsInTraining(current.clinicId());
  }

  /** The last decisions about a patient, the newest first, and {@code most} of them at most. */
  public List<StoredProposal> decided(UUID patientId, int most) {
    return proposals.decided(current.clinicId(), patientId, most).stream()
        .map(ProposalEntity::toStored)
        .toList();
  }

  /**
   * What nobody decided on before something newer came, since a version was last published: the
   * newest first, each kind of proposal about an exercise once, and {@code most} of them at most.
   * What is proposed again is not among them.
   */
  public List<StoredProposal> overtaken(UUID patientId, int most) {
    List<ProposalEntity> open = proposals.open(current.clinicId(), patientId);
    List<ProposalEntity> told = new ArrayList<>();
    for (ProposalEntity each : proposals.overtaken(current.clinicId(), patientId, most)) {
      if (Stream.concat(open.stream(), told.stream()).noneMatch(o -> o.isLike(each.proposal))) {
        told.add(each);
      }
    }
    return told.stream().map(ProposalEntity::toStored).toList();
  }

  /**
   * Publishes what was proposed; a proposal without a dose is noted as taken up.
   *
   * @throws org.plumbline.core.routine.PublishRefusedException while safety is open, while the
   *     safety questions are due again before a step up, or while a rule stands against it; nothing
   *     changed then. What only takes away is refused for nothing but an exercise it brings in, a
   *     flare plan also while a red flag waits for its review
   * @throws DecidedMeanwhileException when it waits no longer; nothing changed then
   * @throws org.plumbline.core.tenancy.RecordNotFoundException when there is no such proposal here
   */
  public void approve(UUID patientId, UUID proposalId) {
    turns.take("training", patientId);
    ProposalEntity entity = proposals.openOne(current.clinicId(), patientId, proposalId);
    entity.decide(State.APPROVED, null, clock.instant(), current.membershipId());
    proposals.flush();
    audit.changed(patientId, "proposal approved");
    if (entity.proposal.changesDoses()) {
      RoutineVersion base = flares.base(patientId, entity.versionId);
      flares.approved(patientId, entity.proposal);
      publish(patientId, base, entity.proposal);
    }
  }

  private void publish(UUID patientId, RoutineVersion base, ProgressionProposal proposal) {
    List<Adjustments.Line> lines = NextVersion.lines(base, proposal);
    Adjustment.Kind kind = NextVersion.kind(proposal);
    if (proposal.raises()) {
      adjustments.raise(patientId, lines, kind);
    } else if (proposal.takesAway()) {
      adjustments.lower(patientId, lines, kind);
    } else if (proposal.replaces()) {
      adjustments.replace(patientId, lines, kind);
    } else {
      adjustments.approve(patientId, lines, kind);
    }
  }

  /**
   * Puts what was proposed on the desk, to be changed before it is published. The proposal stays
   * open until then.
   *
   * @throws NotEditableException when it can only be approved or declined; nothing changed then
   * @throws org.plumbline.core.routine.ChangedMeanwhileException when a draft lies there already
   * @throws DecidedMeanwhileException when it waits no longer; nothing changed then
   * @throws org.plumbline.core.tenancy.RecordNotFoundException when there is no such proposal here
   */
  public void edit(UUID patientId, UUID proposalId) {
    turns.take("training", patientId);
    ProposalEntity entity = proposals.openOne(current.clinicId(), patientId, proposalId);
    if (!entity.proposal.mayBeEdited()) {
      throw new NotEditableException(entity.proposal.decision());
    }
    adjustments.draft(
        patientId, NextVersion.lines(flares.base(patientId, entity.versionId), entity.proposal));
  }

  /**
   * Leaves the routine as it is.
   *
   * @param note why, up to {@value #LONGEST_NOTE} characters; may be empty
   * @throws DecidedMeanwhileException when it waits no longer; nothing changed then
   * @throws org.plumbline.core.tenancy.RecordNotFoundException when there is no such proposal here
   */
  public void decline(UUID patientId, UUID proposalId, String note) {
    String said = note.strip();
    if (said.length() > LONGEST_NOTE) {
      throw new IllegalArgumentException("A note of " + said.length() + " characters");
    }
    turns.take("training", patientId);
    ProposalEntity entity = proposals.openOne(current.clinicId(), patientId, proposalId);
    entity.decide(
        State.DECLINED, said.isEmpty() ? null : said, clock.instant(), current.membershipId());
    audit.changed(patientId, "proposal declined");
  }

  /**
   * Looks again at everybody who follows a routine: gaps and weeks pass without an entry. Each in a
   * transaction of their own, so that nobody's log waits for the whole clinic.
   */
  @Transactional(TxType.NOT_SUPPORTED)
  public void considerEverybody() {
    oneByOne.patients(
        "progression",
        QuarkusTransaction.requiringNew().call(this::patientsInTraining),
        patientId -> consider(patientId, Overtaken.TIME_PASSED));
  }

  void onSession(@Observes SessionLogged logged) {
    product.run(() -> consider(logged.patientId(), logged.course(), Overtaken.NEWER_ENTRY));
  }

  void onMorning(@Observes MorningPainRecorded morning) {
    product.run(() -> consider(morning.patientId(), morning.course(), Overtaken.NEWER_ENTRY));
  }

  void onPublished(@Observes RoutinePublished published) {
    Optional<Adjustment> how = adjustments.of(published.patientId(), published.versionId());
    if (how.isEmpty()) {
      diary.end(published.patientId());
    }
    boolean flarePlan = how.filter(it -> it.kind() == Adjustment.Kind.FLARE).isPresent();
    consider(published.patientId(), flarePlan ? Overtaken.FLARE_PLAN : Overtaken.NEW_VERSION);
  }

  void onWithdrawn(@Observes RoutineWithdrawn withdrawn) {
    diary.end(withdrawn.patientId());
    book.overtake(proposals.open(current.clinicId(), withdrawn.patientId()), Overtaken.WITHDRAWN);
  }

  /** Looks again because of what, where it takes a proposal's ground away, overtakes it. */
  private void consider(UUID patientId, Overtaken because) {
    turns.take("training", patientId);
    consider(patientId, picture.course(patientId), because);
  }

  private void consider(UUID patientId, Course course, Overtaken because) {
    FlareEntity flare = diary.followed(patientId).orElse(null);
    var seen = picture.of(patientId, course, flare, reported(patientId));
    if (seen.isPresent() && diary.endIfSettled(patientId, seen.get())) {
      seen = picture.of(patientId, course, null, null);
    }
    if (seen.isEmpty()) {
      book.overtake(proposals.open(current.clinicId(), patientId), Overtaken.WITHDRAWN);
      return;
    }
    ProgressionPicture.Seen decided = staysLighter(patientId, seen.get());
    ProgressionAdvice advice = advisors.advise(patientId, decided);
    flares.detect(patientId, decided, advice);
    if (!flares.fallBack(patientId, decided, advice)) {
      book.keep(patientId, decided, advice, because);
    }
  }

  /** Where a therapist declined the way back from a lighter week, steps begin from its doses. */
  private ProgressionPicture.Seen staysLighter(UUID patientId, ProgressionPicture.Seen seen) {
    boolean stays =
        seen.request().lighterWeek() != null
            && proposals.lastDecided(current.clinicId(), patientId).stream()
                .filter(entity -> entity.versionId.equals(seen.followed().id()))
                .filter(entity -> entity.state() == State.DECLINED)
                .anyMatch(entity -> entity.proposal.endsLighterWeek());
    return stays
        ? new ProgressionPicture.Seen(
            seen.episodeId(), seen.followed(), seen.request().stayingLighter())
        : seen;
  }

  /** The day a flare was reported that a therapist has not decided on. */
  private @Nullable LocalDate reported(UUID patientId) {
    for (ProposalEntity open : proposals.open(current.clinicId(), patientId)) {
      for (ProgressionReason reason : open.proposal.reasons()) {
        if (reason instanceof ProgressionReason.FlareReported it) {
          return it.day();
        }
      }
    }
    return null;
  }
}
