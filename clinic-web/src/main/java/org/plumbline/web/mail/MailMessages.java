package org.plumbline.web.mail;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of mails. A subject never says what somebody is treated for. */
@MessageBundle("mail")
public interface MailMessages {

  @Message("An invitation from {clinic}")
  String invitation_subject(String clinic);

  @Message("Hello {name},")
  String hello(String name);

  @Message(
      "{clinic} invites you to train at home with Plumbline: you see what is due today and how to"
          + " do it, and your care team sees how it went.")
  String patient_invitation(String clinic);

  @Message("{clinic} invites you to work with Plumbline.")
  String staff_invitation(String clinic);

  @Message("Open this link and choose how you sign in:")
  String open_link();

  @Message("Choose your sign-in")
  String open_button();

  @Message("The link works until {day} and only once.")
  String until(String day);

  @Message("Your plan at {clinic} has changed")
  String plan_changed_subject(String clinic);

  @Message("Your plan at {clinic} has changed. Please sign in to read what is different.")
  String plan_changed(String clinic);

  @Message("Sign in here:")
  String sign_in();

  @Message("Read your plan")
  String sign_in_button();

  @Message("If you did not expect this mail, you need not do anything.")
  String unexpected();

  @Message(
      "Please do not answer this mail. To reach {clinic}, use their usual telephone or address.")
  String no_answer(String clinic);
}
