package org.plumbline.core.progression;

import java.util.List;
import org.plumbline.core.routine.Adjustment;
import org.plumbline.core.routine.Adjustments.Line;
import org.plumbline.core.routine.RoutineVersion;

/** The version a proposal would make. Pure. */
final class NextVersion {

  private NextVersion() {}

  /** The whole of it: the changes in their places, or what takes the routine's place. */
  static List<Line> lines(RoutineVersion before, ProgressionProposal proposal) {
    if (!proposal.instead().isEmpty()) {
      return proposal.instead().stream()
          .map(planned -> new Line(null, planned.exercise(), planned.dose()))
          .toList();
    }
    return lines(before, proposal.changes());
  }

  /** The routine with several changes in their places. */
  static List<Line> lines(RoutineVersion before, List<DoseChange> changes) {
    return before.exercises().stream()
        .map(
            exercise ->
                changes.stream()
                    .filter(change -> change.exercise().equals(exercise.exercise()))
                    .findFirst()
                    .map(change -> new Line(exercise.id(), change.next(), change.after()))
                    .orElseGet(() -> new Line(exercise.id(), exercise.exercise(), exercise.dose())))
        .toList();
  }

  /** How it is remembered to have come about. */
  static Adjustment.Kind kind(ProgressionProposal proposal) {
    return switch (proposal.decision()) {
      case PROGRESS -> Adjustment.Kind.PROGRESS;
      case DELOAD -> proposal.endsLighterWeek() ? Adjustment.Kind.RETURN : Adjustment.Kind.DELOAD;
      case GAP -> Adjustment.Kind.GAP;
      case FLARE -> proposal.instead().isEmpty() ? Adjustment.Kind.RETURN : Adjustment.Kind.FLARE;
      case REGRESS, HOLD, PLATEAU -> Adjustment.Kind.LOWERED;
    };
  }
}
