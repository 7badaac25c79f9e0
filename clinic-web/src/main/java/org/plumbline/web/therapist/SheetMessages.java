package org.plumbline.web.therapist;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of doses and of the sheet a patient takes home: plain, kind, exact. */
@MessageBundle("sheet")
public interface SheetMessages {

  @Message("{#if sets == 1}1 set{#else}{sets} sets{/if} of {reps}")
  String sets_of_reps(int sets, int reps);

  @Message("{#if sets == 1}1 set{#else}{sets} sets{/if} of {reps}, each held {seconds} s")
  String sets_of_holds(int sets, int reps, int seconds);

  @Message("{#if sets == 1}1 hold{#else}{sets} holds{/if} of {seconds} s")
  String sets_of_seconds(int sets, int seconds);

  @Message("each side: {dose}")
  String each_side(String dose);

  @Message("{#if sets == 1}1 set{#else}{sets} sets{/if}")
  String sets(int sets);

  @Message("left {sets}, right {dose}")
  String both_sides(String sets, String dose);

  @Message("left only: {dose}")
  String left_only(String dose);

  @Message("right only: {dose}")
  String right_only(String dose);

  @Message("begin with the left")
  String left_first();

  @Message("begin with the right")
  String right_first();

  @Message("{seconds} s on the effort")
  String tempo_effort(int seconds);

  @Message("{seconds} s still")
  String tempo_still(int seconds);

  @Message("{seconds} s on the way back")
  String tempo_back(int seconds);

  @Message("tempo {tempo}")
  String tempo_short(String tempo);

  @Message("smooth")
  String tempo_smooth();

  @Message("slow")
  String tempo_slow();

  @Message("brisk")
  String tempo_fast();

  @Message("walking")
  String tempo_walk();

  @Message("rest {seconds} s between sets")
  String rest(int seconds);

  @Message("rest {seconds} s")
  String rest_short(int seconds);

  @Message("{reps} in reserve")
  String reserve_short(int reps);

  @Message("{#if days == 1}1 day{#else}{days} days{/if} a week")
  String days(int days);

  @Message("effort {rating} of 10")
  String effort_short(int rating);

  @Message("at the end of a set it should feel like {rating} of 10")
  String effort(int rating);

  @Message("stop with about {reps} {#if reps == 1}repetition{#else}repetitions{/if} left in you")
  String reserve(int reps);

  @Message("Beside the routine, walk or cycle on most days, at a pace at which you can still talk.")
  String aerobic();

  @Message("Your routine at home")
  String title();

  @Message("For {name}")
  String for_name(String name);

  @Message("Version {number}, {day}")
  String version(int number, String day);

  @Message("This is a draft. It is not for the patient yet.")
  String draft();

  @Message(
      "{days} {#if days == 1}session{#else}sessions{/if} a week, about {minutes} minutes each. Some of it may be done less often: the"
          + " days are written beside each exercise.")
  String overview(int days, String minutes);

  @Message("You need")
  String equipment();

  @Message("How much")
  String dose();

  @Message("Pace")
  String pace();

  @Message("With")
  String load();

  @Message("Breathing")
  String breathing();

  @Message("More about it")
  String see_more();

  @Message("Remember")
  String cue();

  @Message("Stop this exercise if")
  String stop_if();

  @Message("From your therapist")
  String note();

  @Message("Stop the session and get in touch when")
  String global_stop();

  @Message("Your red line on {day} is pain of {line} out of 10.")
  String red_line(String day, String line);

  @Message(
      "Some discomfort during an exercise is all right. Write it down as it was; an honest diary"
          + " helps more than a full one.")
  String honest();

  @Message("Strength exercises: never on two days in a row.")
  String strength_days();

  @Message("My diary")
  String diary();

  @Message(
      "One column for each session. Write the date, then what you really did, for example 2 × 8."
          + " A dash means skipped.")
  String diary_explanation();

  @Message("Date")
  String date();

  @Message("left")
  String left();

  @Message("right")
  String right();

  @Message("Pain before, 0–10")
  String pain_before();

  @Message("Worst pain during, 0–10")
  String pain_during();

  @Message("Pain next morning, 0–10")
  String pain_after();

  @Message("Use your browser's print command (Ctrl+P). The page fits A4.")
  String print_explanation();

  @Message("Back to the routine")
  String back();
}
