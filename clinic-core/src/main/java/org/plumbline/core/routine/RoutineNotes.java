package org.plumbline.core.routine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.Condition;
import org.plumbline.core.catalogue.Tailoring;
import org.plumbline.core.routine.RoutineNote.WhySmall;
import org.plumbline.core.routine.RoutineProposal.Totals;

/** Gathers what the therapist should know about a routine as a whole. */
final class RoutineNotes {

  private final RoutineRequest request;
  private final RoutineKnowledge knowledge;
  private final Catalogue catalogue;
  private final Tailoring.Limits limits;

  RoutineNotes(RoutineRequest request, RoutineKnowledge knowledge) {
    this.request = request;
    this.knowledge = knowledge;
    this.catalogue = knowledge.catalogue();
    this.limits = catalogue.tailoring().limits();
  }

  List<RoutineNote> safety() {
    List<RoutineNote> notes = new ArrayList<>();
    for (PositiveFlag flag : request.flags()) {
      notes.add(new RoutineNote.FlagIsPositive(flag.id(), flag.instruction()));
    }
    for (Condition condition : knowledge.conditionsFor(request)) {
      notes.add(new RoutineNote.ConditionApplies(condition.id()));
    }
    Surgery surgery = request.settings().surgery();
    if (surgery != null && request.surgeryWeek() != null) {
      notes.add(new RoutineNote.AfterSurgery(request.surgeryWeek(), surgery.protocol()));
    }
    if (knowledge.midRangeFirst(request)) {
      notes.add(new RoutineNote.MidRangeFirst());
    }
    return notes;
  }

  List<RoutineNote> size(int exercises, boolean small) {
    if (exercises == 0) {
      return List.of();
    }
    if (small) {
      return List.of(
          new RoutineNote.Small(
              limits.exercisesToBegin(), limits.shortSessionMinutes(), whySmall()));
    }
    if (exercises < limits.exercisesAtLeast()) {
      return List.of(
          new RoutineNote.Few(exercises, limits.exercisesAtLeast(), limits.exercisesUsually()));
    }
    return exercises > limits.exercisesUsually()
        ? List.of(new RoutineNote.Many(exercises))
        : List.of();
  }

  private List<WhySmall> whySmall() {
    List<WhySmall> why = new ArrayList<>();
    if (request.soFar().firstWeek()) {
      why.add(WhySmall.FIRST_WEEK);
    }
    if (request.settings().minutes() <= limits.shortSessionMinutes()) {
      why.add(WhySmall.SHORT_SESSION);
    }
    if (request.soFar().dropoutLikely()) {
      why.add(WhySmall.DROPOUT_LIKELY);
    }
    return why;
  }

  List<RoutineNote> time(Totals totals, boolean setsCut) {
    List<RoutineNote> notes = new ArrayList<>();
    if (totals.sessionMinutes().signum() == 0) {
      return notes;
    }
    int minutes = request.settings().minutes();
    if (setsCut) {
      notes.add(new RoutineNote.SetsCut());
    }
    if (totals.split()) {
      notes.add(
          new RoutineNote.Split(
              totals.sessionMinutes(), minutes, knowledge.rules().time().splitSessionMinutes()));
    }
    notes.addAll(week(totals));
    if (minutes < limits.sessionMinutesAtLeast() || minutes > limits.sessionMinutesAtMost()) {
      notes.add(
          new RoutineNote.UnusualSession(
              limits.sessionMinutesAtLeast(), limits.sessionMinutesAtMost()));
    }
    int days = request.settings().daysPerWeek();
    if (days < limits.sessionsPerWeekAtLeast() || days > limits.sessionsPerWeekAtMost()) {
      notes.add(
          new RoutineNote.UnusualWeek(
              limits.sessionsPerWeekAtLeast(), limits.sessionsPerWeekAtMost()));
    }
    return notes;
  }

  /** What the week's minutes ask to be said; empty when they reach the floor. */
  List<RoutineNote> week(Totals totals) {
    BigDecimal week = totals.weekMinutes();
    if (week.compareTo(BigDecimal.valueOf(limits.weeklyMinutesWarning())) < 0) {
      return List.of(new RoutineNote.WeekTooShort(week, limits.weeklyMinutesWarning()));
    }
    return week.compareTo(BigDecimal.valueOf(limits.weeklyMinutesFloor())) < 0
        ? List.of(new RoutineNote.WeekBelowFloor(week, limits.weeklyMinutesFloor()))
        : List.of();
  }

  List<RoutineNote> tailoring() {
    List<RoutineNote> notes = new ArrayList<>();
    String profile = request.settings().profile();
    if (profile != null) {
      notes.add(new RoutineNote.ProfileApplies(profile));
    }
    RoutineRules.Lifting lifting = knowledge.rules().lifting();
    BigDecimal pain = request.painNow();
    if (lifting.profile().equals(profile)
        && pain != null
        && pain.compareTo(BigDecimal.valueOf(lifting.painAtMost())) > 0) {
      notes.add(new RoutineNote.PainWhileLifting(pain, lifting.painAtMost()));
    }
    boolean wantsTasks =
        catalogue.phase(request.settings().phase()).slots().stream()
            .anyMatch(slot -> slot.forTasks());
    if (wantsTasks && request.taskFamilies().isEmpty()) {
      notes.add(new RoutineNote.TasksMissing());
    }
    notes.add(new RoutineNote.Aerobic());
    return notes;
  }
}
