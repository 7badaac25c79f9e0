package org.plumbline.core.progression;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.plumbline.core.progression.JudgedSession.Done;
import org.plumbline.core.progression.ProgressionRequest.LighterWeek;

/**
 * A lighter week: every few weeks in the heavier phases, or when the same dose feels clearly harder
 * than at first. It ends after its days: the doses of before are proposed again, and nothing is
 * raised in between.
 */
final class Deload {

  private final ProgressionRules.Deload rules;

  Deload(ProgressionRules.Deload rules) {
    this.rules = rules;
  }

  /** A lighter week for the whole routine; empty when it is not time. */
  Optional<ProgressionProposal> propose(ProgressionRequest request) {
    List<ProgressionReason> reasons = new ArrayList<>();
    var since = request.loadedSince();
    if (since != null && request.phase() >= rules.fromPhase()) {
      int weeks = (int) ChronoUnit.WEEKS.between(since, request.today());
      if (weeks >= rules.everyWeeks()) {
        reasons.add(new ProgressionReason.WeeksOfLoad(weeks, since));
      }
    }
    for (TrainedExercise exercise : request.exercises()) {
      effortUp(exercise, request).ifPresent(reasons::add);
    }
    List<DoseChange> lighter =
        request.exercises().stream()
            .flatMap(exercise -> Regress.lowered(exercise, rules.volume()).stream())
            .toList();
    return reasons.isEmpty() || lighter.isEmpty()
        ? Optional.empty()
        : Optional.of(ProgressionProposal.changes(Decision.DELOAD, lighter, rules.days(), reasons));
  }

  /** The doses of before, once the lighter week has had its days; empty until then. */
  Optional<ProgressionProposal> back(ProgressionRequest request, LighterWeek lighter) {
    if (request.today().isBefore(lighter.began().plusDays(rules.days()))) {
      return Optional.empty();
    }
    List<DoseChange> changes =
        request.exercises().stream()
            .flatMap(
                exercise ->
                    Optional.ofNullable(lighter.before().get(exercise.exercise()))
                        .map(dose -> exercise.to(dose))
                        .stream())
            .toList();
    return Optional.of(
        ProgressionProposal.changes(
            Decision.DELOAD,
            changes,
            null,
            List.of(new ProgressionReason.LighterWeekOver(lighter.began(), rules.days()))));
  }

  private Optional<ProgressionReason> effortUp(
      TrainedExercise exercise, ProgressionRequest request) {
    List<Integer> efforts =
        request.newestWith(exercise.exercise()).stream()
            .map(session -> session.of(exercise.exercise()).orElseThrow())
            .takeWhile(Done::atThisDose)
            .map(Done::effort)
            .filter(Objects::nonNull)
            .toList();
    if (efforts.isEmpty() || efforts.getFirst() - efforts.getLast() < rules.effortUp()) {
      return Optional.empty();
    }
    return Optional.of(
        new ProgressionReason.EffortUp(exercise.exercise(), efforts.getLast(), efforts.getFirst()));
  }
}
