package org.plumbline.core.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.plumbline.core.adherence.Adherence;
import org.plumbline.core.adherence.AdherenceBand;
import org.plumbline.core.adherence.AdherenceSigns;
import org.plumbline.core.progression.Decision;
import org.plumbline.core.progression.Flares;
import org.plumbline.core.progression.Measure;
import org.plumbline.core.progression.Progressions;
import org.plumbline.core.progression.StoredProposal;
import org.plumbline.core.tenancy.OneByOne;

/**
 * What becomes true over weeks and by nobody's entry (specification section 5, weekly list; section
 * 7, dropout signal). Run by the clock; what somebody looked at lately is not raised again.
 */
@ApplicationScoped
@Transactional
public class Trends {

  private final Worklist worklist;
  private final Progressions progressions;
  private final Flares flares;
  private final Adherence adherence;
  private final OneByOne oneByOne;

  Trends(
      Worklist worklist,
      Progressions progressions,
      Flares flares,
      Adherence adherence,
      OneByOne oneByOne) {
    this.worklist = worklist;
    this.progressions = progressions;
    this.flares = flares;
    this.adherence = adherence;
    this.oneByOne = oneByOne;
  }

  /**
   * Puts everybody of the clinic on the list whose training shows a trend. Each in a transaction of
   * their own.
   */
  @Transactional(TxType.NOT_SUPPORTED)
  public void raise() {
    oneByOne.patients(
        "long flares",
        flares.tooLong(),
        patient -> worklist.raiseUnlessSeen(patient, Reason.LONG_FLARE));
    oneByOne.patients("trends", progressions.patientsInTraining(), this::raise);
  }

  private void raise(UUID patient) {
    adherence
        .signs(patient)
        .ifPresent(
            signs -> reasons(signs).forEach(reason -> worklist.raiseUnlessSeen(patient, reason)));
    if (isPlateau(progressions.open(patient))) {
      worklist.raiseUnlessSeen(patient, Reason.PLATEAU);
    }
  }

  /**
   * Nothing moves, and neither little training nor a step up that waits for the therapist is why.
   */
  private static boolean isPlateau(List<StoredProposal> open) {
    return open.stream().noneMatch(each -> each.proposal().decision() == Decision.PROGRESS)
        && open.stream()
            .map(StoredProposal::proposal)
            .anyMatch(
                proposal ->
                    proposal.decision() == Decision.PLATEAU
                        && proposal.measure() != Measure.FIX_BARRIERS);
  }

  /** The reasons a patient's adherence gives; none when all is well. */
  static Set<Reason> reasons(AdherenceSigns signs) {
    Set<Reason> reasons = EnumSet.noneOf(Reason.class);
    if (signs.band() == AdherenceBand.LOW) {
      reasons.add(Reason.LOW_ADHERENCE);
    }
    if (signs.overdone()) {
      reasons.add(Reason.OVERDOING);
    }
    switch (signs.dropout()) {
      case RED -> reasons.add(Reason.DROPOUT_RED);
      case AMBER -> reasons.add(Reason.DROPOUT_AMBER);
      case NONE -> {}
    }
    return reasons;
  }
}
