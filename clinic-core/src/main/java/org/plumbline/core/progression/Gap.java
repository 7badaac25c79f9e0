package org.plumbline.core.progression;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Days without a session: a smaller dose after a short gap, one rung down after a longer one, and
 * after a long one a look at the patient before training begins again.
 */
final class Gap {

  private final ProgressionRules.Gap rules;
  private final Regress regress;

  Gap(ProgressionRules.Gap rules, Regress regress) {
    this.rules = rules;
    this.regress = regress;
  }

  /** How to begin again; empty while there is no gap, or where the dose was changed in it. */
  Optional<ProgressionProposal> propose(ProgressionRequest request) {
    if (request.sessions().isEmpty()) {
      return Optional.empty();
    }
    LocalDate last = request.sessions().getLast().day();
    int days = (int) ChronoUnit.DAYS.between(last, request.today());
    List<ProgressionReason> reasons = List.of(new ProgressionReason.DaysWithout(days));
    if (days >= rules.rescreenFromDays()) {
      return Optional.of(ProgressionProposal.ask(Decision.GAP, Measure.RESCREEN, reasons));
    }
    if (days < rules.reduce().fromDays()) {
      return Optional.empty();
    }
    List<DoseChange> changes =
        regress
            .inTurn(
                request,
                (exercise, taken) ->
                    exercise.doseSince().isAfter(last)
                        ? Optional.empty()
                        : change(exercise, request, taken, days, reasons))
            .stream()
            .flatMap(proposal -> proposal.changes().stream())
            .toList();
    return changes.isEmpty()
        ? Optional.empty()
        : Optional.of(ProgressionProposal.changes(Decision.GAP, changes, null, reasons));
  }

  private Optional<ProgressionProposal> change(
      TrainedExercise exercise,
      ProgressionRequest request,
      Set<String> taken,
      int days,
      List<ProgressionReason> reasons) {
    return days < rules.rungDownFromDays()
        ? Regress.lower(Decision.GAP, exercise, rules.reduce().volume(), reasons)
        : regress.oneRungDown(Decision.GAP, exercise, request, taken, reasons);
  }
}
