package org.plumbline.web.therapist;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.plumbline.core.routine.ReportField;

/** The words of the report of a prescription, with what usually holds in each field. */
@MessageBundle("report")
public interface ReportMessages {

  @Message("Report of version {number}")
  String title(int number);

  @Message(
      "What a reader of the record needs to repeat this prescription (CERT). For staff, not for the"
          + " patient.")
  String explanation();

  @Message("Change a text where something else holds. Once the version is published, it stays.")
  String draft_hint();

  @Message("Save the report")
  String save();

  @Message("The version is published or was changed meanwhile. Nothing was stored.")
  String settled();

  @Message(
      "{#when field}{#is EQUIPMENT}Equipment{#is PROVIDER}Who provides it, and their training{#is"
          + " INDIVIDUAL_OR_GROUP}Individual or group{#is SUPERVISION}Supervision and delivery{#is"
          + " ADHERENCE_MEASURE}How adherence is measured{#is MOTIVATION}Motivation{#is"
          + " PROGRESSION}When and how it progresses{#is EXERCISES}The exercises{#is HOME_PART}The"
          + " part at home{#is OTHER_PARTS}Parts that are no exercise{#is ADVERSE_EVENTS}Adverse"
          + " events{#is SETTING}Setting{#is DOSE}Dose{#is TAILORING}Generic or tailored, and"
          + " how{#is STARTING_LEVEL}Starting level{#is FIDELITY}Fidelity, planned and"
          + " actual{/when}")
  String label(ReportField field);

  @Message(
      "{#when field}{#is PROVIDER}A physiotherapist of the clinic.{#is"
          + " INDIVIDUAL_OR_GROUP}Individual.{#is SUPERVISION}Taught at the clinic; then without"
          + " supervision at home, with steps in words on a screen or a printed sheet.{#is"
          + " ADHERENCE_MEASURE}The patient's log of each exercise: sessions done of those"
          + " prescribed, and the share of the dose, week by week.{#is MOTIVATION}A week at a"
          + " glance and kind words; no streaks.{#is PROGRESSION}After"
          + " green sessions in a row with all work done well, one step: repetitions or hold, then a"
          + " set, then load, then the next rung. The therapist approves each step.{#is"
          + " HOME_PART}All of it is done at home.{#is OTHER_PARTS}Walking or cycling beside the"
          + " routine, at a pace that still allows talking.{#is ADVERSE_EVENTS}Pain during and the"
          + " morning after, and new symptoms in a leg, are asked for with every session; its"
          + " log also asks whether anything went wrong, such as a fall, an injury or a bad"
          + " reaction.{#is SETTING}The patient's home.{#is"
          + " STARTING_LEVEL}The level of the phase; one higher for a trained lifter. Each exercise"
          + " begins at its start dose.{#is FIDELITY}Planned: the log is read every week and the"
          + " technique is looked at again at each visit.{#else}{/when}")
  String usual(ReportField field);

  @Message("None.")
  String no_equipment();

  @Message("{exercise}: {dose}. Breathing: {breathing}. Stop: {stop}")
  String exercise(String exercise, String dose, String breathing, String stop);

  @Message(
      "{days} {#if days == 1}session{#else}sessions{/if} a week of about {minutes} minutes: {week} minutes a week.")
  String dose(int days, String minutes, String week);

  @Message("Tailored. Phase {number}, {name}.")
  String phase(int number, String name);

  @Message("Chosen for these patterns: {patterns}.")
  String patterns(String patterns);

  @Message("Takes account of: {conditions}.")
  String conditions(String conditions);

  @Message("Confirmed by {name} on {day}: {exercise}. {reason}")
  String confirmed(String name, String day, String exercise, String reason);

  @Message("Actual: {percent} % adherence over the weeks up to {day}.")
  String actual(int percent, String day);

  @Message("The report for the record")
  String open();

  @Message("Print this page from the browser.")
  String print();
}
