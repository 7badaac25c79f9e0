package org.plumbline.web.patient;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.plumbline.core.progression.Flares;
import org.plumbline.core.progression.HomeReports;
import org.plumbline.core.routine.Adjustment;

/** The words around a flare, and around a routine that changed, for the patient. */
@MessageBundle("flare")
public interface FlareMessages {

  @Message(
      "{#when kind}{#is PROGRESS}Your routine has taken one step up. Well done."
          + "{#is LOWERED}There is a little less to do for now, because of how the last sessions"
          + " went. That is part of the plan."
          + "{#is DELOAD}This is a lighter week, on purpose: rest is part of training."
          + "{#is GAP}Welcome back. You begin with a little less."
          + "{#is FLARE}For a few days there are gentle exercises and short walks instead of your"
          + " usual routine. Flares happen, and they pass."
          + "{#is RETURN}You are on the way back to your usual routine, step by step.{/when}")
  String adjusted(Adjustment.Kind kind);

  @Message("What changed in your routine")
  String news();

  @Message("{exercise}: {now}, instead of {before}.")
  String instead_of(String exercise, String now, String before);

  @Message("{exercise} instead of {before}.")
  String other_exercise(String exercise, String before);

  @Message("{exercise}: {now} {#if now == 1}day{#else}days{/if} a week instead of {before}.")
  String days_instead_of(String exercise, int now, int before);

  @Message("{exercise}: {details}")
  String otherwise(String exercise, String details);

  @Message(
      "Your therapist agreed to this beforehand, when your routine was published, so it begins at"
          + " once. Your care team has been told.")
  String agreed_beforehand();

  @Message("Your gentle plan for now")
  String gentle_title();

  @Message(
      "This is your plan for now, in place of your usual routine. Begin with it at your next"
          + " training; for today, a little walking is enough.")
  String gentle_explained();

  @Message("Having a flare? Tell us")
  String button();

  @Message("A flare")
  String title();

  @Message(
      "A flare is a time when pain is clearly higher than usual for you. It is common, and it"
          + " passes. Please answer a few safety questions first.")
  String intro();

  @Message(
      "{#when flag}{#is 'RF01'}New numbness between the legs or around the back passage, a change"
          + " in how you pass urine or stool, or pain or weakness in both legs?{#is 'RF02'}New"
          + " weakness in a leg, or a foot that drops?{#is 'RF03'}Unsteady walking or clumsy hands,"
          + " new for you?{#is 'RF04'}A fall, an accident or another injury since your last"
          + " visit?{#is 'RF06'}Fever, shivering, or feeling ill all over?{#is 'RF10'}Chest pain,"
          + " fainting, unusual breathlessness or a hot swollen calf?{/when}")
  String question(String flag);

  @Message("Yes")
  String yes();

  @Message("No")
  String no();

  @Message("Send")
  String send();

  @Message("Asked at home, in plain words")
  String asked_at_home();

  @Message(
      "{#when outcome}{#is PLAN_IN_FORCE}Thank you. For now there is a gentle plan for you on the"
          + " page Today. Walk a little, several times a day, as far as is comfortable. Your"
          + " therapist knows.{#is THERAPIST_TOLD}Thank you. Your therapist knows and will look at"
          + " your plan. Until then, do only what feels comfortable, and walk a little several"
          + " times a day.{/when}")
  String outcome(Flares.Outcome outcome);

  @Message(
      "{#when standing}{#is EMERGENCY}Please stop your exercises. This needs help at once: call the"
          + " emergency number now, and tell your clinic afterwards.{#is CALL_CLINIC}Please stop"
          + " your exercises and call your clinic now. If you cannot reach it, or you feel very"
          + " unwell, call the emergency number.{#is FLARE_NOTED}Your flare is noted. Your therapist"
          + " knows and will look at your plan. Until then, do only what feels comfortable, and"
          + " walk a little several times a day.{/when}")
  String standing(HomeReports.Standing standing);

  @Message("Stop for now")
  String stop_title();

  @Message("There are no exercises for you until your clinic has talked with you.")
  String stopped();

  @Message("Back to today")
  String to_today();

  @Message("Your flare is noted already. Your therapist knows.")
  String known();

  @Message("There is no routine for you at the moment. Please call your clinic.")
  String no_routine();
}
