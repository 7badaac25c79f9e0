package org.plumbline.web.patient;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.plumbline.core.adherence.DayState;
import org.plumbline.core.catalogue.Position;

/** The words of the patient's pages: short, kind, and never a verdict on the person. */
@MessageBundle("me")
public interface PatientMessages {
  @Message("Today")
  String today();

  @Message("Your training for {day}")
  String training_for(String day);

  @Message("Your therapist has not published a routine for you yet. It will appear here.")
  String no_routine();

  @Message("Your care has ended")
  String care_ended_title();

  @Message(
      "Your care at {clinic} ended on {day}, and with it your routine. Nothing is expected of you"
          + " here any more; you can still look back under My progress.")
  String care_ended(String clinic, String day);

  @Message(
      "If your pain comes back, or anything worries you, call {clinic}; they will be glad to help."
          + " When it is an emergency, call the emergency number.")
  String whom_to_call(String clinic);

  @Message("You have a pause. Nothing is expected of you today.")
  String paused();

  @Message("Nothing is due today. Rest is part of the routine.")
  String rest();

  @Message("Next training: {day}")
  String next_training(String day);

  @Message("Done for today")
  String done();

  @Message("Your session is written down. Thank you.")
  String done_explained();

  @Message("{#if count == 1}One exercise{#else}{count} exercises{/if}, about {minutes} minutes")
  String summary(int count, int minutes);

  @Message("Start with the first exercise")
  String start();

  @Message("Write down this session")
  String write_down();

  @Message("Correct this session")
  String correct();

  @Message("Yesterday, {day}: nothing is written down yet. If you trained, you can still add it.")
  String yesterday_open(String day);

  @Message("Add yesterday’s session")
  String add_yesterday();

  @Message("A note from your therapist")
  String note();

  @Message("When to stop")
  String when_to_stop();

  @Message("Stop the exercise when one of these happens, and tell your clinic:")
  String stop_intro();

  @Message("Your red line today is pain of {line} out of 10.")
  String red_line(String line);

  @Message("Saved. Thank you for writing it down.")
  String noted();

  @Message("Saved. Your clinic has been told what went wrong.")
  String noted_event();

  @Message("When to seek help at once")
  String event_title();

  @Message(
      "Call the emergency number now if you have chest pain, fainted or find it unusually hard to"
          + " breathe, if you feel numb between the legs or cannot hold or pass urine or stool as"
          + " usual, if a leg is losing strength, or after a bad fall or blow.")
  String event_emergency();

  @Message(
      "For anything else that worries you, stop the exercise it came with and call your clinic. Do"
          + " not wait for an answer here.")
  String event_otherwise();

  @Message("We already had this, so nothing was stored twice.")
  String noted_again();

  @Message(
      "You have trained today already, so this does not count as your pain in the morning. We will"
          + " ask again tomorrow.")
  String noted_evening();

  @Message("Your correction is saved. What you wrote before is kept beside it.")
  String noted_correction();

  @Message(
      "This session was corrected in the meantime, so what you just sent was not stored. Please"
          + " look at it again under My progress.")
  String noted_corrected_since();

  @Message("About your leg")
  String leg_title();

  @Message(
      "You told us that symptoms in your leg are new, worse or further down. Leave out the"
          + " exercises that bring them on, and call your clinic today.")
  String leg_guidance();

  @Message(
      "Go to an emergency department now if you feel numb between the legs, cannot hold or pass"
          + " urine or stool as usual, or a leg is losing strength.")
  String leg_emergency();

  @Message("How is it this morning?")
  String morning_title();

  @Message("Your pain this morning")
  String morning_pain();

  @Message("It shows how your body responded to the last session.")
  String morning_hint();

  @Message("This morning: {pain} of 10")
  String morning_known(int pain);

  @Message("Change it")
  String change();

  @Message("0 is no pain, 10 is the worst pain you can imagine.")
  String pain_scale();

  @Message("A short question is waiting")
  String scores_due_title();

  @Message("Your therapist would like to know how things are going. It takes a minute.")
  String scores_due();

  @Message("Answer now")
  String answer_now();

  @Message("{number} of {count}")
  String position(int number, int count);

  @Message("How to do it")
  String how_to();

  @Message("How much")
  String how_much();

  @Message("Start position:")
  String start_position();

  @Message(
      "{#when position}{#is SUPINE}lying on your back{#is PRONE}lying face down"
          + "{#is SIDE_LYING}lying on your side{#is SITTING}sitting{#is STANDING}standing"
          + "{#is KNEELING}kneeling{#is HANDS_AND_KNEES}on hands and knees"
          + "{#is FOREARM_SUPPORT}face down on your forearms"
          + "{#is BENCH_SUPPORTED}shoulders on a bench, feet on the floor"
          + "{#is HANGING}hanging from a bar{#is WALKING}walking{/when}")
  String posture(Position position);

  @Message("or")
  String or();

  @Message("More about this exercise (opens in a new window)")
  String see_more();

  @Message("Think of: {cue}")
  String cue(String cue);

  @Message("Breathing: {breathing}")
  String breathing(String breathing);

  @Message("Stop when: {rule}")
  String stop_rule(String rule);

  @Message("Previous")
  String previous();

  @Message("Next")
  String next();

  @Message("Back to today")
  String back();

  @Message("Beside the routine, walk or cycle on most days, at a pace at which you can still talk.")
  String aerobic();

  @Message("Pain")
  String pain_title();

  @Message("Your own tasks")
  String tasks_title();

  @Message("0 means: {low}. 10 means: {high}.")
  String scale(String low, String high);

  @Message("Save")
  String save();

  @Message("Nothing to answer right now. Your therapist will ask again later.")
  String nothing_due();

  @Message("How are things going?")
  String scores_title();

  @Message("Correct your answer")
  String correct_answer();

  @Message("What you answered before")
  String answers();

  @Message("Pain: {pain} of 10")
  String pain_answer(int pain);

  @Message("See or correct your answers")
  String see_answers();

  @Message("My progress")
  String progress();

  @Message("Your weeks")
  String weeks();

  @Message("Week of {day}")
  String week_of(String day);

  @Message("{#if sessions == 1}One session{#else}{sessions} sessions{/if} so far")
  String sessions_so_far(int sessions);

  @Message(
      "{#if sessions == 0}A quiet week{#else if sessions == 1}One session{#else}{sessions}"
          + " sessions{/if}")
  String sessions_in_week(int sessions);

  @Message(
      "{#when state}{#is DONE}done{#is PARTIAL}partly done{#is SKIPPED}left out"
          + "{#is NOT_REPORTED}nothing written down{#is REST}no training planned"
          + "{#is PAUSED}pause{#is OPEN}still to come{/when}")
  String day_state(DayState state);

  @Message(
      "Each week starts on the day your routine began. A day without a dot asks nothing of you.")
  String weeks_hint();

  @Message("Your pain over time")
  String pain_curve();

  @Message("Your tasks over time")
  String task_curve();

  @Message("Solid line: pain before sessions. Dashed line: your answers to the pain question.")
  String pain_curve_hint();

  @Message("0 means you cannot do your tasks, 10 means as well as before.")
  String task_curve_hint();

  @Message("Not enough is written down yet to draw a line.")
  String no_curve();

  @Message("Show the numbers")
  String numbers();

  @Message("Day")
  String day();

  @Message("Before the session")
  String column_before();

  @Message("Your answer")
  String column_answer();

  @Message("Your last sessions")
  String sessions();

  @Message("Nothing is written down yet.")
  String no_sessions();

  @Message("{done} of {count} exercises done")
  String exercises_done(int done, int count);
}
