package org.plumbline.web.reason;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.plumbline.core.routine.RoutineNote.WhySmall;

/** The words for what there is to say about a routine as a whole. */
@MessageBundle("routineNote")
public interface RoutineNoteMessages {

  @Message("{flag} ({name}) is positive. {instruction}")
  String flag(String flag, String name, String instruction);

  @Message("{name}: {advice}")
  String advice(String name, String advice);

  @Message("Week {week} after surgery. The protocol: {protocol}")
  String surgery(int week, String protocol);

  @Message("{most} exercises at most, because {why}.")
  String small(int most, String why);

  @Message(
      "{#when why}{#is FIRST_WEEK}it is the first week"
          + "{#is SHORT_SESSION}a session is {minutes} minutes or less"
          + "{#is DROPOUT_LIKELY}the patient may be about to stop{/when}")
  String why_small(WhySmall why, int minutes);

  @Message(
      "Only {exercises} {#if exercises == 1}exercise is{#else}exercises are{/if} left of the usual"
          + " {least} to {usually}.")
  String few(int exercises, int least, int usually);

  @Message("{exercises} exercises: fewer are done better and more often.")
  String many(int exercises);

  @Message("Sets were cut so that the session fits its time.")
  String sets_cut();

  @Message(
      "The routine takes {minutes} minutes and does not fit in {available}: offer two sessions of"
          + " {split} minutes on the day instead.")
  String split(String minutes, int available, int split);

  @Message(
      "{minutes} minutes a week are less than {least}, which is probably too little to"
          + " change much.")
  String week_too_short(String minutes, int least);

  @Message("{minutes} minutes a week; aim for {floor} or more.")
  String week_below_floor(String minutes, int floor);

  @Message("Sessions of {least} to {most} minutes are usual.")
  String unusual_session(int least, int most);

  @Message("{least} to {most} sessions a week are usual.")
  String unusual_week(int least, int most);

  @Message("Pain now is {pain} of 10; lifting goes on with {most} or less.")
  String pain_while_lifting(String pain, int most);

  @Message("{exercise}: a lifter keeps at least {least} repetitions in reserve.")
  String reserve_low(String exercise, int least);

  @Message("Name the patient's own tasks first: integration work is chosen for them.")
  String tasks_missing();

  @Message("Walking or cycling belongs beside the routine, at a pace that still allows talking.")
  String aerobic();

  @Message("{flag} is positive; nothing is proposed until it is reviewed")
  String awaits_review(String flag);

  @Message("a small routine has no room for one more; bring it in next")
  String small_routine();

  @Message("no exercise for it fits beside the others")
  String no_room();

  @Message("every exercise for it is left out; see the reasons beside them")
  String all_left_out();

  @Message("no exercise for it has a place in phase {phase}")
  String not_in_phase(int phase);

  @Message("add one from the library, or leave it so on purpose")
  String not_prescribed();

  @Message("The routine has no exercise.")
  String empty();

  @Message(
      "Version {version} was published after this draft was begun, and the draft would undo it."
          + " Take over on the draft what changed since; then it can be published.")
  String overtaken(int version);

  @Message("{exercise} is in the routine already.")
  String twice(String exercise);

  @Message("{exercise}: {why}.")
  String not_allowed(String exercise, String why);

  @Message("{exercise}: {why}. Write down why it is right here.")
  String needs_reason(String exercise, String why);

  @Message("{exercise}: {why}. Record it as taught, then add it.")
  String needs_teaching(String exercise, String why);

  @Message(
      "{exercise}: {why}. This cannot be prescribed: only a clinical lead could confirm an"
          + " exception, and this version has no such confirmation.")
  String needs_lead(String exercise, String why);

  @Message("{exercise} needs your note. {caution}.")
  String note_missing(String exercise, String caution);

  @Message("{exercise}: your clinic does not prescribe it any more. Who follows it keeps it.")
  String not_offered(String exercise);

  @Message("{exercise} is strength work: {least} to {most} days a week, never two in a row.")
  String no_rest_day(String exercise, int least, int most);

  @Message("{exercises} exercises; more than {most} are seldom done.")
  String too_many(int exercises, int most);

  @Message(
      "{exercises} exercises are of the family {family}; {most} {#if most == 1}is{#else}are{/if} enough.")
  String family_crowded(int exercises, String family, int most);

  @Message("A session takes {minutes} minutes; there are {available}.")
  String over_time(String minutes, int available);

  @Message("The safety questions have not been asked.")
  String not_screened();

  @Message("Safety questions not asked: {flags}.")
  String not_asked(String flags);

  @Message("{flag} {name} is positive. {instruction}")
  String blocks(String flag, String name, String instruction);

  @Message(
      "Symptoms in a leg were logged on {day}, after the safety questions were asked. Ask them"
          + " again first.")
  String leg_symptoms(String day);

  @Message(
      "A flare was written down on {day}, after the safety questions were asked. Ask them again"
          + " first.")
  String flare_since(String day);

  @Message(
      "The patient answered safety questions at home on {day}, after the care team asked them. Ask"
          + " all of them again first.")
  String answered_at_home(String day);

  @Message(
      "The safety questions were last asked on {day}. Ask them again: they are due every"
          + " {days} days.")
  String ask_again(String day, int days);
}
