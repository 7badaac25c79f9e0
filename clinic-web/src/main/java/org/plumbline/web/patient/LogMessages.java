package org.plumbline.web.patient;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.plumbline.core.training.Side;
import org.plumbline.core.training.SkipReason;

/** The words of the form in which a session is written down. */
@MessageBundle("log")
public interface LogMessages {
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

  @Message("Done as prescribed")
  String how_prescribed();

  @Message("Done differently")
  String how_different();

  @Message("Left out")
  String how_skipped();

  @Message("Why did you leave it out?")
  String why();

  @Message(
      "{#when reason}{#is PAIN}It hurt{#is NO_TIME}No time{#is TIRED}Too tired"
          + "{#is UNWELL}Not well{#is NO_EQUIPMENT}Equipment missing"
          + "{#is UNSURE_HOW}Not sure how to do it{#is OTHER}Another reason{/when}")
  String reason(SkipReason reason);

  @Message("Strongest pain, 0 to 10")
  String pain_during();

  @Message("Tell more: weight, effort, how well it went")
  String more();

  @Message("Sets")
  String sets();

  @Message("Repetitions in each set")
  String reps();

  @Message("Seconds held")
  String hold();

  @Message("How many more could you have done?")
  String reserve();

  @Message("Not sure")
  String not_sure();

  @Message("{exercise}{#when side}{#is LEFT}, left{#is RIGHT}, right{#is BOTH}{/when}")
  String of_side(String exercise, Side side);

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

  @Message("It was hard to keep it steady")
  String quality_1();

  @Message("I could not keep it steady")
  String quality_0();

  @Message("Did anything go wrong, such as a fall, an injury or a bad reaction? What happened?")
  String event();

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

  @Message("You chose “done as prescribed” and also typed numbers. Please choose which is right.")
  String fault_both();

  @Message("Please choose what you did, or leave everything about this exercise empty.")
  String fault_how();

  @Message("Please write down how many sets you did.")
  String fault_sets();

  @Message("No set at all? Then choose “left out” and tell us why.")
  String fault_no_set();

  @Message("There was no routine for you on that day.")
  String fault_no_routine();
}
