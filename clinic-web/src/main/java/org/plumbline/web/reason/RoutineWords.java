package org.plumbline.web.reason;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.Condition;
import org.plumbline.core.catalogue.Profile;
import org.plumbline.core.routine.Dosing;
import org.plumbline.core.routine.RoutineFault;
import org.plumbline.core.routine.RoutineNote;
import org.plumbline.core.routine.SafetyNote;
import org.plumbline.core.routine.WhyLeftOut;
import org.plumbline.core.routine.WhyUnserved;
import org.plumbline.web.page.Moments;
import org.plumbline.web.page.Numerals;

/** Says what there is to say about a routine as a whole, and about one that was edited. */
@Named("routineWords")
@ApplicationScoped
public class RoutineWords {

  private final Catalogue catalogue;
  private final ChoiceWords choices;
  private final RoutineNoteMessages words;
  private final Moments moments;

  RoutineWords(
      Catalogue catalogue, ChoiceWords choices, RoutineNoteMessages words, Moments moments) {
    this.catalogue = catalogue;
    this.choices = choices;
    this.words = words;
    this.moments = moments;
  }

  /** A note on a routine, as a sentence. */
  public String note(RoutineNote note) {
    return switch (note) {
      case RoutineNote.FlagIsPositive raised ->
          words.flag(raised.flag(), flagName(raised.flag()), raised.instruction());
      case RoutineNote.ConditionApplies applies -> {
        Condition condition = catalogue.condition(applies.condition());
        yield words.advice(condition.name(), condition.advice());
      }
      case RoutineNote.AfterSurgery surgery -> words.surgery(surgery.week(), surgery.protocol());
      case RoutineNote.MidRangeFirst _ -> catalogue.multidirectional().advice();
      case RoutineNote.Small small ->
          words.small(
              small.atMost(),
              choices.all(
                  small.why().stream()
                      .map(why -> words.why_small(why, small.shortMinutes()))
                      .toList()));
      case RoutineNote.Few few -> words.few(few.exercises(), few.atLeast(), few.usually());
      case RoutineNote.Many many -> words.many(many.exercises());
      case RoutineNote.SetsCut _ -> words.sets_cut();
      case RoutineNote.Split split ->
          words.split(Dosing.shown(split.minutes()), split.available(), split.splitMinutes());
      case RoutineNote.WeekTooShort week ->
          words.week_too_short(Dosing.shown(week.minutes()), week.warning());
      case RoutineNote.WeekBelowFloor week ->
          words.week_below_floor(Dosing.shown(week.minutes()), week.floor());
      case RoutineNote.UnusualSession usual ->
          words.unusual_session(usual.atLeast(), usual.atMost());
      case RoutineNote.UnusualWeek usual -> words.unusual_week(usual.atLeast(), usual.atMost());
      case RoutineNote.ProfileApplies applies -> {
        Profile profile = choices.profile(applies.profile());
        yield words.advice(profile.name(), profile.advice());
      }
      case RoutineNote.PainWhileLifting sore ->
          words.pain_while_lifting(Numerals.write(sore.painNow()), sore.painAtMost());
      case RoutineNote.TasksMissing _ -> words.tasks_missing();
      case RoutineNote.Aerobic _ -> words.aerobic();
    };
  }

  /** Why a likely pattern has no exercise, as the rest of a sentence. */
  public String unserved(WhyUnserved why) {
    return switch (why) {
      case WhyUnserved.AwaitsReview review -> words.awaits_review(review.flag());
      case WhyUnserved.SmallRoutine _ -> words.small_routine();
      case WhyUnserved.NoRoom _ -> words.no_room();
      case WhyUnserved.AllLeftOut _ -> words.all_left_out();
      case WhyUnserved.NotInPhase phase -> words.not_in_phase(phase.phase());
      case WhyUnserved.NotPrescribed _ -> words.not_prescribed();
    };
  }

  /**
   * Something the rules say about an edited routine.
   *
   * @param blocks whether it cannot be published with it
   */
  public record Told(boolean blocks, String words) {}

  /** What the rules say; what stands against several exercises is said once, and names them. */
  public List<Told> faults(List<RoutineFault> faults) {
    return alike(faults).stream()
        .map(same -> new Told(same.getFirst().blocks(), together(same)))
        .toList();
  }

