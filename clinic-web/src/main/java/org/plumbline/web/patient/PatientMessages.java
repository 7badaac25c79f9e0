package org.plumbline.web.patient;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.plumbline.core.adherence.DayState;
import org.plumbline.core.training.SkipReason;

/** The words of the patient's pages: short, kind, and never a verdict on the person. */
@MessageBundle("me")
public interface PatientMessages {

  @Message("Today")
  String today();

  @Message("Your training for {day}")
  String training_for(String day);

  @Message("Your therapist has not published a routine for you yet. It will appear here.")
  String no_routine();

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

  @Message("Saved. Thank you for writing it down.")
  String noted();

  @Message("We already had this, so nothing was stored twice.")
  String noted_again();

  @Message("Your correction is saved. What you wrote before is kept beside it.")
  String noted_correction();

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

  @Message("It shows how your body took the last session.")
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

  @Message("Start position: {position}")
  String start_position(String position);

  @Message("Think of: {cue}")
  String cue(String cue);

  @Message("Breathing: {breathing}")
  String breathing(String breathing);

  @Message("Stop when: {rule}")
  String stop_rule(String rule);

  @Message("Last time: {values}")
  String last_time(String values);

  @Message("Previous")
  String previous();

  @Message("Next")
  String next();

  @Message("Back to today")
  String back();

  @Message("{#if sets == 1}1 set{#else}{sets} sets{/if} of {reps}")
  String sets_of(int sets, int reps);

  @Message("{#if sets == 1}Once{#else}{sets} times{/if}, {hold} seconds each")
  String holds(int sets, int hold);

  @Message("{#if sets == 1}1 set{#else}{sets} sets{/if} of {reps}, each held {hold} seconds")
  String sets_held(int sets, int reps, int hold);

  @Message("{#if sets == 1}1 set{#else}{sets} sets{/if}")
  String sets_only(int sets);

  @Message("left: {amount}")
  String of_left(String amount);

  @Message("right: {amount}")
  String of_right(String amount);

  @Message("each side: {amount}")
  String of_each(String amount);

  @Message("{amount}, left and right taking turns")
  String by_turns(String amount);

  @Message("Begin with the left side.")
  String first_left();

  @Message("Begin with the right side.")
  String first_right();

  @Message("Rest {seconds} seconds between sets.")
  String rest_between(int seconds);

  @Message("Weight or band: {load}.")
  String with_load(String load);

  @Message("Rhythm: {lowering} seconds letting go, {hold} seconds still, {lifting} seconds working.")
  String rhythm(int lowering, int hold, int lifting);

  @Message("Finish each set while you could still do {count} more.")
  String reserve(int count);

  @Message("Write down your session")
  String log_title();

  @Message("Correct your session")
  String correct_title();

  @Message("{day}. Only what you tell us is stored; what you leave empty counts as not told.")
  String log_intro(String day);

  @Message("Are symptoms in your leg new, worse or further down than before?")
  String leg_question();

  @Message("Pain, tingling, numbness or weakness in a leg.")
  String leg_hint();

  @Message("Your pain before the session")
  String pain_before();

  @Message("I did everything as prescribed")
  String everything();

  @Message("This marks every exercise below that you have not said anything else about.")
  String everything_hint();

  @Message("no")
  String no();

  @Message("yes")
  String yes();

  @Message("What did you do?")
  String how();

  @Message("As prescribed")
  String how_prescribed();

  @Message("Something else")
  String how_different();

  @Message("Left it out")
  String how_skipped();

  @Message("If you left it out: why?")
  String why();

  @Message(
      "{#when reason}{#is PAIN}It hurt{#is NO_TIME}No time{#is TIRED}Too tired"
          + "{#is UNWELL}Not well{#is NO_EQUIPMENT}Equipment missing"
          + "{#is UNSURE_HOW}Not sure how to do it{#is OTHER}Another reason{/when}")
  String reason(SkipReason reason);

  @Message("Strongest pain during it")
  String pain_during();

  @Message("Tell more: sets, effort, how well it went")
  String more();

  @Message("Sets")
  String sets();

  @Message("Repetitions in each set")
  String reps();

  @Message("Seconds held")
  String hold();

  @Message("Weight, band or height")
  String load();

  @Message("How hard was it? 0 to 10")
  String effort();

  @Message("0 is no effort, 10 is all you have.")
  String effort_hint();

  @Message("How well did it go?")
  String quality();

  @Message("Steady throughout")
  String quality_3();

  @Message("Mostly steady")
  String quality_2();

  @Message("Hard to keep the form")
  String quality_1();

  @Message("I lost the form")
  String quality_0();

  @Message("Anything your therapist should know?")
  String comment();

  @Message("Exercises that were not planned for this day")
  String not_planned();

  @Message("Save the session")
  String save_session();

  @Message("Save the correction")
  String save_correction();

  @Message("Please tell us about at least one exercise.")
  String fault_nothing();

  @Message("You chose “as prescribed” and also typed numbers. Please choose which is right.")
  String fault_both();

  @Message("Please choose what you did, or leave everything about this exercise empty.")
  String fault_how();

  @Message("Please write down how many sets you did.")
  String fault_sets();

  @Message("No set at all? Then choose “left it out” and tell us why.")
  String fault_no_set();

  @Message("No routine was valid on that day.")
  String fault_no_routine();

  @Message("Pain")
  String pain_title();

  @Message("Your own tasks")
  String tasks_title();

  @Message("{instrument}: 0 is “{low}”, 10 is “{high}”.")
  String scale(String instrument, String low, String high);

  @Message("Save")
  String save();

  @Message("Nothing to answer right now. Your therapist will ask again later.")
  String nothing_due();

  @Message("How are things going?")
  String scores_title();

  @Message("My progress")
  String progress();

  @Message("Your weeks")
  String weeks();

  @Message("Week of {day}")
  String week_of(String day);

  @Message("{#if sessions == 1}One session{#else}{sessions} sessions{/if} so far")
  String sessions_so_far(int sessions);

  @Message("{#if sessions == 0}A quiet week{#else if sessions == 1}One session{#else}{sessions} sessions{/if}")
  String sessions_in_week(int sessions);

  @Message(
      "{#when state}{#is DONE}done{#is PARTIAL}partly done{#is SKIPPED}left out"
          + "{#is NOT_REPORTED}nothing written down{#is REST}no training planned"
          + "{#is PAUSED}pause{#is OPEN}still to come{/when}")
  String day_state(DayState state);

  @Message("Each week starts on the day your routine began. A day without a dot asks nothing of you.")
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

  @Message("Chart: {name}. The numbers are below.")
  String chart(String name);
}
