package org.plumbline.web.therapist;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.plumbline.core.assessment.SafetyFault;
import org.plumbline.core.catalogue.RedFlag;

/** The words of the safety screen. */
@MessageBundle("safety")
public interface SafetyMessages {

  @Message("Safety screen")
  String title();

  @Message("Nothing was asked yet. A routine can be published once every question is answered.")
  String never_asked();

  @Message("A routine may be published: every question is answered and nothing is open.")
  String may_publish();

  @Message("No routine can be published yet.")
  String may_not_publish();

  @Message(
      "{#if count == 1}One question was not asked.{#else}{count} questions were not asked.{/if} Not"
          + " asked is never taken for no.")
  String unanswered(int count);

  @Message("Asked on {when}. Ask again from {again}.")
  String asked(String when, String again);

  @Message("It is time to ask again.")
  String due();

  @Message("Answered with yes")
  String raised();

  @Message(
      "{#when action}{#is EMERGENCY}Emergency{#is SAME_DAY}Same day{#is URGENT}Urgent, within 48"
          + " hours{#is STOP}Stop exercise{#is CRISIS}Crisis pathway{#is REFER}Refer{/when}")
  String action(RedFlag.Action action);

  @Message("Blocks publishing until the review is recorded")
  String blocks_until_reviewed();

  @Message("Blocks publishing until you sign it off")
  String blocks_until_signed_off();

  @Message("Does not block publishing")
  String blocks_never();

  @Message("Reviewed by {name} on {day}: {outcome}")
  String cleared(String name, String day, String outcome);

  @Message("Record the review")
  String record_review();

  @Message("Record the sign-off")
  String record_sign_off();

  @Message(
      "Answered with yes{#if home} at home{/if} on {day}.{#if !home}{#if note} The note:"
          + " “{note}”{/if}{/if}")
  String said(String day, boolean home, String note);

  @Message(
      "Answered with no since, on {day}; the block stays until the review is recorded. If the yes was"
          + " a slip, record that as the outcome, for example “Entered by mistake”.")
  String no_since(String day);

  @Message("Reviewed by")
  String reviewer();

  @Message("Name and role, for example Dr Hill, general practitioner.")
  String reviewer_hint();

  @Message("Reviewed on")
  String reviewed_on();

  @Message("Year-month-day, for example 2026-03-31.")
  String reviewed_on_hint();

  @Message("Outcome")
  String outcome();

  @Message("What was found, and whether training may go on.")
  String outcome_hint();

  @Message("The thirteen questions")
  String questions();

  @Message(
      "Ask each one. Saving keeps what was answered; questions left open stay “not asked”. A yes that"
          + " blocks stays until its review is recorded, whatever is answered later; a yes after the"
          + " review asks for a new one.")
  String explanation();

  @Message("yes")
  String yes();

  @Message("no")
  String no();

  @Message("not asked")
  String not_asked();

  @Message("If yes, which?")
  String which();

  @Message("Note")
  String note();

  @Message("Save the answers")
  String save();

  @Message("Source: {source}")
  String source(String source);

  @Message(
      "{#when kind}{#is UNKNOWN_FLAG}This question is not known."
          + "{#is VARIANT_MISSING}Please say which of the two it is."
          + "{#is VARIANT_UNKNOWN}Please say which of the two it is."
          + "{#is NOTE_TOO_LONG}This note is too long, please shorten it."
          + "{#is REVIEWER_MISSING}Please say who reviewed it."
          + "{#is REVIEWER_TOO_LONG}This name is too long, please shorten it."
          + "{#is REVIEW_IN_THE_FUTURE}This day has not come yet."
          + "{#is OUTCOME_MISSING}Please say with what outcome."
          + "{#is OUTCOME_TOO_LONG}This outcome is too long, please shorten it."
          + "{#is NOTHING_TO_CLEAR}There is nothing to review here any more: load the page"
          + " again.{/when}")
  String fault(SafetyFault.Kind kind);
}
