package org.plumbline.web.reason;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.core.override.ClinicCatalogue;
import org.plumbline.core.progression.Measure;
import org.plumbline.core.progression.ProgressionProposal;
import org.plumbline.core.progression.ProgressionReason;
import org.plumbline.core.routine.WhyLeftOut;
import org.plumbline.core.training.PainVerdict;
import org.plumbline.web.page.Moments;
import org.plumbline.web.page.Numerals;

/** Puts the reasons of a proposal into words. */
@Named("progressionWords")
@ApplicationScoped
public class ProgressionWords {

  private final ClinicCatalogue knowledge;
  private final ProgressionMessages words;
  private final ChoiceWords choices;
  private final Moments moments;

  ProgressionWords(
      ClinicCatalogue knowledge, ProgressionMessages words, ChoiceWords choices, Moments moments) {
    this.knowledge = knowledge;
    this.words = words;
    this.choices = choices;
    this.moments = moments;
  }

  /** What is proposed, in a word or two. */
  public String heading(ProgressionProposal proposal) {
    if (proposal.endsLighterWeek()) {
      return words.lighter_week_over();
    }
    return proposal.measure() == Measure.FIX_BARRIERS
        ? words.barriers_first()
        : words.decision(proposal.decision());
  }

  /** What a proposal asks of the therapist besides, as a sentence. */
  public String measure(Measure measure) {
    return words.measure(measure);
  }

  /** Why a session has its light, as a part of a sentence. */
  public String because(PainVerdict.Reason reason) {
    return words.because(reason);
  }

  /** One reason as a sentence without its full stop. */
  public String reason(ProgressionReason reason) {
    return switch (reason) {
      case ProgressionReason.GreenInARow it -> words.green(it.sessions(), day(it.last()));
      case ProgressionReason.FewGreen it -> words.few_green(it.sessions(), it.needed());
      case ProgressionReason.MorningMissing it -> words.morning_missing(day(it.session()));
      case ProgressionReason.Spare it -> words.spare(it.reps());
      case ProgressionReason.HeldLonger it -> words.held(percent(it.share()));
      case ProgressionReason.LittleSpare it -> littleSpare(it);
      case ProgressionReason.Steady it -> words.steady(it.quality());
      case ProgressionReason.Unsteady it -> unsteady(it);
      case ProgressionReason.LostForm it -> words.lost_form(it.sessions(), day(it.last()));
      case ProgressionReason.Incomplete it ->
          words.incomplete(percent(it.share()), day(it.session()));
      case ProgressionReason.Amber it ->
          words.amber(day(it.session()), words.because(it.because()));
      case ProgressionReason.AmbersInARow it -> words.ambers(it.sessions(), day(it.last()));
      case ProgressionReason.Red it -> words.red(day(it.session()), words.because(it.because()));
      case ProgressionReason.RedsClose it -> words.reds(it.withinDays(), days(it.sessions()));
      case ProgressionReason.EnoughThisWeek it -> words.enough(it.exercises(), it.withinDays());
      case ProgressionReason.RungThisWeek it -> words.rung_this_week(it.withinDays());
      case ProgressionReason.RungTooNew it ->
          words.rung_too_new(
              knowledge.current().condition(it.condition()).name(), it.weeks(), day(it.since()));
      case ProgressionReason.NoHarderRung it -> words.no_harder(names(it.already()));
      case ProgressionReason.NoEasierRung it -> words.no_easier(names(it.already()));
      case ProgressionReason.RungNotPossible it -> notPossible(it);
      case ProgressionReason.RungHidden it -> words.rung_hidden(choices.exercise(it.exercise()));
      case ProgressionReason.NoteNeeded it ->
          words.note_needed(
              knowledge.current().exercise(it.exercise()).name(), choices.caution(it.caution()));
      case ProgressionReason.WeeksOfLoad it -> words.weeks_of_load(it.weeks(), day(it.since()));
      case ProgressionReason.LighterWeekOver it ->
          words.lighter_week_had(day(it.began()), it.days());
      case ProgressionReason.EffortUp it ->
          words.effort_up(
              knowledge.current().exercise(it.exercise()).name(), it.before(), it.now());
      case ProgressionReason.NoStep it -> words.no_step(it.weeks(), day(it.since()));
      case ProgressionReason.OutcomeUnmoved it -> words.outcome_unmoved(it.weeks());
      case ProgressionReason.Adherent it -> words.adherence(percent(it.share()));
      case ProgressionReason.LittleTrained it -> words.adherence(percent(it.share()));
      case ProgressionReason.PainUp it ->
          words.pain_up(it.above(), Numerals.write(it.baseline()), days(it.days()));
      case ProgressionReason.FlareReported it -> words.flare_reported(day(it.day()));
      case ProgressionReason.FlareOngoing it -> words.flare_ongoing(day(it.began()));
      case ProgressionReason.Settled it -> words.settled(day(it.by()), percent(it.share()));
      case ProgressionReason.ShareOfBefore it -> words.share_of_before(percent(it.share()));
      case ProgressionReason.DaysWithout it -> words.days_without(it.days());
    };
  }

  private String names(List<String> exercises) {
    return exercises.stream()
        .map(id -> knowledge.current().exercise(id).name())
        .collect(Collectors.joining(", "));
  }

  private String notPossible(ProgressionReason.RungNotPossible it) {
    WhyLeftOut why = it.why();
    String rung = choices.exercise(it.exercise());
    return why == null
        ? words.rung_not_possible(rung)
        : words.rung_not_possible_because(rung, choices.leftOut(why));
  }

  private String littleSpare(ProgressionReason.LittleSpare it) {
    Integer reps = it.reps();
    return reps == null ? words.spare_unknown(it.needed()) : words.little_spare(reps, it.needed());
  }

  private String unsteady(ProgressionReason.Unsteady it) {
    Integer quality = it.quality();
    return quality == null
        ? words.quality_unknown(day(it.session()))
        : words.unsteady(quality, day(it.session()));
  }

  private String day(LocalDate day) {
    return moments.day(day);
  }

  private String days(List<LocalDate> days) {
    return days.stream().map(this::day).collect(Collectors.joining(", "));
  }

  private static String percent(BigDecimal share) {
    return share.movePointRight(2).setScale(0, RoundingMode.HALF_UP).toPlainString();
  }
}
