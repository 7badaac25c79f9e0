package org.plumbline.core.routine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.catalogue.Exercise;
import org.plumbline.core.routine.RoutineProposal.LeftOut;
import org.plumbline.core.routine.RoutineProposal.Totals;
import org.plumbline.core.routine.RoutineProposal.Unserved;

/** Keeps every rule alive while a therapist edits a routine by hand. */
public final class RoutineCheck {

  private final RoutineKnowledge knowledge;
  private final Dosing dosing;

  RoutineCheck(RoutineKnowledge knowledge, Dosing dosing) {
    this.knowledge = knowledge;
    this.dosing = dosing;
  }

  /** One exercise of an edited routine; {@code overrideReason} is null when none was given. */
  public record Line(String exercise, PrescribedDose dose, @Nullable String overrideReason) {}

  /**
   * One thing to put right.
   *
   * @param exercise the exercise it is about; null for the routine as a whole
   * @param blocks whether the routine cannot be published with it
   */
  public record Fault(@Nullable String exercise, boolean blocks, String words) {}

  /** Everything there is to say about an edited routine. */
  public record Result(List<Fault> faults, Totals totals, List<Unserved> unserved) {

    /** Whether nothing stands in the way of publishing. */
    public boolean isSound() {
      return faults.stream().noneMatch(Fault::blocks);
    }
  }

  /**
   * Whether the exercise may be added by hand: null when it may; otherwise what stands against it.
   * With a reason on record anything may be added but what a red flag, a condition or missing
   * teaching rules out.
   */
  public @Nullable Fault addition(
      RoutineRequest request, String exerciseId, @Nullable String overrideReason) {
    Exercise exercise = knowledge.catalogue().exercise(exerciseId);
    LeftOut why = new Exclusions(request, knowledge).of(exercise).orElse(null);
    if (why == null) {
      return null;
    }
    String words = exercise.name() + ": " + why.words() + ".";
    return switch (why.why().byHand()) {
      case FREELY -> null;
      case WITH_REASON ->
          isBlank(overrideReason)
              ? new Fault(exerciseId, true, words + " Write down why it is right here.")
              : null;
      case ONCE_TAUGHT -> new Fault(exerciseId, true, words + " Record it as taught, then add it.");
      case NEVER ->
          new Fault(
              exerciseId,
              true,
              why.why() == WhyLeftOut.CONDITION
                  ? words
                      + " It cannot be prescribed: only a clinical lead could confirm an exception,"
                      + " and this version has no such confirmation."
                  : words);
    };
  }

  /** Checks a whole routine. */
  public Result check(RoutineRequest request, List<Line> lines) {
    List<Fault> faults = new ArrayList<>();
    if (lines.isEmpty()) {
      faults.add(new Fault(null, true, "The routine has no exercise."));
    }
    Set<String> seen = new HashSet<>();
    Map<String, Integer> perFamily = new TreeMap<>();
    List<Totals.Work> work = new ArrayList<>();
    for (Line line : lines) {
      Exercise exercise = knowledge.catalogue().exercise(line.exercise());
      Fault addition = addition(request, line.exercise(), line.overrideReason());
      if (addition != null) {
        faults.add(addition);
      }
      if (!seen.add(line.exercise())) {
        faults.add(new Fault(line.exercise(), true, exercise.name() + " is there twice."));
      }
      perFamily.merge(exercise.family(), 1, Integer::sum);
      faults.addAll(doseFaults(request, exercise, line));
      work.add(new Totals.Work(dosing.minutes(exercise, line.dose()), line.dose().daysPerWeek()));
    }
    Totals totals = totals(request, work);
    faults.addAll(wholeFaults(request, lines.size(), perFamily, totals));
    return new Result(List.copyOf(faults), totals, unserved(request, lines));
  }

  private List<Fault> doseFaults(RoutineRequest request, Exercise exercise, Line line) {
    List<Fault> faults = new ArrayList<>();
    var limits = knowledge.catalogue().tailoring().limits();
    int days = line.dose().daysPerWeek();
    if (Strength.is(exercise) && days > limits.strengthDaysAtMost()) {
      faults.add(
          new Fault(
              line.exercise(),
              false,
              "%s is strength work: %d to %d days a week, never two in a row."
                  .formatted(
                      exercise.name(), limits.strengthDaysAtLeast(), limits.strengthDaysAtMost())));
    }
    for (String caution : new Scoring(request, knowledge).score(exercise, List.of()).cautions()) {
      if (isBlank(line.overrideReason())) {
        faults.add(
            new Fault(
                line.exercise(), true, exercise.name() + " needs your note. " + caution + "."));
      }
    }
    return faults;
  }

  private List<Fault> wholeFaults(
      RoutineRequest request, int exercises, Map<String, Integer> perFamily, Totals totals) {
    List<Fault> faults = new ArrayList<>();
    var tailoring = knowledge.catalogue().tailoring();
    int cap = tailoring.limits().exercisesAtMost();
    if (exercises > cap) {
      faults.add(
          new Fault(
              null,
              false,
              "%d exercises; more than %d are seldom done.".formatted(exercises, cap)));
    }
    perFamily.forEach(
        (family, count) -> {
          if (count > tailoring.selection().perFamilyAtMost()) {
            faults.add(
                new Fault(
                    null,
                    false,
                    "%d exercises are of the family %s; %d are enough."
                        .formatted(count, family, tailoring.selection().perFamilyAtMost())));
          }
        });
    if (totals.split()) {
      faults.add(
          new Fault(
              null,
              false,
              "A session takes %s minutes; there are %d."
                  .formatted(Dosing.shown(totals.sessionMinutes()), request.settings().minutes())));
    }
    if (exercises > 0) {
      new RoutineNotes(request, knowledge)
          .week(totals)
          .forEach(note -> faults.add(new Fault(null, false, note)));
    }
    return faults;
  }

  private Totals totals(RoutineRequest request, List<Totals.Work> work) {
    int setUp = knowledge.catalogue().tailoring().limits().setUpMinutes();
    Totals totals = Totals.of(work, setUp, false);
    boolean over =
        totals.sessionMinutes().compareTo(BigDecimal.valueOf(request.settings().minutes())) > 0;
    return new Totals(totals.sessionMinutes(), totals.weekMinutes(), over);
  }

  private List<Unserved> unserved(RoutineRequest request, List<Line> lines) {
    return knowledge.required(request).stream()
        .filter(
            pattern ->
                lines.stream()
                    .map(line -> knowledge.catalogue().exercise(line.exercise()))
                    .noneMatch(exercise -> exercise.relevance().containsKey(pattern.id())))
        .map(
            pattern ->
                new Unserved(pattern.id(), pattern.name(), "no exercise of the routine answers it"))
        .toList();
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
