package org.plumbline.core.routine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.plumbline.core.audit.Audit;
import org.plumbline.core.clinic.Memberships;
import org.plumbline.core.patient.Episodes;
import org.plumbline.core.tenancy.CurrentTenant;
import org.plumbline.core.tenancy.Ids;

/**
 * What a clinical lead confirmed against a rule: an exercise that a condition rules out (X tag) is
 * prescribed only after that. A red flag is never lifted here.
 */
@ApplicationScoped
@Transactional
public class Exceptions {

  private final RoutineRepository routines;
  private final PatientPicture picture;
  private final ClinicComposer composer;
  private final Rechecks rechecks;
  private final Memberships memberships;
  private final Episodes episodes;
  private final Audit audit;
  private final CurrentTenant current;
  private final Clock clock;

  Exceptions(
      RoutineRepository routines,
      PatientPicture picture,
      ClinicComposer composer,
      Rechecks rechecks,
      Memberships memberships,
      Episodes episodes,
      Audit audit,
      CurrentTenant current,
      Clock clock) {
    this.routines = routines;
    this.picture = picture;
    this.composer = composer;
    this.rechecks = rechecks;
    this.memberships = memberships;
    this.episodes = episodes;
    this.audit = audit;
    this.current = current;
    this.clock = clock;
  }

  /** Why nothing was confirmed or taken back. */
  public enum Refusal {
    /** Whoever asks is no clinical lead of the clinic. */
    NO_LEAD,
    /** No reason was written. */
    NO_REASON,
    /** A red flag waits for its review, and nothing outweighs it. */
    RED_FLAG,
    /** No condition of the patient rules the exercise out. */
    NOTHING_TO_CONFIRM,
    /** No confirmation of the exercise stands. */
    NOTHING_TO_WITHDRAW
  }

  /** Nothing was confirmed or taken back; nothing was stored. */
  public static class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Refusal refusal;

    RefusedException(Refusal refusal) {
      super("Exception refused: " + refusal);
      this.refusal = refusal;
    }

    /** Why. */
    public Refusal refusal() {
      return refusal;
    }
  }

  /** The newest confirmation for each exercise of an episode that stands, by exercise. */
  public Map<String, ConfirmedException> of(UUID patientId, UUID episodeId) {
    return routines.exceptions(patientId, episodeId);
  }

  /** What a version was published with against a rule, by exercise. */
  public Map<String, ConfirmedException> ofVersion(UUID patientId, UUID versionId) {
    return routines.exceptionsOfVersion(patientId, versionId);
  }

  /**
   * Confirms one exercise for one patient's open episode, against every condition that rules it out
   * today.
   *
   * @param reason why it is right for this patient, at most 500 characters
   * @throws RefusedException when the person at work is no clinical lead, or nothing can be
   *     confirmed
   */
  public void confirm(UUID patientId, UUID episodeId, String exerciseId, String reason) {
    requireLead(patientId, episodeId, reason);
    RoutineRequest request = picture.of(patientId, episodeId);
    if (request.flags().stream().anyMatch(PositiveFlag::blocks)) {
      throw new RefusedException(Refusal.RED_FLAG);
    }
    Set<String> conditions = composer.ruledOutBy(request, exerciseId);
    if (conditions.isEmpty()) {
      throw new RefusedException(Refusal.NOTHING_TO_CONFIRM);
    }
    routines.add(
        new ConfirmedExceptionEntity(
            Ids.next(),
            current.clinicId(),
            patientId,
            episodeId,
            exerciseId,
            conditions,
            reason.strip(),
            clock.instant(),
            Objects.requireNonNull(current.membershipId())));
    routines.flush();
    audit.changed(patientId, "exception to a precaution");
    rechecks.tellIfItFits(patientId, episodeId);
  }

  /**
   * Takes every confirmation of one exercise in an open episode back. The confirmations stay on
   * record, and so does this; what was published with them stays as it is until another version is
   * published, which is refused while the exercise is in it.
   *
   * @param reason why it is not right any more, at most 500 characters
   * @throws RefusedException when the person at work is no clinical lead, or nothing stands
   */
  public void withdraw(UUID patientId, UUID episodeId, String exerciseId, String reason) {
    requireLead(patientId, episodeId, reason);
    var standing = routines.standing(patientId, episodeId, exerciseId);
    if (standing.isEmpty()) {
      throw new RefusedException(Refusal.NOTHING_TO_WITHDRAW);
    }
    for (ConfirmedExceptionEntity confirmed : standing) {
      routines.add(
          new WithdrawnExceptionEntity(
              confirmed,
              reason.strip(),
              clock.instant(),
              Objects.requireNonNull(current.membershipId())));
    }
    routines.flush();
    audit.changed(patientId, "exception taken back");
    rechecks.lookAgain(patientId, episodeId, exerciseId);
  }

  private void requireLead(UUID patientId, UUID episodeId, String reason) {
    Tailorings.requireOpen(episodes, patientId, episodeId);
    if (!memberships.leadsClinically()) {
      throw new RefusedException(Refusal.NO_LEAD);
    }
    if (reason.isBlank()) {
      throw new RefusedException(Refusal.NO_REASON);
    }
  }
}
