package org.plumbline.web.therapist;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.plumbline.core.worklist.Reason;

/** The words of the therapist's Today. */
@MessageBundle("today")
public interface TodayMessages {

  @Message("Today")
  String title();

  @Message("Needs attention")
  String attention();

  @Message("Nobody needs attention right now.")
  String nobody();

  @Message(
      "{#when reason}"
          + "{#is RED_FLAG}A safety question was answered with yes."
          + "{#is LEG_SYMPTOMS}Symptoms in a leg were new, worse or further down."
          + "{#is SEVERE_PAIN}Severe pain was reported."
          + "{#is TWO_RED_SESSIONS}Two sessions with a red pain light close together."
          + "{#is SILENCE}No session logged for days. Not logged is not the same as not done."
          + "{#is ADVERSE_EVENT}Something went wrong while training, the patient writes."
          + "{#is FLARE}The patient reported a flare. No safety question was answered with yes."
          + "{#is SECOND_FLARE}A second flare soon after the last one."
          + "{#is LONG_FLARE}A flare has not settled in the days a flare plan is meant for."
          + "{#is LOWERED}The dose was lowered at once, as you approved in advance."
          + "{#is ROUTINE_QUESTIONED}Something new is known that speaks against an exercise this"
          + " person does at home."
          + "{#is NOTE_NEEDED}A lowering you approved in advance waits: its easier rung asks for"
          + " your note."
          + "{#is DROPOUT_RED}Many signs that this person may stop training."
          + "{#is DROPOUT_AMBER}Some signs that this person may stop training."
          + "{#is PLATEAU}No step up, or no change in pain and tasks, for weeks."
          + "{#is OVERDOING}Clearly more was done in a week than prescribed."
          + "{#is LOW_ADHERENCE}Little of what was due was done over the last weeks."
          + "{/when}")
  String reason(Reason reason);

  @Message(
      "{#when reason}"
          + "{#is RED_FLAG}Look at the safety screen and act on it."
          + "{#is LEG_SYMPTOMS}Ask the safety questions again before the next session."
          + "{#is SEVERE_PAIN}Get in touch, look at the last sessions."
          + "{#is TWO_RED_SESSIONS}Ease the dose, or step back on the ladder."
          + "{#is SILENCE}Ask kindly what got in the way."
          + "{#is ADVERSE_EVENT}Read what happened on the page of proposals, and get in touch."
          + "{#is FLARE}Ask all safety questions again, and look at the proposals."
          + "{#is SECOND_FLARE}Assess again before the plan goes on."
          + "{#is LONG_FLARE}Assess again; the flare plan is meant for a few days."
          + "{#is LOWERED}Look at the last sessions and at the dose that is followed now."
          + "{#is ROUTINE_QUESTIONED}The page Routine says which and why. Change the routine."
          + "{#is NOTE_NEEDED}Open the proposals, choose to change it first, and write the note."
          + "{#is DROPOUT_RED}Get in touch, and make the routine smaller."
          + "{#is DROPOUT_AMBER}Ask what gets in the way, and consider fewer exercises."
          + "{#is PLATEAU}Look at the proposals."
          + "{#is OVERDOING}Talk about rest, and about what more than enough does."
          + "{#is LOW_ADHERENCE}Find out what keeps them from training before changing the dose."
          + "{/when}")
  String advice(Reason reason);

  @Message("now")
  String due_now();

  @Message("by {time}")
  String due_by(String time);

  @Message("was due {time}")
  String overdue(String time);

  @Message("raised {time}")
  String raised(String time);

  @Message("What was done about it?")
  String note();

  @Message("Done, take off the list")
  String acknowledge();

  @Message(
      "{patient}: {reason} This was taken off the list meanwhile, {time}{#if by}, by {by}{/if}. What"
          + " was done: {done}")
  String taken_off(String patient, String reason, String time, String by, String done);

  @Message(
      "{patient}: {reason} This was taken off the list meanwhile, {time}, because it is no longer so.")
  String no_longer_so(String patient, String reason, String time);

  @Message("Please say in a few words what was done.")
  String note_missing();

  @Message("At most 1000 characters, please.")
  String note_too_long();

  @Message("Registered last")
  String newest();

  @Message("All patients")
  String all_patients();

  @Message("Nobody is registered yet.")
  String nobody_registered();
}
