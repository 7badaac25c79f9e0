package org.plumbline.core.progression;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.core.assessment.SafetyAnswer;
import org.plumbline.core.assessment.SafetyScreens;
import org.plumbline.core.clinic.Clinics;
import org.plumbline.core.patient.Episode;
import org.plumbline.core.patient.Episodes;
import org.plumbline.core.routine.Adjustment;
import org.plumbline.core.routine.Adjustments;
import org.plumbline.core.routine.RoutineVersion;
import org.plumbline.core.routine.Routines;
import org.plumbline.core.tenancy.ByTheProduct;
import org.plumbline.core.tenancy.CurrentTenant;
import org.plumbline.core.tenancy.RecordNotFoundException;
import org.plumbline.core.tenancy.Turns;

/**
 * Flares, and lowerings that were approved in advance. A reported flare asks the safety questions
 * first; the flare plan takes effect at once where the therapist approved it when publishing, and
 * waits for the therapist otherwise.
 */
@ApplicationScoped
@Transactional
public class Flares {

  private final FlareDiary diary;
  private final ProposalBook book;
  private final ProgressionPicture picture;
  private final Advisors advisors;
  private final Adjustments adjustments;
  private final Routines routines;
  private final Episodes episodes;
  private final SafetyScreens safety;
  private final ByTheProduct product;
  private final Turns turns;
  private final Clinics clinics;
  private final CurrentTenant current;
  private final Event<DoseLowered> lowered;
  private final Event<FlareReported> reported;
  private final Event<LoweringWaits> waiting;

  Flares(
      FlareDiary diary,
      ProposalBook book,
      ProgressionPicture picture,
      Advisors advisors,
      Adjustments adjustments,
      Routines routines,
      Episodes episodes,
      SafetyScreens safety,
      ByTheProduct product,
      Turns turns,
      Clinics clinics,
      CurrentTenant current,
      Event<DoseLowered> lowered,
      Event<FlareReported> reported,
      Event<LoweringWaits> waiting) {
    this.diary = diary;
    this.book = book;
    this.picture = picture;
    this.advisors = advisors;
    this.adjustments = adjustments;
    this.routines = routines;
    this.episodes = episodes;
    this.safety = safety;
    this.product = product;
    this.turns = turns;
    this.clinics = clinics;
    this.current = current;
    this.lowered = lowered;
    this.reported = reported;
    this.waiting = waiting;
  }

  /** What became of a report. */
  public enum Outcome {
    /** A safety question was answered with yes, now or before without a review: help, no plan. */
    SEEK_HELP,
    /** The flare plan is in force. */
    PLAN_IN_FORCE,
    /** The therapist knows and decides. */
    THERAPIST_TOLD
  }

  /** Whether a flare of the patient is under way. */
  public boolean isUnderWay(UUID patientId) {
    allow(patientId);
    return diary.followed(patientId).isPresent();
  }

  /** Everybody of the clinic whose flare has lasted longer than the flare plan is meant for. */
  public List<UUID> tooLong() {
    return diary.tooLong();
  }

  /**
   * A patient reports a flare.
   *
   * @param answers to the safety questions that are asked at home; the others stay not asked, and
   *     the therapist asks them before anything is published A yes is heard after the end of care
   *     as well
   * @throws RecordNotFoundException when there is no yes and the patient follows no routine
   */
  public Outcome report(UUID patientId, List<SafetyAnswer> answers) {
    allow(patientId);
    turns.take("training", patientId);
    Outcome[] became = new Outcome[1];
    product.run(() -> became[0] = reported(patientId, answers));
    return became[0];
  }

  private Outcome reported(UUID patientId, List<SafetyAnswer> answers) {
    boolean yes = answers.stream().anyMatch(SafetyAnswer::positive);
    UUID episodeId =
        episodes
            .open(patientId)
            .or(() -> episodes.of(patientId).stream().filter(_ -> yes).findFirst())
            .map(Episode::id)
            .orElseThrow(() -> new RecordNotFoundException("open episode"));
    boolean stop = !safety.record(patientId, episodeId, answers).holding().isEmpty();
    if (yes) {
      return Outcome.SEEK_HELP;
    }
    Outcome became =
        diary.followed(patientId).isPresent() ? Outcome.PLAN_IN_FORCE : noted(patientId, stop);
    return stop ? Outcome.SEEK_HELP : became;
  }

