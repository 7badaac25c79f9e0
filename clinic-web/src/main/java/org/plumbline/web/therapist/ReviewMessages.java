package org.plumbline.web.therapist;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.plumbline.core.adherence.AdherenceBand;
import org.plumbline.core.adherence.DayState;
import org.plumbline.core.training.ApprovedPause;
import org.plumbline.core.training.ExerciseState;
import org.plumbline.core.training.PainLight;
import org.plumbline.core.training.SkipReason;

/** The words of the adherence review. */
@MessageBundle("review")
public interface ReviewMessages {

  @Message("Adherence review")
  String title();

  @Message("No routine was published yet, so nothing is expected.")
  String no_routine();

  @Message("{day}, number {number} of the list")
  String session_number(String day, int number);

  @Message("As of {time}")
  String as_of(String time);

  @Message("Four weeks")
  String four_weeks();

  @Message("{share} %")
  String percent(String share);

  @Message("not scored")
  String not_scored();

  @Message("Share of the expected sessions, each week weighing what was expected in it.")
  String figure_explained();

  @Message("{#when band}{#is HIGH}high{#is MIDDLE}middle{#is LOW}low{/when}")
  String band(AdherenceBand band);

  @Message("Week by week")
  String weeks();

  @Message("Solid line: frequency. Dashed line: dose. In percent.")
  String chart_hint();

  @Message("Frequency and dose")
  String chart();

  @Message("Week from")
  String week();

  @Message("running")
  String running();

  @Message("Expected")
  String expected();

  @Message("Sessions")
  String sessions();

  @Message("Adherence")
  String adherence();

  @Message("Frequency")
  String frequency();

  @Message("Dose")
  String dose();

  @Message("Notes")
  String notes();

  @Message("{count} recalled (written down long after)")
  String recalled(int count);

  @Message("more than prescribed")
  String overdone();

  @Message("Day by day")
  String days();

  @Message("The letter is the pain light of the day’s session: G green, A amber, R red.")
  String days_hint();

  @Message(
      "{#when state}{#is DONE}done{#is PARTIAL}partial{#is SKIPPED}skipped"
          + "{#is NOT_REPORTED}not reported{#is REST}nothing due{#is PAUSED}paused{#is OPEN}open{/when}")
  String day_state(DayState state);

  @Message("Reasons for leaving out")
  String reasons();

  @Message("Nothing was left out with a reason.")
  String no_reasons();

  @Message(
      "{#when reason}{#is PAIN}Pain{#is NO_TIME}No time{#is TIRED}Tired{#is UNWELL}Not well"
          + "{#is NO_EQUIPMENT}Equipment missing{#is UNSURE_HOW}Unsure how to do it"
          + "{#is OTHER}Another reason{/when}")
  String reason(SkipReason reason);

  @Message("Sessions of these weeks")
  String session_list();

  @Message("No session was logged in these weeks. Silence is not the same as not done.")
  String no_sessions();

  @Message("{#when light}{#is GREEN}Green{#is AMBER}Amber{#is RED}Red{/when}")
  String light(PainLight light);

  @Message("next morning not recorded: holds back progression")
  String morning_missing();

  @Message(
      "Pain before {before}, peak {peak}, next morning {morning}; baseline {baseline}, red line {line}")
  String pain_line(String before, String peak, String morning, String baseline, String line);

  @Message("not recorded")
  String unknown();

  @Message("recalled")
  String badge_recalled();

  @Message("corrected")
  String badge_corrected();

  @Message("version {number}")
  String version(int number);

  @Message("Exercise")
  String exercise();

  @Message("State")
  String state();

  @Message("Left")
  String left();

  @Message("Right")
  String right();

  @Message("Both")
  String both();

  @Message("Effort")
  String effort();

  @Message("In reserve")
  String reserve();

  @Message("Quality")
  String quality();

  @Message("Pain")
  String pain();

  @Message("Said")
  String said();

  @Message("extra")
  String extra();

  @Message(
      "{#when state}{#is DONE}done{#is PARTIAL}partial{#is SKIPPED}skipped"
          + "{#is NOT_REPORTED}not reported{/when}")
  String exercise_state(ExerciseState state);

  @Message("Pauses")
  String pauses();

  @Message("Days of an approved pause expect nothing.")
  String pauses_hint();

  @Message("First day")
  String from();

  @Message("Last day")
  String until();

  @Message("Reason")
  String why();

  @Message("{#when reason}{#is PAUSE}Agreed pause{#is ILLNESS}Illness{#is HOLIDAY}Holiday{/when}")
  String pause_reason(ApprovedPause.Reason reason);

  @Message("Approve the pause")
  String approve();

  @Message("{reason}: {from} to {until}")
  String pause_line(String reason, String from, String until);

  @Message("End it today")
  String end_today();

  @Message("The last day is before the first.")
  String backwards();
}
