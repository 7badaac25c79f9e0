package org.plumbline.core.routine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.core.catalogue.Condition;
import org.plumbline.core.catalogue.Exercise;
import org.plumbline.core.catalogue.Phase;
import org.plumbline.core.routine.RoutineProposal.LeftOut;
import org.plumbline.core.routine.RoutineProposal.Replacement;
import org.plumbline.core.routine.RoutineProposal.Totals;

/**
 * Proposes a routine: remove, score, fill the slots, fit the time (specification section 5). The
 * same request always gives the same routine. A proposal is for a therapist; nothing in it reaches
 * a patient by itself.
 */
public final class RoutineComposer {

  private final RoutineKnowledge knowledge;
  private final Dosing dosing;

  /** Composes from this knowledge. */
  public RoutineComposer(RoutineKnowledge knowledge) {
    this.knowledge = knowledge;
    this.dosing = new Dosing(knowledge.catalogue());
  }

  /** The proposal for this request. */
  public RoutineProposal compose(RoutineRequest request) {
    Map<String, LeftOut> excluded = new Exclusions(request, knowledge).all();
    Map<String, List<Exercise>> standIns = standIns(request, excluded);
    List<Candidate> candidates = candidates(request, excluded, standIns);
    SlotFilling filling = new SlotFilling(request, knowledge, candidates);
    List<TailoredPattern> required = knowledge.required(request);

    boolean small = isSmall(request);
    var limits = knowledge.catalogue().tailoring().limits();
    int usual = small ? limits.exercisesToBegin() : limits.exercisesUsually();
    int most = small ? limits.exercisesToBegin() : limits.exercisesAtMost();
    List<Place> places = new PatternCover(filling, required, usual, most).fill();

    TimeBudget budget =
        new TimeBudget(dosing, limits.setUpMinutes(), request.settings().minutes(), required);
    TimeBudget.Fitted fitted = budget.fit(inOrder(dosed(request, places), filling.slots()));
    boolean split = budget.isOver(fitted.exercises());
    Totals totals =
        Totals.of(
            fitted.exercises().stream()
                .map(item -> new Totals.Work(item.minutes(), item.dose().daysPerWeek()))
                .toList(),
            limits.setUpMinutes(),
            split);

    Explanations explain =
        new Explanations(request, knowledge, filling, fitted, excluded, required, small);
    return new RoutineProposal(
        fitted.exercises().stream().map(explain::chosen).toList(),
        explain.leftOut(),
        totals,
        explain.unserved(),
        replacements(standIns, fitted.exercises()),
        explain.notes(totals),
        knowledge.catalogue().version());
  }

  /**
   * Whether an edited routine keeps its rules.
   *
   * @see RoutineCheck
   */
  public RoutineCheck check() {
    return new RoutineCheck(knowledge, dosing);
  }

  /** The conditions of the patient that rule an exercise out (X tags); empty when none does. */
  public Set<String> ruledOutBy(RoutineRequest request, String exerciseId) {
    Exercise exercise = knowledge.catalogue().exercise(exerciseId);
    return knowledge.conditionsFor(request).stream()
        .filter(condition -> condition.removes(exercise))
        .map(Condition::id)
        .collect(Collectors.toSet());
  }

  private boolean isSmall(RoutineRequest request) {
    return request.soFar().firstWeek()
        || request.soFar().dropoutLikely()
        || request.settings().minutes()
            <= knowledge.catalogue().tailoring().limits().shortSessionMinutes();
  }

  private List<Candidate> candidates(
      RoutineRequest request, Map<String, LeftOut> excluded, Map<String, List<Exercise>> standIns) {
    Scoring scoring = new Scoring(request, knowledge);
    return knowledge.library().stream()
        .filter(exercise -> !excluded.containsKey(exercise.id()))
        .map(exercise -> scoring.score(exercise, standIns.getOrDefault(exercise.id(), List.of())))
        .toList();
  }

  /** For each exercise of this phase that misses only its equipment, what may stand in for it. */
  private Map<String, List<Exercise>> standIns(
      RoutineRequest request, Map<String, LeftOut> excluded) {
    Map<String, List<Exercise>> standIns = new LinkedHashMap<>();
    SlotFilling phase = new SlotFilling(request, knowledge, List.of());
    Ladder ladder = new Ladder(knowledge.catalogue());
    for (Exercise missing : knowledge.library()) {
      LeftOut why = excluded.get(missing.id());
      boolean wanted = phase.slots().stream().anyMatch(slot -> phase.belongs(slot, missing));
      if (why != null && why.why() instanceof WhyLeftOut.EquipmentMissing && wanted) {
        ladder
            .nearest(
                missing,
                exercise ->
                    knowledge.catalogue().offers(exercise) && !excluded.containsKey(exercise.id()))
            .ifPresent(
                nearest ->
                    standIns.computeIfAbsent(nearest.id(), id -> new ArrayList<>()).add(missing));
      }
    }
    return standIns;
  }

  private List<Dosed> dosed(RoutineRequest request, List<Place> places) {
    SideBias bias = new SideBias(knowledge.rules().sideBias(), request.weakerSides());
    return places.stream()
        .map(
            place -> {
              Exercise exercise = place.candidate().exercise();
              PrescribedDose start = dosing.start(exercise, request.settings().daysPerWeek());
              SideBias.Biased biased = bias.apply(exercise, start);
              return new Dosed(
                  place, biased.dose(), dosing.minutes(exercise, biased.dose()), biased.reasons());
            })
        .toList();
  }

  private static List<Dosed> inOrder(List<Dosed> session, List<Phase.Slot> slots) {
    return session.stream()
        .sorted(
            Comparator.comparing((Dosed item) -> slots.indexOf(item.place().slot()))
                .thenComparing(item -> item.candidate().exercise().level())
                .thenComparing(item -> item.candidate().id()))
        .toList();
  }

  private static List<Replacement> replacements(
      Map<String, List<Exercise>> standIns, List<Dosed> exercises) {
    List<Replacement> replacements = new ArrayList<>();
    exercises.stream()
        .map(Dosed::candidate)
        .forEach(
            candidate ->
                standIns
                    .getOrDefault(candidate.id(), List.of())
                    .forEach(
                        missing ->
                            replacements.add(new Replacement(missing.id(), candidate.id()))));
    return replacements;
  }
}
