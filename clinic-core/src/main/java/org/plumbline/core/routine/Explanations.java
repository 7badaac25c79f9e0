package org.plumbline.core.routine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.core.catalogue.Exercise;
import org.plumbline.core.routine.RoutineProposal.Chosen;
import org.plumbline.core.routine.RoutineProposal.LeftOut;
import org.plumbline.core.routine.RoutineProposal.Totals;
import org.plumbline.core.routine.RoutineProposal.Unserved;

/** Says why each exercise is in the proposal or not. */
final class Explanations {

  private final RoutineRequest request;
  private final RoutineKnowledge knowledge;
  private final SlotFilling filling;
  private final TimeBudget.Fitted fitted;
  private final Map<String, LeftOut> excluded;
  private final List<TailoredPattern> required;
  private final boolean small;
  private final Map<String, Candidate> candidates;
  private final Set<String> chosen;

  Explanations(
      RoutineRequest request,
      RoutineKnowledge knowledge,
      SlotFilling filling,
      TimeBudget.Fitted fitted,
      Map<String, LeftOut> excluded,
      List<TailoredPattern> required,
      boolean small) {
    this.request = request;
    this.knowledge = knowledge;
    this.filling = filling;
    this.fitted = fitted;
    this.excluded = excluded;
    this.required = required;
    this.small = small;
    this.candidates =
        filling.candidates().stream().collect(Collectors.toMap(Candidate::id, Function.identity()));
    this.chosen =
        fitted.exercises().stream().map(item -> item.candidate().id()).collect(Collectors.toSet());
  }

  Chosen chosen(Dosed item) {
    Candidate candidate = item.candidate();
    List<WhyChosen> reasons = new ArrayList<>(candidate.reasons());
    reasons.addFirst(new WhyChosen.FillsSlot(item.place().slot().id()));
    reasons.addAll(item.sideReasons());
    if (Strength.is(candidate.exercise())) {
      var limits = knowledge.catalogue().tailoring().limits();
      reasons.add(
          new WhyChosen.RestDays(limits.strengthDaysAtLeast(), limits.strengthDaysAtMost()));
    }
    return new Chosen(
        candidate.id(),
        item.place().slot().id(),
        candidate.score(),
        item.dose(),
        item.minutes(),
        reasons);
  }

  List<LeftOut> leftOut() {
    return knowledge.library().stream()
        .filter(exercise -> !chosen.contains(exercise.id()))
        .map(
            exercise -> {
              LeftOut why = excluded.get(exercise.id());
              return why == null
                  ? new LeftOut(exercise.id(), notChosen(exercise, candidate(exercise)))
                  : why;
            })
        .toList();
  }

  private Candidate candidate(Exercise exercise) {
    return Objects.requireNonNull(candidates.get(exercise.id()), exercise.id());
  }

  private WhyLeftOut notChosen(Exercise exercise, Candidate candidate) {
    if (fitted.dropped().contains(candidate)) {
      return new WhyLeftOut.NoTime(request.settings().minutes());
    }
    List<Dosed> rivals =
        fitted.exercises().stream()
            .filter(item -> filling.fits(item.place().slot(), candidate))
            .toList();
    if (filling.slots().stream().noneMatch(slot -> filling.fits(slot, candidate))) {
      return noSlot(exercise);
    }
    int inFamily =
        (int)
            fitted.exercises().stream()
                .filter(item -> item.candidate().family().equals(candidate.family()))
                .count();
    int most = knowledge.catalogue().tailoring().selection().perFamilyAtMost();
    if (inFamily >= most) {
      return new WhyLeftOut.FamilyFull(candidate.family(), inFamily);
    }
    if (!fitted.dropped().isEmpty() && !rivals.stream().allMatch(it -> isAhead(it, candidate))) {
      return new WhyLeftOut.NoTime(request.settings().minutes());
    }
    return new WhyLeftOut.OthersSuitBetter(
        candidate.score(), rivals.stream().map(item -> rival(item, candidate)).toList());
  }

  /** Whether an exercise of the routine suits its place better, or is needed there. */
  private boolean isAhead(Dosed item, Candidate candidate) {
    return filling.suitsBetter(item.place().slot(), item.candidate(), candidate)
        || !onlyFor(item, candidate).isEmpty();
  }

  private WhyLeftOut.Rival rival(Dosed item, Candidate candidate) {
    return new WhyLeftOut.Rival(
        item.candidate().id(),
        item.candidate().score(),
        onlyFor(item, candidate),
        item.place().slot().forTasks() && item.candidate().forTask() && !candidate.forTask());
  }

  /** The likely patterns that would be without an exercise if a candidate took this one's place. */
  private List<String> onlyFor(Dosed item, Candidate candidate) {
    return required.stream()
        .map(TailoredPattern::id)
        .filter(item.candidate().serves()::contains)
        .filter(pattern -> !candidate.serves().contains(pattern))
        .filter(
            pattern ->
                fitted.exercises().stream()
                    .noneMatch(
                        other -> other != item && other.candidate().serves().contains(pattern)))
        .toList();
  }

  private WhyLeftOut noSlot(Exercise exercise) {
    boolean stretch = filling.slots().stream().anyMatch(slot -> filling.belongs(slot, exercise));
    if (stretch) {
      return request.lengthFlags().isEmpty()
          ? new WhyLeftOut.NoLengthFlag()
          : new WhyLeftOut.StretchesNothing();
    }
    return new WhyLeftOut.OtherPhase(request.settings().phase());
  }

  List<Unserved> unserved() {
    Set<String> served =
        fitted.exercises().stream()
            .flatMap(item -> item.candidate().serves().stream())
            .collect(Collectors.toSet());
    return required.stream()
        .filter(pattern -> !served.contains(pattern.id()))
        .map(pattern -> new Unserved(pattern.id(), whyUnserved(pattern)))
        .toList();
  }

  private WhyUnserved whyUnserved(TailoredPattern pattern) {
    Optional<PositiveFlag> flag = request.flags().stream().filter(PositiveFlag::blocks).findFirst();
    if (flag.isPresent()) {
      return new WhyUnserved.AwaitsReview(flag.get().id());
    }
    boolean any =
        candidates.values().stream()
            .filter(candidate -> candidate.serves().contains(pattern.id()))
            .anyMatch(
                candidate ->
                    filling.slots().stream().anyMatch(slot -> filling.fits(slot, candidate)));
    if (any) {
      return small ? new WhyUnserved.SmallRoutine() : new WhyUnserved.NoRoom();
    }
    boolean allExcluded =
        candidates.values().stream()
            .noneMatch(candidate -> candidate.serves().contains(pattern.id()));
    return allExcluded
        ? new WhyUnserved.AllLeftOut()
        : new WhyUnserved.NotInPhase(request.settings().phase());
  }

  List<RoutineNote> notes(Totals totals) {
    RoutineNotes notes = new RoutineNotes(request, knowledge);
    return Stream.of(
            notes.safety(),
            notes.size(chosen.size(), small),
            notes.time(totals, fitted.setsCut()),
            notes.tailoring())
        .flatMap(List::stream)
        .toList();
  }
}