  /** Writes a flare down, and begins its plan where that was approved and nothing says stop. */
  private Outcome noted(UUID patientId, boolean stop) {
    LocalDate today = clinics.today();
    ProgressionPicture.Seen seen =
        picture
            .of(patientId, null, today)
            .orElseThrow(() -> new RecordNotFoundException("published routine"));
    ProgressionAdvice advice = advisors.advise(patientId, seen);
    ProgressionProposal proposal = advice.proposals().getFirst();
    boolean again = diary.note(patientId, seen, proposal) == FlareDiary.Noted.SECOND;
    reported.fire(new FlareReported(patientId, again));
    boolean atOnce =
        !stop
            && !proposal.instead().isEmpty()
            && adjustments.isFallbackApproved(patientId, seen.followed().id());
    if (!atOnce) {
      book.put(patientId, seen, proposal, advice);
      return Outcome.THERAPIST_TOLD;
    }
    book.putAtOnce(patientId, seen, proposal, advice);
    diary.begin(patientId, seen, proposal);
    UUID versionId =
        adjustments.fallBack(
            patientId, NextVersion.lines(seen.followed(), proposal), Adjustment.Kind.FLARE);
    lowered.fire(new DoseLowered(patientId, versionId));
    return Outcome.PLAN_IN_FORCE;
  }

  /**
   * Lets what lowers take effect at once, where that was approved in advance: a smaller dose, and
   * after a red session on the way back from a flare the share before, or the flare plan again. The
   * way forward waits for the therapist.
   *
   * @return whether anything took effect
   */
  boolean fallBack(UUID patientId, ProgressionPicture.Seen seen, ProgressionAdvice advice) {
    List<ProgressionProposal> lowering =
        advice.proposals().stream().filter(ProgressionProposal::lowers).toList();
    boolean waits = advice.proposals().stream().anyMatch(ProgressionProposal::waitsForNote);
    if ((lowering.isEmpty() && !waits)
        || !adjustments.isFallbackApproved(patientId, seen.followed().id())) {
      return false;
    }
    if (waits) {
      waiting.fire(new LoweringWaits(patientId));
    }
    if (lowering.isEmpty()) {
      return false;
    }
    lowering.forEach(proposal -> book.putAtOnce(patientId, seen, proposal, advice));
    ProgressionProposal first = lowering.getFirst();
    RoutineVersion base = base(patientId, seen.followed().id());
    diary.followed(patientId).ifPresent(flare -> diary.follow(flare, first));
    UUID versionId =
        adjustments.fallBack(
            patientId,
            first.instead().isEmpty()
                ? NextVersion.lines(
                    base, lowering.stream().flatMap(each -> each.changes().stream()).toList())
                : NextVersion.lines(base, first),
            NextVersion.kind(first));
    lowered.fire(new DoseLowered(patientId, versionId));
    return true;
  }

  /** What a proposal about a version speaks of: in a flare, the plan before it. */
  RoutineVersion base(UUID patientId, UUID versionId) {
    return routines.version(
        patientId, diary.followed(patientId).map(flare -> flare.planBefore).orElse(versionId));
  }

  /** What is approved begins a flare plan, or is a step on the way back from one. */
  void approved(UUID patientId, ProgressionProposal proposal) {
    Optional<FlareEntity> flare = diary.followed(patientId);
    if (flare.isPresent() && proposal.decision() == Decision.FLARE) {
      diary.follow(flare.get(), proposal);
    } else if (!proposal.instead().isEmpty()) {
      picture.of(patientId, null, null).ifPresent(seen -> diary.begin(patientId, seen, proposal));
    }
  }

  /** A flare the pain shows is written down too; the second in four weeks is told. */
  void detect(UUID patientId, ProgressionPicture.Seen seen, ProgressionAdvice advice) {
    advice.proposals().stream()
        .filter(each -> each.reasons().getFirst() instanceof ProgressionReason.PainUp)
        .filter(each -> diary.note(patientId, seen, each) == FlareDiary.Noted.SECOND)
        .forEach(each -> reported.fire(new FlareReported(patientId, true)));
  }

  private void allow(UUID patientId) {
    if (current.isPatient() && !current.ownPatientId().equals(patientId)) {
      throw new RecordNotFoundException("patient");
    }
  }
}
