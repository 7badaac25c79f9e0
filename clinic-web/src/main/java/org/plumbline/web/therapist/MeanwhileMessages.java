package org.plumbline.web.therapist;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words for what a colleague did on a patient's record since a page of it was opened. */
@MessageBundle("meanwhile")
public interface MeanwhileMessages {

  @Message("The episode of care was ended meanwhile, {time}.")
  String episode_ended(String time);

  @Message("The draft was published meanwhile as version {number}, {time}.")
  String draft_published(int number, String time);

  @Message(
      "Somebody else changed this routine since you opened the page. It shows the newer state.")
  String routine_changed();

  @Message(
      "This assessment was completed meanwhile, {time}{#if by}, by {by}{/if}. The fields below show"
          + " what you typed, and none of it was stored. Load the page again to see what was.")
  String assessment_completed(String time, String by);

  @Message(
      "This assessment was saved meanwhile{#if time}, {time}{/if}{#if by}, by {by}{/if}, and nothing"
          + " of yours was stored yet. The fields below show both: what you typed, and what was"
          + " stored meanwhile wherever you changed nothing. Look through it and save it again.")
  String assessment_saved(String time, String by);

  @Message("Where you typed something else, this is stored: {values}.")
  String typed_otherwise(String values);

  @Message("{field}: {value}")
  String stored_value(String field, String value);

  @Message(
      "The findings were changed since you opened the page: the assessment was saved meanwhile"
          + "{#if time}, {time}{/if}{#if by}, by {by}{/if}. Your verdict was not stored.")
  String findings_changed(String time, String by);

  @Message(
      "“{pattern}”{#if side}, {side},{/if} was decided meanwhile: {#if accepted}accepted{#else}"
          + "rejected{/if}{#if by} by {by}{/if}, {time}. Your verdict was not stored.")
  String pattern_decided(String pattern, String side, boolean accepted, String by, String time);

  @Message(
      "The page shows another assessment by now: something was recorded in it since you opened the"
          + " page. Your verdict was not stored.")
  String other_reading();

  @Message("“{flag}” was reviewed meanwhile by {by}, {day}. The outcome: {outcome}")
  String flag_reviewed(String flag, String by, String day, String outcome);

  @Message(
      "The safety questions were answered meanwhile: {answers} What you typed is still in its"
          + " fields, and none of it was stored. If it is still right, save it again.")
  String screened(String answers);

  @Message(
      "{time}, {#if by}by {by}{#else}by the patient at home{/if},"
          + " {#if yes}with yes to {yes}{#else}without a yes{/if}.")
  String screen(String time, String by, String yes);

  @Message(
      "There is nothing to review here any more: the questions were asked again meanwhile, {time}.")
  String screened_again(String time);
}
