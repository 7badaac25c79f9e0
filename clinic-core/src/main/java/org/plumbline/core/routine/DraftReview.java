package org.plumbline.core.routine;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.assessment.AssessmentLine;
import org.plumbline.core.routine.RoutineProposal.LeftOut;

/**
 * What there is to say about a draft before it is published.
 *
 * @param proposal what the composer proposed when the draft was begun
 * @param check what the rules say about the draft as it is now
 * @param leftOut the exercises the composer would leave out now, with their reasons; while the
 *     draft has no exercise, only those that cannot simply be added
 * @param awaitsProtocol whether nothing is proposed before the day of an operation and its protocol
 *     are recorded
 * @param safety what is open in the safety screen; empty when nothing stands in the way
 * @param reminders what is worth doing about safety first, though it stands in nobody's way
 * @param madeFrom the assessment it was begun from; null when nothing had been recorded in any
 * @param since what was published since the draft was begun and is to be taken over before it is
 *     published; null when nothing was
 */
public record DraftReview(
    RoutineProposal proposal,
    RoutineCheck.Result check,
    List<LeftOut> leftOut,
    boolean awaitsProtocol,
    List<SafetyNote> safety,
    List<SafetyNote> reminders,
    @Nullable AssessmentLine madeFrom,
    @Nullable PublishedSince since) {

  /** Keeps its own copies. */
  public DraftReview {
    leftOut = List.copyOf(leftOut);
    safety = List.copyOf(safety);
    reminders = List.copyOf(reminders);
  }

  /** Whether a red flag kept everything from being proposed when the draft was begun. */
  public boolean isWithheld() {
    return proposal.leftOut().stream().anyMatch(out -> out.why() instanceof WhyLeftOut.RedFlag);
  }

  /**
   * Whether nothing was proposed and nobody knows why any more: drafts that were begun before
   * reasons were kept as facts lost them.
   */
  public boolean isWithheldUnexplained() {
    return proposal.chosen().isEmpty() && proposal.leftOut().isEmpty();
  }

  /** Whether nothing is open in the safety screen, and nothing is worth asking again. */
  public boolean isSafetySettled() {
    return safety.isEmpty() && reminders.isEmpty();
  }

  /** Whether it can be published as it is. */
  public boolean canBePublished() {
    return safety.isEmpty() && check.isSound();
  }
}
