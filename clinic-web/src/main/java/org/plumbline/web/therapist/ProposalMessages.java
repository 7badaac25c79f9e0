package org.plumbline.web.therapist;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.plumbline.core.progression.Overtaken;
import org.plumbline.core.progression.StoredProposal;

/** The words of the page on which proposals are decided. */
@MessageBundle("proposal")
public interface ProposalMessages {

  @Message("Proposals")
  String title();

  @Message(
      "Made from what was logged. Nothing changes before you approve it, unless you approved a"
          + " lowering in advance.")
  String explanation();

  @Message("Nothing waits for a decision.")
  String none();

  @Message("Why")
  String why();

  @Message("Now")
  String now();

  @Message("Proposed")
  String proposed();

  @Message("Before")
  String before();

  @Message("Since then")
  String since();

  @Message("Exercise")
  String exercise();

  @Message("for {days} {#if days == 1}day{#else}days{/if}")
  String for_days(int days);

  @Message("In place of the routine")
  String instead();

  @Message("made {time}, rules {version}")
  String made(String time, String version);

  @Message("Approve and publish")
  String approve();

  @Message("Taken up")
  String taken_up();

  @Message("Change it first")
  String edit();

  @Message(
      "Sessions were red lately. A red session asks for less, or for something easier, as it is"
          + " proposed on this page. Decide on that first; something new can wait until sessions are"
          + " green again.")
  String red_first();

  @Message(
      "A step up is proposed on this page, too: the sessions that were done earned it. It can wait"
          + " until training fits the week.")
  String step_can_wait();

  @Message(
      "A lighter week is due by the weeks that have passed. With so little training there may be"
          + " nothing to lighten: you may decline it.")
  String lighter_may_be_declined();

  @Message("{what}, made {time}")
  String doses_of(String what, String time);

  @Message("Decline")
  String decline();

  @Message("Why not")
  String note();

  @Message("Use at most {longest} characters.")
  String note_too_long(int longest);

  @Message("Not published. This stands in the way:")
  String refused();

  @Message("Go to the safety screen")
  String to_safety();

  @Message("There is a draft of this routine already. Publish or change that one first.")
  String draft_there();

  @Message("This proposal can be approved or declined, but not changed.")
  String not_editable();

  @Message("“{what}” was decided meanwhile: {state}, {time}{#if by}, by {by}{/if}.")
  String decided_meanwhile(String what, String state, String time, String by);

  @Message("“{what}” was overtaken meanwhile, {time}: {why}. This page shows what waits now.")
  String overtaken_meanwhile(String what, String time, String why);

  @Message("the same is proposed anew")
  String proposed_anew();

  @Message("What went wrong while training")
  String events();

  @Message("Decided")
  String decided();

  @Message("Overtaken")
  String overtaken();

  @Message(
      "Nobody decided on these before something newer came. What still stands is proposed anew.")
  String overtaken_explained();

  @Message(
      "{#when by}{#is FLARE_PLAN}a flare plan took the routine's place"
          + "{#is NEW_VERSION}a new version was published"
          + "{#is NEWER_ENTRY}a newer entry changed the picture"
          + "{#is TIME_PASSED}the time that has passed changed the picture"
          + "{#is WITHDRAWN}the routine was withdrawn{/when}")
  String overtaken_by(Overtaken by);

  @Message(
      "{#when state}{#is APPROVED}approved{#is AT_ONCE}took effect at once (approved in advance)"
          + "{#is DECLINED}declined{#is OPEN}open{#is OVERTAKEN}overtaken{/when}")
  String state(StoredProposal.State state);
}