  /** The same of exercises that are followed, without what it would take to add them. */
  public List<String> against(List<RoutineFault> faults) {
    return alike(faults).stream()
        .map(
            same ->
                same.getFirst() instanceof RoutineFault.NotAllowed refused
                    ? words.not_allowed(names(same), choices.leftOut(refused.why()))
                    : fault(same.getFirst()))
        .toList();
  }

  private static List<List<RoutineFault>> alike(List<RoutineFault> faults) {
    Map<Object, List<RoutineFault>> alike = new LinkedHashMap<>();
    for (RoutineFault fault : faults) {
      Object what =
          fault instanceof RoutineFault.NotAllowed refused && standsAgainstMany(refused.why())
              ? refused.why()
              : fault;
      alike.computeIfAbsent(what, _ -> new ArrayList<>()).add(fault);
    }
    return List.copyOf(alike.values());
  }

  private static boolean standsAgainstMany(WhyLeftOut why) {
    return why instanceof WhyLeftOut.RedFlag || why instanceof WhyLeftOut.RuledOut;
  }

  private String together(List<RoutineFault> same) {
    return same.getFirst() instanceof RoutineFault.NotAllowed refused
        ? notAllowed(names(same), refused.why())
        : fault(same.getFirst());
  }

  private String names(List<RoutineFault> same) {
    return choices.all(
        same.stream()
            .map(RoutineFault::exercise)
            .filter(Objects::nonNull)
            .distinct()
            .map(choices::exercise)
            .toList());
  }

  /** What the rules say about an edited routine, and what it takes. */
  public String fault(RoutineFault fault) {
    return switch (fault) {
      case RoutineFault.Empty _ -> words.empty();
      case RoutineFault.Overtaken by -> words.overtaken(by.version());
      case RoutineFault.Twice twice -> words.twice(choices.exercise(twice.exercise()));
      case RoutineFault.NotAllowed refused ->
          notAllowed(choices.exercise(refused.exercise()), refused.why());
      case RoutineFault.NoteMissing missing ->
          words.note_missing(
              choices.exercise(missing.exercise()), choices.caution(missing.caution()));
      case RoutineFault.NotOffered hidden -> words.not_offered(choices.exercise(hidden.exercise()));
      case RoutineFault.NoRestDay rest ->
          words.no_rest_day(choices.exercise(rest.exercise()), rest.atLeast(), rest.atMost());
      case RoutineFault.ReserveLow low ->
          words.reserve_low(choices.exercise(low.exercise()), low.atLeast());
      case RoutineFault.TooMany many -> words.too_many(many.exercises(), many.atMost());
      case RoutineFault.FamilyCrowded crowded ->
          words.family_crowded(crowded.exercises(), crowded.family(), crowded.atMost());
      case RoutineFault.OverTime over ->
          words.over_time(Dosing.shown(over.minutes()), over.available());
      case RoutineFault.ShortWeek week -> note(week.note());
    };
  }

  private String notAllowed(String exercise, WhyLeftOut against) {
    String why = choices.leftOut(against);
    return switch (against.byHand()) {
      case FREELY -> words.not_allowed(exercise, why);
      case WITH_REASON -> words.needs_reason(exercise, why);
      case ONCE_TAUGHT -> words.needs_teaching(exercise, why);
      case NEVER ->
          against instanceof WhyLeftOut.RuledOut ruled
                  && !catalogue.condition(ruled.condition()).awaitsProtocol()
              ? words.needs_lead(exercise, why)
              : words.not_allowed(exercise, why);
    };
  }

  /** What is open, or due, in the safety screen. */
  public String safety(SafetyNote note) {
    return switch (note) {
      case SafetyNote.NotScreened _ -> words.not_screened();
      case SafetyNote.NotAsked open ->
          words.not_asked(
              String.join(", ", open.flags().stream().map(id -> id + " " + flagName(id)).toList()));
      case SafetyNote.AwaitsReview raised ->
          words.blocks(raised.flag(), flagName(raised.flag()), raised.instruction());
      case SafetyNote.LegSymptoms leg -> words.leg_symptoms(moments.day(leg.trainedOn()));
      case SafetyNote.FlareSince flare -> words.flare_since(moments.day(flare.noted()));
      case SafetyNote.AnsweredAtHome home -> words.answered_at_home(moments.day(home.answeredOn()));
      case SafetyNote.AskAgain again ->
          words.ask_again(moments.day(again.lastAsked()), again.everyDays());
    };
  }

  private String flagName(String flag) {
    return catalogue.redFlag(flag).name();
  }
}
