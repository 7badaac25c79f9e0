package org.plumbline.core.progression;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.plumbline.core.assessment.RaisedFlag;
import org.plumbline.core.assessment.SafetyScreens;
import org.plumbline.core.catalogue.RedFlag;
import org.plumbline.core.patient.Episode;
import org.plumbline.core.patient.Episodes;
import org.plumbline.core.tenancy.ByTheProduct;
import org.plumbline.core.tenancy.CurrentTenant;
import org.plumbline.core.tenancy.RecordNotFoundException;

/**
 * What a patient's own report of a flare still asks of the patient. The answers to the safety
 * questions are the care team's to read; the patient is told what to do.
 */
@ApplicationScoped
@Transactional
public class HomeReports {

  private final SafetyScreens safety;
  private final Episodes episodes;
  private final ProgressionRepository proposals;
  private final FlareDiary diary;
  private final ByTheProduct product;
  private final CurrentTenant current;

  HomeReports(
      SafetyScreens safety,
      Episodes episodes,
      ProgressionRepository proposals,
      FlareDiary diary,
      ByTheProduct product,
      CurrentTenant current) {
    this.safety = safety;
    this.episodes = episodes;
    this.proposals = proposals;
    this.diary = diary;
    this.product = product;
    this.current = current;
  }

  /** What there is to do, from the least to the most pressing. */
  public enum Standing {
    /** Nothing is open. */
    CLEAR,
    /** A flare was reported, and the therapist has not decided yet. */
    FLARE_NOTED,
    /** No exercise until the clinic has reviewed the answer. */
    CALL_CLINIC,
    /** No exercise, and help at once. */
    EMERGENCY
  }

  /**
   * Where the signed-in patient stands.
   *
   * @throws RecordNotFoundException when a patient asks about somebody else
   */
  public Standing standing(UUID patientId) {
    if (current.isPatient() && !current.ownPatientId().equals(patientId)) {
      throw new RecordNotFoundException("patient");
    }
    Standing[] stands = {Standing.CLEAR};
    product.run(() -> stands[0] = judged(patientId));
    return stands[0];
  }

  private Standing judged(UUID patientId) {
    List<RaisedFlag> raised =
        episodes.of(patientId).stream()
            .findFirst()
            .map(episode -> raised(patientId, episode))
            .orElseGet(List::of);
    if (raised.stream().anyMatch(flag -> flag.action() == RedFlag.Action.EMERGENCY)) {
      return Standing.EMERGENCY;
    }
    if (!raised.isEmpty()) {
      return Standing.CALL_CLINIC;
    }
    boolean noted =
        diary.followed(patientId).isEmpty()
            && proposals.open(current.clinicId(), patientId).stream()
                .anyMatch(open -> open.proposal.decision() == Decision.FLARE);
    return noted ? Standing.FLARE_NOTED : Standing.CLEAR;
  }

  /** Of care that has ended, only what was said since counts: nobody reviews the rest any more. */
  private List<RaisedFlag> raised(UUID patientId, Episode episode) {
    Instant ended = episode.endedAt();
    return safety.raisedAtHome(patientId, episode.id()).stream()
        .filter(flag -> ended == null || flag.said().screenedAt().isAfter(ended))
        .toList();
  }
}
