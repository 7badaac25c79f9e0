package org.plumbline.core.routine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.catalogue.Exercise;
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

  /**
   * One exercise of an edited routine.
   *
   * @param overrideReason the therapist's note; null when none was given
   * @param confirmed a clinical lead's word for it; null when there is none
   */
  public record Line(
      String exercise,
      PrescribedDose dose,
      @Nullable String overrideReason,
      @Nullable ConfirmedException confirmed) {

    /** An exercise without a clinical lead's confirmation. */
    public Line(String exercise, PrescribedDose dose, @Nullable String overrideReason) {
      this(exercise, dose, overrideReason, null);
    }
  }

  /** Everything there is to say about an edited routine. */
  public record Result(List<RoutineFault> faults, Totals totals, List<Unserved> unserved) {

    /** Whether nothing stands in the way of publishing. */
    public boolean isSound() {
      return faults.stream().noneMatch(RoutineFault::blocks);
    }

    Result with(RoutineFault first) {
      return new Result(
          Stream.concat(Stream.of(first), faults.stream()).toList(), totals, unserved);
    }
  }

  /**
   * Whether the exercise may be added by hand: null when it may; otherwise what stands against it.
   * With a reason on record anything may be added but what a red flag, a condition or missing
   * teaching rules out; what a condition rules out, only with a clinical lead's confirmation.
   */
  public @Nullable RoutineFault addition(
      RoutineRequest request,
      String exerciseId,
      @Nullable String overrideReason,
      @Nullable ConfirmedException confirmed) {
    return against(request, exerciseId, overrideReason, confirmed)
        .map(why -> new RoutineFault.NotAllowed(exerciseId, why))
        .orElse(null);
  }

  private Optional<WhyLeftOut> against(
      RoutineRequest request,
      String exerciseId,
      @Nullable String overrideReason,
      @Nullable ConfirmedException confirmed) {
    Exercise exercise = knowledge.catalogue().exercise(exerciseId);
    var exclusions = new Exclusions(request, knowledge, confirmed);
    return exclusions
        .of(exercise)
        .filter(why -> standsAgainst(why, overrideReason))
        .or(() -> exclusions.taught(exercise));
  }

  /** What stands against each exercise that may not be added as it is, without anybody's note. */
  Map<String, WhyLeftOut> against(RoutineRequest request) {
    Map<String, WhyLeftOut> against = new TreeMap<>();
    for (String exercise : knowledge.catalogue().exercises().keySet()) {
      against(request, exercise, null, null).ifPresent(why -> against.put(exercise, why));
    }
    return against;
  }

  /** The same without a clinical lead's confirmation. */
  public @Nullable RoutineFault addition(
      RoutineRequest request, String exerciseId, @Nullable String overrideReason) {
    return addition(request, exerciseId, overrideReason, null);
  }

  private static boolean standsAgainst(WhyLeftOut why, @Nullable String overrideReason) {
    return switch (why.byHand()) {
      case FREELY -> false;
      case WITH_REASON -> isBlank(overrideReason);
      case ONCE_TAUGHT, NEVER -> true;
    };
  }

  /**
   * What the rules say of exercises whatever the dose: against them, for want of a note, or because
   * the clinic does not prescribe them any more. In the order of the lines.
   */
  public List<RoutineFault> against(RoutineRequest request, List<Line> lines) {
    return lines.stream().flatMap(line -> against(request, line).stream()).toList();
  }

  private List<RoutineFault> against(RoutineRequest request, Line line) {
    Exercise exercise = knowledge.catalogue().exercise(line.exercise());
    List<RoutineFault> faults = new ArrayList<>();
    RoutineFault addition =
        addition(request, line.exercise(), line.overrideReason(), line.confirmed());
    if (addition != null) {
      faults.add(addition);
    }
    if (isBlank(line.overrideReason())) {
      new Scoring(request, knowledge)
          .cautions(exercise)
          .forEach(caution -> faults.add(new RoutineFault.NoteMissing(line.exercise(), caution)));
    }
    if (!knowledge.catalogue().offers(exercise)) {
      faults.add(new RoutineFault.NotOffered(line.exercise()));
    }
    return faults;
  }

  /** What asks for the therapist's note, by exercise: the first of the reasons for each. */
  Map<String, Caution> cautions(RoutineRequest request) {
    Scoring scoring = new Scoring(request, knowledge);
    Map<String, Caution> cautions = new TreeMap<>();
    for (Exercise exercise : knowledge.library()) {
      scoring.cautions(exercise).stream()
          .findFirst()
          .ifPresent(caution -> cautions.put(exercise.id(), caution));
    }
    return cautions;
  }

  /** Checks a whole routine. */
  public Result check(RoutineRequest request, List<Line> lines) {
    List<RoutineFault> faults = new ArrayList<>();
    if (lines.isEmpty()) {
      faults.add(new RoutineFault.Empty());
    }
    Set<String> seen = new HashSet<>();
    Map<String, Integer> perFamily = new TreeMap<>();
    List<Totals.Work> work = new ArrayList<>();
    for (Line line : lines) {
      Exercise exercise = knowledge.catalogue().exercise(line.exercise());
      faults.addAll(against(request, line));
      if (!seen.add(line.exercise())) {
        faults.add(new RoutineFault.Twice(line.exercise()));
      }
      perFamily.merge(exercise.family(), 1, Integer::sum);
      faults.addAll(doseFaults(request, exercise, line));
      work.add(new Totals.Work(dosing.minutes(exercise, line.dose()), line.dose().daysPerWeek()));
    }
    Totals totals = totals(request, work);
    faults.addAll(wholeFaults(request, lines.size(), perFamily, totals));
    return new Result(List.copyOf(faults), totals, unserved(request, lines));
  }

  private List<RoutineFault> doseFaults(RoutineRequest request, Exercise exercise, Line line) {
    List<RoutineFault> faults = new ArrayList<>();
    var limits = knowledge.catalogue().tailoring().limits();
    int days = line.dose().daysPerWeek();
    if (Strength.is(exercise) && days > limits.strengthDaysAtMost()) {
      faults.add(
          new RoutineFault.NoRestDay(
              line.exercise(), limits.strengthDaysAtLeast(), limits.strengthDaysAtMost()));
    }
    RoutineRules.Lifting lifting = knowledge.rules().lifting();
    Integer reserve = line.dose().repsInReserve();
    if (lifting.profile().equals(request.settings().profile())
        && Strength.is(exercise)
        && reserve != null
        && reserve < lifting.reserveAtLeast()) {
      faults.add(new RoutineFault.ReserveLow(line.exercise(), lifting.reserveAtLeast()));
    }
    return faults;
  }

  private List<RoutineFault> wholeFaults(
      RoutineRequest request, int exercises, Map<String, Integer> perFamily, Totals totals) {
    List<RoutineFault> faults = new ArrayList<>();
    var tailoring = knowledge.catalogue().tailoring();
    int cap = tailoring.limits().exercisesAtMost();
    if (exercises > cap) {
      faults.add(new RoutineFault.TooMany(exercises, cap));
    }
    int most = tailoring.selection().perFamilyAtMost();
    perFamily.forEach(
        (family, count) -> {
          if (count > most) {
            faults.add(new RoutineFault.FamilyCrowded(family, count, most));
          }
        });
    if (totals.split()) {
      faults.add(new RoutineFault.OverTime(totals.sessionMinutes(), request.settings().minutes()));
    }
    if (exercises > 0) {
      new RoutineNotes(request, knowledge)
          .week(totals)
          .forEach(note -> faults.add(new RoutineFault.ShortWeek(note)));
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
        .map(pattern -> new Unserved(pattern.id(), new WhyUnserved.NotPrescribed()))
        .toList();
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
