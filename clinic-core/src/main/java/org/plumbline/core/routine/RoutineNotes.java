package org.plumbline.core.routine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.Condition;
import org.plumbline.core.catalogue.Tailoring;
import org.plumbline.core.routine.RoutineProposal.Totals;

/** What the therapist should know about a routine as a whole. */
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

  List<String> safety() {
    List<String> notes = new ArrayList<>();
    for (PositiveFlag flag : request.flags()) {
      notes.add("%s (%s) is positive. %s".formatted(flag.id(), flag.name(), flag.instruction()));
    }
    for (Condition condition : knowledge.conditionsFor(request)) {
      notes.add(condition.name() + ": " + condition.advice());
    }
    Surgery surgery = request.settings().surgery();
    if (surgery != null && request.surgeryWeek() != null) {
      notes.add(
          "Week %d after surgery. The protocol: %s"
              .formatted(request.surgeryWeek(), surgery.protocol()));
    }
    if (knowledge.midRangeFirst(request)) {
      notes.add(catalogue.multidirectional().advice());
    }
    return notes;
  }

  List<String> size(int exercises, boolean small) {
    List<String> notes = new ArrayList<>();
    if (small && exercises > 0) {
      notes.add(
          "%d exercises at most, because %s."
              .formatted(limits.exercisesToBegin(), String.join(" and ", whySmall())));
    } else if (exercises > 0 && exercises < limits.exercisesAtLeast()) {
      notes.add(
          "Only %d exercises are left of the usual %d to %d."
              .formatted(exercises, limits.exercisesAtLeast(), limits.exercisesUsually()));
    } else if (exercises > limits.exercisesUsually()) {
      notes.add("%d exercises: fewer are done better and more often.".formatted(exercises));
    }
    return notes;
  }

  private List<String> whySmall() {
    List<String> why = new ArrayList<>();
    if (request.soFar().firstWeek()) {
      why.add("it is the first week");
    }
    if (request.settings().minutes() <= limits.shortSessionMinutes()) {
      why.add("a session is %d minutes or less".formatted(limits.shortSessionMinutes()));
    }
    if (request.soFar().dropoutLikely()) {
      why.add("the patient may be about to stop");
    }
    return why;
  }

  List<String> time(Totals totals, boolean setsCut) {
    List<String> notes = new ArrayList<>();
    if (totals.sessionMinutes().signum() == 0) {
      return notes;
    }
    if (setsCut) {
      notes.add("Sets were cut so that the session fits its time.");
    }
    if (totals.split()) {
      int split = knowledge.rules().time().splitSessionMinutes();
      notes.add(
          "The routine takes %s minutes and does not fit in %d: offer two sessions of %d minutes on"
                  .formatted(
                      Dosing.shown(totals.sessionMinutes()), request.settings().minutes(), split)
              + " the day instead.");
    }
    notes.addAll(week(totals));
    int minutes = request.settings().minutes();
    if (minutes < limits.sessionMinutesAtLeast() || minutes > limits.sessionMinutesAtMost()) {
      notes.add(
          "Sessions of %d to %d minutes are usual."
              .formatted(limits.sessionMinutesAtLeast(), limits.sessionMinutesAtMost()));
    }
    int days = request.settings().daysPerWeek();
    if (days < limits.sessionsPerWeekAtLeast() || days > limits.sessionsPerWeekAtMost()) {
      notes.add(
          "%d to %d sessions a week are usual."
              .formatted(limits.sessionsPerWeekAtLeast(), limits.sessionsPerWeekAtMost()));
    }
    return notes;
  }

  /** What the week's minutes ask to be said; empty when they reach the floor. */
  List<String> week(Totals totals) {
    BigDecimal week = totals.weekMinutes();
    if (week.compareTo(BigDecimal.valueOf(limits.weeklyMinutesWarning())) < 0) {
      return List.of(
          "Warning: %s minutes a week are less than %d, which is probably too little to change much."
              .formatted(Dosing.shown(week), limits.weeklyMinutesWarning()));
    }
    if (week.compareTo(BigDecimal.valueOf(limits.weeklyMinutesFloor())) < 0) {
      return List.of(
          "%s minutes a week; aim for %d or more."
              .formatted(Dosing.shown(week), limits.weeklyMinutesFloor()));
    }
    return List.of();
  }

  List<String> tailoring() {
    List<String> notes = new ArrayList<>();
    catalogue.tailoring().profiles().stream()
        .filter(profile -> profile.id().equals(request.settings().profile()))
        .forEach(profile -> notes.add(profile.name() + ": " + profile.advice()));
    boolean wantsTasks =
        catalogue.phase(request.settings().phase()).slots().stream()
            .anyMatch(slot -> slot.forTasks());
    if (wantsTasks && request.taskFamilies().isEmpty()) {
      notes.add("Name the patient's own tasks first: integration work is chosen for them.");
    }
    notes.add(knowledge.rules().aerobicNote());
    return notes;
  }
}
