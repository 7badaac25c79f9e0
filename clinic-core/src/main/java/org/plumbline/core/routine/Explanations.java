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

/** Says in plain words why each exercise is in the proposal or not. */
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
    List<String> reasons = new ArrayList<>(candidate.reasons());
    reasons.addFirst("Fills the slot: " + item.place().slot().id());
    reasons.addAll(item.sideReasons());
    if (Strength.is(candidate.exercise())) {
      reasons.add("Strength work: never on two days in a row");
    }
    return new Chosen(
        candidate.id(),
        candidate.exercise().name(),
        item.place().slot().id(),
        candidate.score(),
        item.dose(),
        item.minutes(),
        candidate.cautions(),
        reasons);
  }

  List<LeftOut> leftOut() {
    return knowledge.library().stream()
        .filter(exercise -> !chosen.contains(exercise.id()))
        .map(
            exercise -> {
              LeftOut why = excluded.get(exercise.id());
              return why == null ? notChosen(exercise, candidate(exercise)) : why;
            })
        .toList();
  }

  private Candidate candidate(Exercise exercise) {
    return Objects.requireNonNull(candidates.get(exercise.id()), exercise.id());
  }

  private LeftOut notChosen(Exercise exercise, Candidate candidate) {
    if (fitted.dropped().contains(candidate)) {
      return out(exercise, WhyLeftOut.TIME, "does not fit in %d minutes".formatted(budget()));
    }
    List<Dosed> rivals =
        fitted.exercises().stream()
            .filter(item -> filling.fits(item.place().slot(), candidate))
            .toList();
    if (filling.slots().stream().noneMatch(slot -> filling.fits(slot, candidate))) {
      return out(exercise, WhyLeftOut.PHASE, phaseWords(exercise));
    }
    int inFamily =
        (int)
            fitted.exercises().stream()
                .filter(item -> item.candidate().family().equals(candidate.family()))
                .count();
    int most = knowledge.catalogue().tailoring().selection().perFamilyAtMost();
    if (inFamily >= most) {
      return out(
          exercise,
          WhyLeftOut.FAMILY_LIMIT,
          "%d of its family are in the routine already".formatted(inFamily));
    }
    return out(exercise, WhyLeftOut.LOWER_SCORE, lowerScoreWords(candidate, rivals));
  }

  private String phaseWords(Exercise exercise) {
    boolean stretch = filling.slots().stream().anyMatch(slot -> filling.belongs(slot, exercise));
    if (stretch) {
      return request.lengthFlags().isEmpty()
          ? "a stretch is only for a flagged length test"
          : "it stretches nothing that the patterns point to";
    }
    return "it has no place in phase %d".formatted(request.settings().phase());
  }

  private static String lowerScoreWords(Candidate candidate, List<Dosed> rivals) {
    String own = "score " + Scoring.shown(candidate.score());
    return rivals.isEmpty()
        ? own + "; the session is full"
        : own
            + "; the place went to "
            + rivals.stream()
                .map(
                    item ->
                        "%s (%s)"
                            .formatted(
                                item.candidate().exercise().name(),
                                Scoring.shown(item.candidate().score())))
                .collect(Collectors.joining(" and "));
  }

  List<Unserved> unserved() {
    Set<String> served =
        fitted.exercises().stream()
            .flatMap(item -> item.candidate().serves().stream())
            .collect(Collectors.toSet());
    return required.stream()
        .filter(pattern -> !served.contains(pattern.id()))
        .map(pattern -> new Unserved(pattern.id(), pattern.name(), whyUnserved(pattern)))
        .toList();
  }

  private String whyUnserved(TailoredPattern pattern) {
    Optional<PositiveFlag> flag = request.flags().stream().filter(PositiveFlag::blocks).findFirst();
    if (flag.isPresent()) {
      return "%s is positive; nothing is proposed until it is reviewed".formatted(flag.get().id());
    }
    boolean any =
        candidates.values().stream()
            .filter(candidate -> candidate.serves().contains(pattern.id()))
            .anyMatch(
                candidate ->
                    filling.slots().stream().anyMatch(slot -> filling.fits(slot, candidate)));
    if (any) {
      return small
          ? "a small routine has no room for one more; bring it in next"
          : "no exercise for it fits beside the others";
    }
    boolean allExcluded =
        candidates.values().stream()
            .noneMatch(candidate -> candidate.serves().contains(pattern.id()));
    return allExcluded
        ? "every exercise for it is left out; see the reasons beside them"
        : "no exercise for it has a place in phase %d".formatted(request.settings().phase());
  }

  List<String> notes(Totals totals) {
    RoutineNotes notes = new RoutineNotes(request, knowledge);
    return Stream.of(
            notes.safety(),
            notes.size(chosen.size(), small),
            notes.time(totals, fitted.setsCut()),
            notes.tailoring())
        .flatMap(List::stream)
        .toList();
  }

  private int budget() {
    return request.settings().minutes();
  }

  private static LeftOut out(Exercise exercise, WhyLeftOut why, String words) {
    return new LeftOut(exercise.id(), exercise.name(), why, words);
  }
}
