package org.plumbline.core.progression;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.plumbline.core.progression.JudgedSession.Done;
import org.plumbline.core.progression.ProgressionRules.Range;
import org.plumbline.core.training.PainLight;

/**
 * Less, or easier: after one red session a smaller next dose; after two red ones close together, or
 * where the form was lost twice, the rung before; after three amber ones a fifth less. A session is
 * answered once: what was done at a dose that has changed since asks for nothing.
 */
final class Regress {

  private final ProgressionRules.Regress rules;
  private final Rungs rungs;

  Regress(ProgressionRules.Regress rules, Rungs rungs) {
    this.rules = rules;
    this.rungs = rungs;
  }

  /** What to lower, in the order of the routine; empty when nothing. */
  List<ProgressionProposal> propose(ProgressionRequest request) {
    return inTurn(request, (exercise, taken) -> propose(exercise, request, taken));
  }

  /**
   * A proposal for each exercise. The policy is told which exercises are taken, in the routine or
   * by a proposal before: no two are given the same rung.
   */
  List<ProgressionProposal> inTurn(
      ProgressionRequest request,
      BiFunction<TrainedExercise, Set<String>, Optional<ProgressionProposal>> policy) {
    List<ProgressionProposal> proposals = new ArrayList<>();
    Set<String> taken = Rungs.inRoutine(request);
    for (TrainedExercise exercise : request.exercises()) {
      for (ProgressionProposal proposal : policy.apply(exercise, taken).stream().toList()) {
        proposals.add(proposal);
        taken.add(proposal.changes().getFirst().next());
      }
    }
    return proposals;
  }

  private Optional<ProgressionProposal> propose(
      TrainedExercise exercise, ProgressionRequest request, Set<String> taken) {
    List<JudgedSession> newestFirst = request.newestWith(exercise.exercise());
    if (newestFirst.isEmpty() || !done(newestFirst.getFirst(), exercise).atThisDose()) {
      return Optional.empty();
    }
    JudgedSession newest = newestFirst.getFirst();
    List<ProgressionReason> rungReasons = rungReasons(exercise, newestFirst);
    if (!rungReasons.isEmpty()) {
      return oneRungDown(Decision.REGRESS, exercise, request, taken, rungReasons);
    }
    if (newest.isRedFor(done(newest, exercise))) {
      var red = new ProgressionReason.Red(newest.day(), newest.pain().reason());
      return lower(Decision.REGRESS, exercise, rules.red(), List.of(red));
    }
    long ambers =
        newestFirst.stream()
            .takeWhile(s -> s.is(PainLight.AMBER) && done(s, exercise).atThisDose())
            .count();
    if (ambers >= rules.ambers()) {
      var amber = new ProgressionReason.AmbersInARow((int) ambers, newest.day());
      return lower(Decision.REGRESS, exercise, rules.amber(), List.of(amber));
    }
    return Optional.empty();
  }

  private List<ProgressionReason> rungReasons(
      TrainedExercise exercise, List<JudgedSession> newestFirst) {
    List<ProgressionReason> reasons = new ArrayList<>();
    JudgedSession newest = newestFirst.getFirst();
    LocalDate since = newest.day().minusDays(rules.redsWithinDays());
    List<LocalDate> reds =
        newestFirst.stream()
            .filter(session -> !session.day().isBefore(since))
            .filter(session -> session.isRedFor(done(session, exercise)))
            .map(JudgedSession::day)
            .toList();
    if (newest.isRedFor(done(newest, exercise)) && reds.size() >= rules.redsForRung()) {
      reasons.add(new ProgressionReason.RedsClose(reds.reversed(), rules.redsWithinDays()));
    }
    int lost =
        (int)
            newestFirst.stream()
                .takeWhile(s -> Objects.equals(done(s, exercise).quality(), 0))
                .count();
    if (lost >= rules.lostForRung()) {
      reasons.add(new ProgressionReason.LostForm(lost, newest.day()));
    }
    return reasons;
  }

  /** The nearest rung before that may be done; less of the same where there is none. */
  Optional<ProgressionProposal> oneRungDown(
      Decision decision,
      TrainedExercise exercise,
      ProgressionRequest request,
      Set<String> taken,
      List<ProgressionReason> reasons) {
    Rungs.Search easier = rungs.easier(exercise, request, taken);
    List<ProgressionReason> all = new ArrayList<>(reasons);
    all.addAll(easier.passedOver());
    if (easier.found() != null) {
      return Optional.of(ProgressionProposal.change(decision, easier.found(), all));
    }
    all.add(new ProgressionReason.NoEasierRung(easier.already()));
    return lower(decision, exercise, rules.red(), all);
  }

  static Optional<ProgressionProposal> lower(
      Decision decision, TrainedExercise exercise, Range range, List<ProgressionReason> reasons) {
    return lowered(exercise, range)
        .map(change -> ProgressionProposal.change(decision, change, reasons));
  }

  /** The same exercise with less to do; empty where nothing can be taken away. */
  static Optional<DoseChange> lowered(TrainedExercise exercise, Range range) {
    return DoseSteps.lowered(exercise.dose(), range).map(exercise::to);
  }

  private static Done done(JudgedSession session, TrainedExercise exercise) {
    return session.of(exercise.exercise()).orElseThrow();
  }
}
