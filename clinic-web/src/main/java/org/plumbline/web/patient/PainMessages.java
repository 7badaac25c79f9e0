package org.plumbline.web.patient;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.plumbline.core.training.PainVerdict;

/** What pain that was written down asks for, in the patient's words. */
@MessageBundle("pain")
public interface PainMessages {

  @Message("About your pain")
  String title();

  @Message(
      "You wrote down pain of {pain} out of 10. That is a lot. Your clinic has been told and will"
          + " look at it by tomorrow.")
  String severe(int pain);

  @Message(
      "Until you have talked with them, leave out what brought it on. Rest, breathe calmly, and walk"
          + " a little as far as is comfortable. Call your clinic today if it does not ease, or if"
          + " you are worried. Do not wait for an answer here.")
  String severe_guidance();

  @Message(
      "{#when because}{#is PEAK_AT_RED_LINE}In your last session your pain reached your red line of"
          + " {line} out of 10.{#is MORNING_FAR_ABOVE_BASELINE}The morning after your last session"
          + " your pain was clearly higher than usual for you.{#is TWO_MORNINGS_ABOVE_BASELINE}On"
          + " two mornings in a row your pain was higher than usual for you.{#is PEAK_RAISED}In your"
          + " last session your pain was a little higher than usual for you."
          + "{#is MORNING_ABOVE_BASELINE}The morning after your last session your pain was a little"
          + " higher than usual for you.{#is LEG_SYMPTOMS}In your last session symptoms in your leg were"
          + " new, worse or further down.{#is SETTLED}Your pain was no more than usual for you.{/when}")
  String told(PainVerdict.Reason because, String line);

  @Message(
      "This can happen. Next time do less of the exercise that hurt, and stop before the red line."
          + "{#if !lowered} Your therapist sees what you wrote and decides how much comes next.{/if}"
          + " If your pain has not settled by tomorrow, call your clinic.")
  String ease(boolean lowered);

  @Message(
      "You can go on. Keep to the same amount, and do not add to it until your pain has settled. If"
          + " it goes on rising, call your clinic.")
  String keep();
}
