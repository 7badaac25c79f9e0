package org.plumbline.core.progression;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import org.plumbline.core.tenancy.Ids;
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

  private final ProgressionRules rules = ProgressionRules.current();
  private final ProgressionRepository proposals;
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

  Flares(
      ProgressionRepository proposals,
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
      Event<FlareReported> reported) {
    this.proposals = proposals;
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
  }

  /** What became of a report. */
  public enum Outcome {
    /** A safety question was answered with yes: no plan, but help. */
    SEEK_HELP,
    /** The flare plan is in force. */
    PLAN_IN_FORCE,
    /** The therapist knows and decides. */
    THERAPIST_TOLD
  }

  /** Whether a flare of the patient is under way. */
  public boolean isUnderWay(UUID patientId) {
    allow(patientId);
    return proposals.flare(current.clinicId(), patientId).isPresent();
  }

  /** Everybody of the clinic whose flare has lasted longer than the flare plan is meant for. */
  public List<UUID> tooLong() {
    LocalDate since = clinics.today().minusDays(rules.flare().mostDays());
    return proposals.flaresBefore(current.clinicId(), since);
  }

  /**
   * A patient reports a flare.
   *
   * @param answers to the safety questions that are asked at home; the others stay not asked, and
   *     the therapist asks them before anything is published
   * @throws RecordNotFoundException when the patient follows no routine
   */
  public Outcome report(UUID patientId, List<SafetyAnswer> answers) {
    allow(patientId);
    turns.take("training", patientId);
    Outcome[] became = new Outcome[1];
    product.run(() -> became[0] = reported(patientId, answers));
    return became[0];
  }

  private Outcome reported(UUID patientId, List<SafetyAnswer> answers) {
    UUID episodeId =
        episodes
            .open(patientId)
            .map(Episode::id)
            .orElseThrow(() -> new RecordNotFoundException("open episode"));
    List<SafetyAnswer> all = withWhatStands(patientId, episodeId, answers);
    safety.record(patientId, episodeId, all);
    if (all.stream().anyMatch(SafetyAnswer::positive)) {
      return Outcome.SEEK_HELP;
    }
    if (proposals.flare(current.clinicId(), patientId).isPresent()) {
      return Outcome.PLAN_IN_FORCE;
    }
    LocalDate today = clinics.today();
    ProgressionPicture.Seen seen =
        picture
            .of(patientId, null, today)
            .orElseThrow(() -> new RecordNotFoundException("published routine"));
    reported.fire(
        new FlareReported(
            patientId,
            proposals.hadFlareSince(
                current.clinicId(), patientId, today.minusDays(rules.flare().againWithinDays()))));
    ProgressionAdvice advice = advisors.advise(patientId, seen);
    ProgressionProposal proposal = advice.proposals().getFirst();
    boolean atOnce =
        !proposal.instead().isEmpty()
            && adjustments.isFallbackApproved(patientId, seen.followed().id());
    if (!atOnce) {
      book.put(patientId, seen, proposal, advice);
      return Outcome.THERAPIST_TOLD;
    }
    book.putAtOnce(patientId, seen, proposal, advice);
    begin(patientId, seen, proposal);
    UUID versionId =
        adjustments.fallBack(
            patientId, NextVersion.lines(seen.followed(), proposal), Adjustment.Kind.FLARE);
    lowered.fire(new DoseLowered(patientId, versionId));
    return Outcome.PLAN_IN_FORCE;
  }

  /** A yes that keeps a routine from being published is lifted by its review, not by a later no. */
  private List<SafetyAnswer> withWhatStands(
      UUID patientId, UUID episodeId, List<SafetyAnswer> answers) {
    Map<String, SafetyAnswer> all = new LinkedHashMap<>();
    answers.forEach(answer -> all.put(answer.flag(), answer));
    safety
        .standing(patientId, episodeId)
        .unreviewed()
        .forEach(answer -> all.put(answer.flag(), answer));
    return List.copyOf(all.values());
  }

  /** Notes that the flare plan takes the place of what is followed now. */
  void begin(UUID patientId, ProgressionPicture.Seen seen, ProgressionProposal proposal) {
    LocalDate today = clinics.today();
    var course = new FlareCourse(rules.flare(), seen.request().pains());
    proposals.add(
        new FlareEntity(
            Ids.next(),
            current.clinicId(),
            patientId,
            seen.episodeId(),
            new Flare(today, baseline(proposal).orElseGet(() -> course.baselineBefore(today))),
            seen.followed().id()));
  }

  private static Optional<BigDecimal> baseline(ProgressionProposal proposal) {
    return proposal.reasons().stream()
        .flatMap(
            reason ->
                reason instanceof ProgressionReason.PainUp up
                    ? Optional.of(up.baseline()).stream()
                    : Optional.<BigDecimal>empty().stream())
        .findFirst();
  }

  /**
   * Lets what lowers take effect at once, where that was approved in advance: a smaller dose, and
   * each step of the way back from the flare plan, which never leads beyond the plan before it.
   *
   * @return whether anything took effect
   */
  boolean fallBack(UUID patientId, ProgressionPicture.Seen seen, ProgressionAdvice advice) {
    List<ProgressionProposal> lowering =
        advice.proposals().stream().filter(Flares::mayTakeEffect).toList();
    if (lowering.isEmpty() || !adjustments.isFallbackApproved(patientId, seen.followed().id())) {
      return false;
    }
    FlareEntity flare = proposals.flare(current.clinicId(), patientId).orElse(null);
    if (flare != null && isTaken(patientId, lowering.getFirst())) {
      return false;
    }
    lowering.forEach(proposal -> book.putAtOnce(patientId, seen, proposal, advice));
    RoutineVersion base =
        flare == null ? seen.followed() : routines.version(patientId, flare.planBefore);
    UUID versionId =
        adjustments.fallBack(
            patientId,
            NextVersion.lines(
                base, lowering.stream().flatMap(each -> each.changes().stream()).toList()),
            NextVersion.kind(lowering.getFirst()));
    endIfBack(flare, lowering.getFirst());
    if (flare == null) {
      lowered.fire(new DoseLowered(patientId, versionId));
    }
    return true;
  }

  /** What is written at the desk, or taken back, ends a flare: the therapist has decided. */
  void end(UUID patientId) {
    proposals
        .flare(current.clinicId(), patientId)
        .ifPresent(flare -> flare.endedOn = clinics.today());
    proposals.flush();
  }

  /** The flare is over once the whole of the plan before is followed again. */
  void endIfBack(@Nullable FlareEntity flare, ProgressionProposal proposal) {
    boolean whole =
        proposal.reasons().stream()
            .anyMatch(
                reason ->
                    reason instanceof ProgressionReason.Settled settled
                        && settled.share().compareTo(BigDecimal.ONE) >= 0);
    if (flare != null && whole) {
      flare.endedOn = clinics.today();
      proposals.flush();
    }
  }

  private static boolean mayTakeEffect(ProgressionProposal proposal) {
    return !proposal.changes().isEmpty()
        && (proposal.decision() == Decision.REGRESS || proposal.decision() == Decision.FLARE);
  }

  private boolean isTaken(UUID patientId, ProgressionProposal proposal) {
    return proposals.lastDecided(current.clinicId(), patientId).stream()
        .anyMatch(entity -> entity.proposal.equals(proposal));
  }

  private void allow(UUID patientId) {
    if (current.isPatient() && !current.ownPatientId().equals(patientId)) {
      throw new RecordNotFoundException("patient");
    }
  }
}
