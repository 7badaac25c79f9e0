package org.plumbline.web.reason;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.plumbline.core.progression.Decision;
import org.plumbline.core.progression.Measure;
import org.plumbline.core.training.PainVerdict;

/** The words for what is proposed about a dose, and why. */
@MessageBundle("progression")
public interface ProgressionMessages {

  @Message(
      "{#when decision}{#is PROGRESS}One step up{#is HOLD}Leave it as it is"
          + "{#is REGRESS}Less, or easier{#is DELOAD}A lighter week{#is PLATEAU}Plateau"
          + "{#is FLARE}Flare{#is GAP}After a gap{/when}")
  String decision(Decision decision);

  @Message("The lighter week is over")
  String lighter_week_over();

  @Message("The lighter week of {day} has had its {days} days: the doses of before are due again")
  String lighter_week_had(String day, int days);

  @Message("What gets in the way of training")
  String barriers_first();

  @Message(
      "{#when measure}{#is VARY_OR_RETEST}Vary the exercise, or test again."
          + "{#is REASSESS}Assess again, ask about the risk of a long course (STarT), and look for"
          + " other drivers of the pain."
          + "{#is FIX_BARRIERS}Ask what gets in the way, and make the routine fit the week first."
          + "{#is ASK_SAFETY}Ask the safety questions first."
          + "{#is RESCREEN}Ask the safety questions and look at the plan before training begins"
          + " again.{/when}")
  String measure(Measure measure);

  @Message(
      "{#if sessions == 1}1 green session, on {day}{#else}{sessions} green sessions in a row, the last"
          + " on {day}{/if}")
  String green(int sessions, String day);

  @Message(
      "{#if sessions == 1}1 green session{#else}{sessions} green sessions in a row{/if} at this dose;"
          + " a step up needs {needed}")
  String few_green(int sessions, int needed);

  @Message("The morning after {day} was not written down")
  String morning_missing(String day);

  @Message("At least {reps} {#if reps == 1}repetition{#else}repetitions{/if} in reserve")
  String spare(int reps);

  @Message("Held {percent} % of what was asked")
  String held(String percent);

  @Message(
      "{reps} {#if reps == 1}repetition{#else}repetitions{/if} in reserve; a step up needs {needed}")
  String little_spare(int reps, int needed);

  @Message("Repetitions in reserve were not written down; a step up needs {needed}")
  String spare_unknown(int needed);

  @Message("Quality {quality} of 3 or better")
  String steady(int quality);

  @Message("Quality {quality} of 3 on {day}")
  String unsteady(int quality, String day);

  @Message("Quality was not written down on {day}")
  String quality_unknown(String day);

  @Message(
      "The form was lost {#if sessions == 1}on {day}{#else}in {sessions} sessions in a row, the last"
          + " on {day}{/if}")
  String lost_form(int sessions, String day);

  @Message("{percent} % of the work was done on {day}")
  String incomplete(String percent, String day);

  @Message("Amber on {day}: {because}")
  String amber(String day, String because);

  @Message(
      "{#if sessions == 1}1 amber session, on {day}{#else}{sessions} amber sessions in a row, the last"
          + " on {day}{/if}")
  String ambers(int sessions, String day);

  @Message("Red on {day}: {because}")
  String red(String day, String because);

  @Message("Red sessions within {within} days: {days}")
  String reds(int within, String days);

  @Message(
      "{#when reason}{#is LEG_SYMPTOMS}new, worse or spreading symptoms in a leg{#is PEAK_AT_RED_LINE}pain at the red"
          + " line{#is MORNING_FAR_ABOVE_BASELINE}the next morning far above the baseline{#is"
          + " TWO_MORNINGS_ABOVE_BASELINE}two mornings above the baseline{#is PEAK_RAISED}raised"
          + " pain{#is MORNING_ABOVE_BASELINE}the next morning above the baseline{#is"
          + " SETTLED}settled{/when}")
  String because(PainVerdict.Reason reason);

  @Message(
      "{#if exercises == 1}1 exercise was{#else}{exercises} exercises were{/if} raised within {days}"
          + " days, which is enough")
  String enough(int exercises, int days);

  @Message("A rung of this family was climbed within {days} days")
  String rung_this_week(int days);

  @Message(
      "{condition}: at least {weeks} {#if weeks == 1}week{#else}weeks{/if} on a rung; this one began on {day}")
  String rung_too_new(String condition, int weeks, String day);

  @Message(
      "{#if already == ''}The ladder has no harder rung to step up to now"
          + "{#else}The next rung is in the routine already: {already}{/if}")
  String no_harder(String already);

  @Message("{exercise} asks for your note first ({caution}). Choose “Change it first” to write it")
  String note_needed(String exercise, String caution);

  @Message(
      "{#if already == ''}The ladder has no easier rung to step back to now, so less of the same"
          + "{#else}The easier rung is in the routine, or proposed, already: {already}. So less of"
          + " the same{/if}")
  String no_easier(String already);

  @Message("The rung {exercise} is not possible now")
  String rung_not_possible(String exercise);

  @Message("The rung {exercise} is not possible now ({why})")
  String rung_not_possible_because(String exercise, String why);

  @Message("The rung {exercise} is not prescribed in your clinic any more")
  String rung_hidden(String exercise);

  @Message("{weeks} {#if weeks == 1}week{#else}weeks{/if} without a lighter one, since {day}")
  String weeks_of_load(int weeks, String day);

  @Message("{exercise} felt harder at the same dose: effort {before}, now {now}")
  String effort_up(String exercise, int before, int now);

  @Message("No step up for {weeks} {#if weeks == 1}week{#else}weeks{/if}, since {day}")
  String no_step(int weeks, String day);

  @Message(
      "After {weeks} {#if weeks == 1}week{#else}weeks{/if} pain and tasks have not changed by as much as patients notice")
  String outcome_unmoved(int weeks);

  @Message("Adherence over the last weeks is {percent} %")
  String adherence(String percent);

  @Message("Pain of at least {above} above the baseline of {baseline}: {days}")
  String pain_up(int above, String baseline, String days);

  @Message("The patient reported a flare on {day}")
  String flare_reported(String day);

  @Message("The flare of {day} has not settled yet")
  String flare_ongoing(String day);

  @Message("Pain had settled by {day}: {percent} % of the plan before is right now")
  String settled(String day, String percent);

  @Message("{percent} % of the plan before is right now")
  String share_of_before(String percent);

  @Message("{days} {#if days == 1}day{#else}days{/if} without a session")
  String days_without(int days);
}
