package org.plumbline.web.therapist;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.plumbline.core.routine.VersionChanges;

/** The words of the check list before publishing, and of comparing what was published. */
@MessageBundle("publish")
public interface PublishMessages {

  @Message("Publish version {number}")
  String publish_title(int number);

  @Message("Publish")
  String publish();

  @Message("When a session hurts")
  String lowering();

  @Message(
      "After a red session a smaller dose is proposed, after two close together the rung before, and in"
          + " a flare the flare plan. Without your tick each of it waits for your approval. The way"
          + " back from a flare waits for it with your tick too: nothing is raised by itself.")
  String lowering_explained();

  @Message("It may take effect at once. I am told each time, and so is the patient.")
  String lower_at_once();

  @Message("Back to the draft")
  String back_to_draft();

  @Message("The patient sees this routine from the moment you publish it.")
  String publish_explanation();

  @Message("Safety")
  String safety();

  @Message("Every safety question is answered and nothing blocks.")
  String safety_settled();

  @Message("To the safety questions")
  String to_safety();

  @Message("Rules")
  String rules();

  @Message("Nothing must be put right.")
  String rules_settled();

  @Message("What the patient will see")
  String preview();

  @Message("Compared with version {number}")
  String compared(int number);

  @Message("This is the first version.")
  String first_version();

  @Message(
      "{#when change}{#is ADDED}new{#is DOSE_CHANGED}dose changed{#is MOVED}moved"
          + "{#is SAME}as before{#is REMOVED}taken out{/when}")
  String change(VersionChanges.Change change);

  @Message("What version {number} changed since")
  String since(int number);

  @Message(
      "Taking it over keeps everything else in this draft. Where you changed the same exercise, the"
          + " lower dose is taken.")
  String since_explained();

  @Message("It changed no dose and no exercise.")
  String since_nothing();

  @Message("When the draft was begun")
  String when_begun();

  @Message("Published since")
  String published_since();

  @Message("In this draft")
  String in_draft();

  @Message("After taking over")
  String after_taking_over();

  @Message("not in it")
  String not_in_it();

  @Message("changed in this draft too")
  String changed_in_both();

  @Message("Take over what changed since")
  String take_over();

  @Message(
      "Nothing was proposed when this draft was begun. The reasons of that time are no longer on"
          + " record; propose anew to see today’s.")
  String withheld_unexplained();

  @Message("What changed")
  String what_changed();

  @Message("On {days} {#if days == 1}day{#else}days{/if} a week.")
  String days(int days);
}
