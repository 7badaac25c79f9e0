package org.plumbline.core.routine;

import java.util.List;
import org.plumbline.core.routine.RoutineProposal.LeftOut;

/**
 * What there is to say about a draft before it is published.
 *
 * @param proposal what the composer proposed when the draft was begun
 * @param check what the rules say about the draft as it is now
 * @param leftOut the exercises the composer would leave out now, with their reasons
 * @param safety what is open in the safety screen; empty when nothing stands in the way
 * @param reminders what is worth doing about safety first, though it stands in nobody's way
 */
public record DraftReview(
    RoutineProposal proposal,
    RoutineCheck.Result check,
    List<LeftOut> leftOut,
    List<String> safety,
    List<String> reminders) {

  /** Keeps its own copies. */
  public DraftReview {
    leftOut = List.copyOf(leftOut);
    safety = List.copyOf(safety);
    reminders = List.copyOf(reminders);
  }

  /** Whether it can be published as it is. */
  public boolean canBePublished() {
    return safety.isEmpty() && check.isSound();
  }
}
