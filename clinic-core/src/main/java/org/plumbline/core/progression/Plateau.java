package org.plumbline.core.progression;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.core.progression.ProgressionRequest.OutcomeTrend;
import org.plumbline.core.progression.ProgressionRequest.StepTaken;

/**
 * Nothing moves. Where little was trained, what stands in the way comes first; where the outcome
 * has not moved, another look at the patient; otherwise another exercise or another test.
 */
final class Plateau {

  private final ProgressionRules.Plateau rules;

  Plateau(ProgressionRules.Plateau rules) {
    this.rules = rules;
  }

  /** What to look at; empty while something moves, or while adherence cannot be judged. */
  Optional<ProgressionProposal> propose(ProgressionRequest request) {
    BigDecimal adherence = request.adherence();
    if (adherence == null) {
      return Optional.empty();
    }
    LocalDate since =
        Stream.concat(Stream.of(request.began()), request.steps().stream().map(StepTaken::day))
            .max(Comparator.naturalOrder())
            .orElseThrow();
    int still = (int) ChronoUnit.WEEKS.between(since, request.today());
    int weeks = (int) ChronoUnit.WEEKS.between(request.began(), request.today());
    boolean noStep = still >= rules.weeksWithoutStep();
    boolean unmoved = request.outcome() == OutcomeTrend.UNMOVED && weeks >= rules.weeksForOutcome();
    if ((noStep || unmoved) && adherence.compareTo(rules.adherenceBelow()) < 0) {
      return ask(Measure.FIX_BARRIERS, new ProgressionReason.LittleTrained(adherence));
    }
    if (unmoved) {
      return ask(Measure.REASSESS, new ProgressionReason.OutcomeUnmoved(weeks));
    }
    if (noStep && adherence.compareTo(rules.adherenceAtLeast()) >= 0) {
      return ask(
          Measure.VARY_OR_RETEST,
          new ProgressionReason.NoStep(still, since),
          new ProgressionReason.Adherent(adherence));
    }
    return Optional.empty();
  }

  private static Optional<ProgressionProposal> ask(Measure measure, ProgressionReason... reasons) {
    return Optional.of(ProgressionProposal.ask(Decision.PLATEAU, measure, List.of(reasons)));
  }
}
