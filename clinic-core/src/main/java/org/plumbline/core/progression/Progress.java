package org.plumbline.core.progression;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.plumbline.core.progression.JudgedSession.Done;
import org.plumbline.core.progression.ProgressionRequest.StepTaken;
import org.plumbline.core.routine.PrescribedDose;

/**
 * One step up: after enough green sessions in a row in which all the work was done, with
 * repetitions to spare and steadily. First more repetitions or a longer hold, then a set, then
 * load, then the next rung at its start dose.
 */
final class Progress {

  private final ProgressionRules rules;
  private final DoseSteps steps;
  private final Rungs rungs;
  private final Hold hold;

  Progress(ProgressionRules rules, Rungs rungs) {
    this.rules = rules;
    this.steps = new DoseSteps(rules.progress());
    this.rungs = rungs;
    this.hold = new Hold(rules);
  }

  /** A step up or a reason to wait for each exercise, in the order of the routine. */
  List<ProgressionProposal> propose(ProgressionRequest request) {
    List<ProgressionProposal> proposals = new ArrayList<>();
    Set<String> raised = new HashSet<>();
    List<StepTaken> taken = new ArrayList<>();
    for (StepTaken step : request.steps()) {
      if (isRecent(step.day(), request.today())) {
        raised.add(step.exercise());
        taken.add(step);
      }
    }
    for (TrainedExercise exercise : longestAtTheirDoseFirst(request)) {
      ProgressionProposal proposal = propose(exercise, request, raised, taken);
      for (DoseChange change : proposal.changes()) {
        raised.add(change.exercise());
        taken.add(new StepTaken(request.today(), change.next(), change.raised().iterator().next()));
      }
      proposals.add(proposal);
    }
    List<String> order = request.exercises().stream().map(TrainedExercise::exercise).toList();
    proposals.sort(Comparator.comparing(p -> order.indexOf(Objects.requireNonNull(p.exercise()))));
    return proposals;
  }

  private ProgressionProposal propose(
      TrainedExercise exercise,
      ProgressionRequest request,
      Set<String> raised,
      List<StepTaken> taken) {
    List<ProgressionReason> against = hold.against(exercise, request);
    if (!against.isEmpty()) {
      return ProgressionProposal.hold(exercise.exercise(), against);
    }
    int most = rules.progress().exercisesWithin();
    if (raised.size() >= most || raised.contains(exercise.exercise())) {
      return ProgressionProposal.hold(
          exercise.exercise(),
          List.of(
              new ProgressionReason.EnoughThisWeek(raised.size(), rules.progress().withinDays())));
    }
    return sameRung(exercise)
        .map(
            dose ->
                ProgressionProposal.change(
                    Decision.PROGRESS,
                    new DoseChange(exercise.exercise(), exercise.dose(), exercise.exercise(), dose),
                    because(exercise, request)))
        .orElseGet(() -> nextRung(exercise, request, taken));
  }

  /** The next variable in order; what was lowered since the rung was begun comes back first. */
  private Optional<PrescribedDose> sameRung(TrainedExercise exercise) {
    var dose = exercise.dose();
    var begun = exercise.begunWith();
    if (dose.sets() < begun.sets()) {
      return steps.oneSetMore(dose);
    }
    if (dose.reps() <= begun.reps() && dose.holdSeconds() <= begun.holdSeconds()) {
      var more = steps.moreAmount(dose);
      if (more.isPresent()) {
        return more;
      }
    }
    if (dose.sets() == begun.sets()) {
      var more = steps.oneSetMore(dose);
      if (more.isPresent()) {
        return more;
      }
    }
    return DoseSteps.isMoreLoad(begun.load(), dose.load())
        ? Optional.empty()
        : steps.moreLoad(dose);
  }

  private ProgressionProposal nextRung(
      TrainedExercise exercise, ProgressionRequest request, List<StepTaken> taken) {
    String family = rungs.family(exercise.exercise());
    long climbed =
        taken.stream()
            .filter(step -> step.raised() == Variable.RUNG)
            .filter(step -> rungs.family(step.exercise()).equals(family))
            .count();
    if (climbed >= rules.progress().rungsWithin()) {
      return ProgressionProposal.hold(
          exercise.exercise(),
          List.of(new ProgressionReason.RungThisWeek(family, rules.progress().withinDays())));
    }
    Optional<ProgressionReason> tooNew = tooNew(exercise, request);
    if (tooNew.isPresent()) {
      return ProgressionProposal.hold(exercise.exercise(), List.of(tooNew.get()));
    }
    Rungs.Search harder = rungs.harder(exercise, request);
    if (harder.found() != null) {
      return ProgressionProposal.change(
          Decision.PROGRESS, harder.found(), because(exercise, request));
    }
    List<ProgressionReason> none = new ArrayList<>(harder.passedOver());
    none.add(new ProgressionReason.NoHarderRung(harder.already()));
    return ProgressionProposal.hold(exercise.exercise(), none);
  }

  private Optional<ProgressionReason> tooNew(TrainedExercise exercise, ProgressionRequest request) {
    return rules.progress().weeksOnRung().entrySet().stream()
        .filter(rule -> request.conditions().contains(rule.getKey()))
        .filter(rule -> request.today().isBefore(exercise.rungSince().plusWeeks(rule.getValue())))
        .max(Map.Entry.comparingByValue())
        .map(
            rule ->
                new ProgressionReason.RungTooNew(
                    rule.getKey(), exercise.rungSince(), rule.getValue()));
  }

  private List<ProgressionReason> because(TrainedExercise exercise, ProgressionRequest request) {
    int needed = rules.progress().greenSessions();
    List<JudgedSession> counted =
        request.newestWith(exercise.exercise()).stream().limit(needed).toList();
    List<Done> done = counted.stream().map(s -> s.of(exercise.exercise()).orElseThrow()).toList();
    List<ProgressionReason> because = new ArrayList<>();
    because.add(new ProgressionReason.GreenInARow(needed, counted.getFirst().day()));
    if (done.stream().allMatch(each -> Hold.sparesReps(each, rules.progress()))) {
      because.add(
          new ProgressionReason.Spare(
              done.stream()
                  .map(each -> Objects.requireNonNull(each.repsInReserve()))
                  .min(Integer::compareTo)
                  .orElseThrow()));
    } else {
      done.stream()
          .map(Done::holdShare)
          .filter(Objects::nonNull)
          .min(BigDecimal::compareTo)
          .ifPresent(share -> because.add(new ProgressionReason.HeldLonger(share)));
    }
    because.add(
        new ProgressionReason.Steady(
            done.stream()
                .map(each -> Objects.requireNonNull(each.quality()))
                .min(Integer::compareTo)
                .orElseThrow()));
    return because;
  }

  private boolean isRecent(LocalDate day, LocalDate today) {
    return day.isAfter(today.minusDays(rules.progress().withinDays()));
  }

  private static List<TrainedExercise> longestAtTheirDoseFirst(ProgressionRequest request) {
    return request.exercises().stream()
        .sorted(Comparator.comparing(TrainedExercise::doseSince))
        .toList();
  }
}
