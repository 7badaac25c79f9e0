package org.plumbline.web.therapist;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.plumbline.core.routine.Exceptions;
import org.plumbline.core.routine.VersionStatus;

/** The words of the therapist's pages about routines. */
@MessageBundle("routine")
public interface RoutineMessages {

  @Message("Routine")
  String title();

  @Message("What the patient follows")
  String followed();

  @Message("Nothing is published. The patient sees no exercise.")
  String nothing_published();

  @Message("Version {number}")
  String version(int number);

  @Message("published {day}")
  String published_on(String day);

  @Message("drafted {day}")
  String drafted_on(String day);

  @Message("ended {day}")
  String retired_on(String day);

  @Message("Print for the patient")
  String print();

  @Message("Change a little of it")
  String revise();

  @Message("Propose anew from the findings")
  String propose_anew();

  @Message("Propose a routine")
  String propose();

  @Message("Begin anew: the draft is replaced")
  String propose_over();

  @Message("Draft")
  String draft();

  @Message("A draft is waiting. The patient does not see it.")
  String draft_waiting();

  @Message("Go on with the draft")
  String go_on();

  @Message("Tailored to")
  String tailored_to();

  @Message("Phase {number}, {name}")
  String phase(int number, String name);

  @Message("{minutes} minutes, {#if days == 1}once{#else}{days} times{/if} a week")
  String time_plan(int minutes, int days);

  @Message("No condition is recorded.")
  String no_conditions();

  @Message("These are the usual settings. Check them before proposing.")
  String tailoring_unsaved();

  @Message("Change the tailoring")
  String change_tailoring();

  @Message("All versions")
  String versions();

  @Message(
      "{#when status}{#is DRAFT}draft{#is PUBLISHED}published{#is SUPERSEDED}superseded"
          + "{#is WITHDRAWN}withdrawn{/when}")
  String status(VersionStatus status);

  @Message("Withdraw the routine")
  String withdraw();

  @Message("Nothing is due for the patient any more. What was logged stays.")
  String withdraw_explanation();

  @Message("Exercises")
  String exercises();

  @Message("Why it is here")
  String reasons();

  @Message("Sets")
  String sets();

  @Message("Sets left")
  String sets_left();

  @Message("Sets right")
  String sets_right();

  @Message("Begin with")
  String first_side();

  @Message("either side")
  String either();

  @Message("left")
  String left();

  @Message("right")
  String right();

  @Message("Repetitions")
  String reps();

  @Message("Hold, s")
  String hold();

  @Message("Tempo")
  String tempo();

  @Message("Back, still, effort, in seconds: 3-1-2. Or hold, slow, smooth, fast, walk.")
  String tempo_hint();

  @Message("Please enter three counts such as 3-1-2, or hold, slow, smooth, fast or walk.")
  String tempo_fault();

  @Message("At least one side needs a set.")
  String no_side();

  @Message("Load")
  String load();

  @Message("Rest, s")
  String rest();

  @Message("Days a week")
  String days();

  @Message("Target")
  String reserve();

  @Message("Note to the patient")
  String note_to_patient();

  @Message("Your note: why it is right here")
  String therapist_note();

  @Message("{minutes} min")
  String minutes(String minutes);

  @Message("Earlier")
  String earlier();

  @Message("Later")
  String later();

  @Message("Remove")
  String remove();

  @Message("The whole routine")
  String whole();

  @Message("Sessions a week")
  String days_whole();

  @Message("Save the draft")
  String save();

  @Message("Check and publish")
  String check();

  @Message("{session} minutes a session, {week} minutes a week")
  String totals(String session, String week);

  @Message("Must be put right")
  String must();

  @Message("Worth a look")
  String worth();

  @Message("No exercise answers {pattern}: {why}.")
  String unserved(String pattern, String why);

  @Message("What the composer said")
  String notes();

  @Message("Add from the library")
  String add_title();

  @Message("Find an exercise")
  String find();

  @Message("A part of its name, its code, or a muscle.")
  String find_hint();

  @Message("Show")
  String show();

  @Message("No exercise matches.")
  String none_found();

  @Message("Add")
  String add();

  @Message("In the routine")
  String is_in();

  @Message("Why it is right here")
  String add_reason();

  @Message(
      "Nothing was proposed: when this draft was begun, a red flag was waiting for its review. Once"
          + " the review is recorded, propose anew.")
  String withheld();

  @Message(
      "After spine or hip surgery every exercise waits. Two things are missing: the day of the"
          + " operation, and the protocol that says what is allowed from which week on. Ask the"
          + " surgeon or the hospital for it, enter both in the tailoring, and propose anew.")
  String awaits_protocol();

  @Message("To the tailoring")
  String to_tailoring();

  @Message("It cannot be added.")
  String never_added();

  @Message("Only a clinical lead can confirm an exception, for this patient alone.")
  String for_lead();

  @Message("Why it is right for this patient")
  String lead_reason();

  @Message("Confirm as clinical lead")
  String confirm_as_lead();

  @Message("Take the confirmation back")
  String withdraw_confirmation();

  @Message("Why it is taken back")
  String withdraw_reason();

  @Message(
      "Both stay on record. A published routine stays as it is until you publish another version;"
          + " that is refused while this exercise is in it.")
  String withdraw_hint();

  @Message("Confirmed by {name} on {day}: {reason}")
  String confirmed(String name, String day, String reason);

  @Message(
      "{#when refusal}{#is NO_LEAD}Only a clinical lead of the clinic can do this."
          + "{#is NO_REASON}Please write down why."
          + "{#is RED_FLAG}A red flag waits for its review; nothing outweighs it."
          + "{#is NOTHING_TO_CONFIRM}No condition rules it out any more."
          + "{#is NOTHING_TO_WITHDRAW}No confirmation stands any more.{/when}")
  String refusal(Exceptions.Refusal refusal);

  @Message("Steer by")
  String steer();

  @Message("reps left")
  String by_reserve();

  @Message("effort 0–10")
  String by_effort();

  @Message("Record it as taught")
  String record_taught();

  @Message("Left out by the composer")
  String left_out();

  @Message("Reason")
  String reason();

  @Message("{#if days == 1}one session{#else}{days} sessions{/if} a week")
  String sessions_a_week(int days);

  @Message("Exercise")
  String exercise();

  @Message(
      "Somebody else changed this routine since you opened it. Your entries are below and not saved"
          + " yet; lines without your entries show the newer state. Save again to keep yours.")
  String changed_meanwhile();

  @Message("In words")
  String in_words();

  @Message("Before")
  String before();

  @Message("Now")
  String now();
}
