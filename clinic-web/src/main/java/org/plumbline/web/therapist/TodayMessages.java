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
          + "{#is SEVERE_PAIN}Pain of 8 or more out of 10 was reported."
          + "{#is TWO_RED_SESSIONS}Two sessions with a red pain light within seven days."
          + "{#is SILENCE}No session logged for seven days. Not logged is not the same as not done."
          + "{/when}")
  String reason(Reason reason);

  @Message(
      "{#when reason}"
          + "{#is RED_FLAG}Look at the safety screen and act on it."
          + "{#is LEG_SYMPTOMS}Ask the safety questions again before the next session."
          + "{#is SEVERE_PAIN}Get in touch, look at the last sessions."
          + "{#is TWO_RED_SESSIONS}Ease the dose, or step back on the ladder."
          + "{#is SILENCE}Ask kindly what got in the way."
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
