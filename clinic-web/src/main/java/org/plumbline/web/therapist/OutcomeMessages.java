package org.plumbline.web.therapist;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.plumbline.core.catalogue.TaskFamily;
import org.plumbline.core.outcome.Occasion;
import org.plumbline.core.outcome.OutcomeChange;
import org.plumbline.core.outcome.OutcomeRefusedException;

/** The words of the page on pain and the patient's own tasks. */
@MessageBundle("outcome")
public interface OutcomeMessages {

  @Message("Pain and tasks")
  String title();

  @Message("Pain (NPRS)")
  String pain();

  @Message("The patient’s own tasks (PSFS)")
  String tasks();

  @Message("0 means: {low}. 10 means: {high}.")
  String scale(String low, String high);

  @Message("{occasion} is due until {day}.")
  String due_until(String occasion, String day);

  @Message("{occasion} was not scored in time (until {day}).")
  String missed(String occasion, String day);

  @Message("Nothing is due now. A score in between is kept for the curve.")
  String not_due();

  @Message(
      "{#when occasion}{#is BASELINE}The start{#is WEEK_6}The 6-week review"
          + "{#is WEEK_12}The 12-week review{#is DISCHARGE}Discharge{#is INTERIM}In between{/when}")
  String occasion(Occasion occasion);

  @Message("This is the score at discharge")
  String at_discharge();

  @Message("Save the pain score")
  String save_pain();

  @Message("Save the task scores")
  String save_tasks();

  @Message("Save the correction")
  String save_correction();

  @Message("You are correcting the score of {day}. The earlier one is kept beside it.")
  String correcting(String day);

  @Message("Correct")
  String correct();

  @Message("Change since the start")
  String change();

  @Message(
      "{#when verdict}{#is RESPONDER}Responder{#is NOT_YET}Not yet a responder"
          + "{#is NOT_EVALUABLE}Not evaluable: started too near the best score{/when}")
  String verdict(OutcomeChange.Verdict verdict);

  @Message("From {first} to {latest}: {points} {#if points == '1'}point{#else}points{/if} better.")
  String better(String first, String latest, String points);

  @Message("From {first} to {latest}: {points} {#if points == '1'}point{#else}points{/if} worse.")
  String worse(String first, String latest, String points);

  @Message("From {first} to {latest}: no change.")
  String unchanged(String first, String latest);

  @Message(
      "A responder improves by {points} {#if points == '1'}point{#else}points{/if} or more{#if share} and by {share} % of the start{/if}.")
  String rule(String points, String share);

  @Message(
      "Smallest change beyond measurement error: {points} {#if points == '1'}point{#else}points{/if}.")
  String detectable(String points);

  @Message("Measurement error unknown.")
  String error_unknown();

  @Message("Not enough scores to compare yet.")
  String no_change();

  @Message("Over time")
  String over_time();

  @Message("Day")
  String day();

  @Message("For")
  String occasion_column();

  @Message("Score")
  String score();

  @Message("Written down by")
  String by();

  @Message("corrected")
  String corrected();

  @Message("the patient")
  String by_patient();

  @Message("the clinic")
  String by_clinic();

  @Message("Task")
  String task();

  @Message("Mean")
  String mean();

  @Message("Three to five things from daily life that matter to the patient and are hard now.")
  String tasks_intro();

  @Message("Name a task, in the patient’s words")
  String name();

  @Message("For example: lift my grandchild out of the cot")
  String name_hint();

  @Message("Kind of movement")
  String family();

  @Message(
      "{#when family}{#is LIFT_BEND}Lift or bend{#is SIT}Sit{#is STAND}Stand{#is WALK_RUN}Walk or run"
          + "{#is TURN}Turn{#is REACH}Reach{#is CARRY}Carry{#is STAIRS}Stairs{#is SPORT}Sport{/when}")
  String family_name(TaskFamily family);

  @Message("Add the task")
  String add();

  @Message("Take off the list")
  String retire();

  @Message("Take off the list: {name}")
  String retire_named(String name);

  @Message("Name {count} more to score them.")
  String more_needed(int count);

  @Message(
      "{#when reason}{#is NO_OPEN_EPISODE}No episode is open."
          + "{#is TASKS_INCOMPLETE}Please score three to five of the patient’s tasks."
          + "{#is NAME_MISSING}Please write down the task."
          + "{#is NAME_TOO_LONG}At most 200 characters, please."
          + "{#is NAMED_ALREADY}This task is on the list already."
          + "{#is ENOUGH_TASKS}Five tasks are enough. Take one off the list first."
          + "{#is CORRECTED_ALREADY}This score was corrected already. Correct the correction.{/when}")
  String refused(OutcomeRefusedException.Reason reason);

  @Message("This was stored already; nothing was stored twice.")
  String again();
}
