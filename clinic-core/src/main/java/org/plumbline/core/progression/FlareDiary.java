package org.plumbline.core.progression;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.core.clinic.Clinics;
import org.plumbline.core.override.ClinicCatalogue;
import org.plumbline.core.tenancy.CurrentTenant;
import org.plumbline.core.tenancy.Ids;

/**
 * Writes down every flare: from the day it was reported or seen in the pain, whether or not a flare
 * plan ever took the routine's place, to the day it was over.
 */
@ApplicationScoped
class FlareDiary {

  private final ProgressionRepository records;
  private final ClinicCatalogue knowledge;
  private final Clinics clinics;
  private final CurrentTenant current;

  FlareDiary(
      ProgressionRepository records,
      ClinicCatalogue knowledge,
      Clinics clinics,
      CurrentTenant current) {
    this.records = records;
    this.knowledge = knowledge;
    this.clinics = clinics;
    this.current = current;
  }

  /** What writing a flare down found. */
  enum Noted {
    /** The same flare was written down before. */
    KNOWN,
    /** The first in four weeks. */
    FIRST,
    /** Another began within the four weeks before. */
    SECOND
  }

  /** The flare whose plan, or a share on its way back, is followed; empty when none is. */
  Optional<FlareEntity> followed(UUID patientId) {
    return open(patientId).filter(flare -> flare.planBefore != null);
  }

  /** Everybody of the clinic whose flare has lasted longer than the flare plan is meant for. */
  List<UUID> tooLong() {
    return records.flaresBefore(current.clinicId(), clinics.today().minusDays(rules().mostDays()));
  }

  /**
   * Writes a flare down. One that is open is the same one, unless it is longer ago than a flare
   * plan lasts and nobody decided on it.
   */
  Noted note(UUID patientId, ProgressionPicture.Seen seen, ProgressionProposal proposal) {
    LocalDate today = clinics.today();
    Optional<FlareEntity> open = open(patientId);
    if (open.filter(it -> !it.beganOn.isBefore(today.minusDays(rules().mostDays()))).isPresent()) {
      return Noted.KNOWN;
    }
    LocalDate since = today.minusDays(rules().againWithinDays());
    boolean again = records.hadFlareSince(current.clinicId(), patientId, since);
    end(patientId);
    add(patientId, seen, proposal);
    return again ? Noted.SECOND : Noted.FIRST;
  }

  /** The flare plan takes the place of what is followed now. */
  void begin(UUID patientId, ProgressionPicture.Seen seen, ProgressionProposal proposal) {
    open(patientId).orElseGet(() -> add(patientId, seen, proposal)).planBefore =
        seen.followed().id();
    records.flush();
  }

  /** Follows what is published of its way back; the whole of the plan before ends it. */
  void follow(FlareEntity flare, ProgressionProposal proposal) {
    flare.share = proposal.shareOfBefore().orElse(null);
    if (flare.share != null && flare.share.compareTo(BigDecimal.ONE) >= 0) {
      flare.endedOn = clinics.today();
    }
    records.flush();
  }

  /** What is written at the desk, or taken back, ends a flare: the therapist has decided. */
  void end(UUID patientId) {
    open(patientId).ifPresent(flare -> flare.endedOn = clinics.today());
    records.flush();
  }

  /** A flare nobody decided on is over once its pain has settled; says whether one was. */
  boolean endIfSettled(UUID patientId, ProgressionPicture.Seen seen) {
    boolean settled =
        open(patientId)
            .filter(flare -> flare.planBefore == null)
            .flatMap(
                flare ->
                    new FlareCourse(knowledge.current(), seen.request().pains())
                        .settledSince(Flare.begun(flare.beganOn, flare.baseline), clinics.today()))
            .isPresent();
    if (settled) {
      end(patientId);
    }
    return settled;
  }

  private ProgressionRules.Flare rules() {
    return ProgressionRules.of(knowledge.current()).flare();
  }

  private Optional<FlareEntity> open(UUID patientId) {
    return records.flare(current.clinicId(), patientId);
  }

  private FlareEntity add(
      UUID patientId, ProgressionPicture.Seen seen, ProgressionProposal proposal) {
    LocalDate today = clinics.today();
    var course = new FlareCourse(knowledge.current(), seen.request().pains());
    var flare =
        new FlareEntity(
            Ids.next(),
            current.clinicId(),
            patientId,
            seen.episodeId(),
            today,
            baseline(proposal).orElseGet(() -> course.baselineBefore(today)));
    records.add(flare);
    return flare;
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
}
