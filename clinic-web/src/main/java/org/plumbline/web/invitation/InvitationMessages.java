package org.plumbline.web.invitation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.plumbline.core.patient.InvitationState;

/** The words of invitations and of the first set-up, as the person invited reads them. */
@MessageBundle("invitation")
public interface InvitationMessages {

  @Message("{clinic} invites you")
  String title(String clinic);

  @Message("Hello {name}, choose how you want to sign in. After that you can start right away.")
  String greeting(String name);

  @Message("By going on you agree that your care team at {clinic} reads what you log at home.")
  String portal_consent(String clinic);

  @Message("Sign-in name")
  String sign_in_name();

  @Message("Your e-mail address works well. You can also choose a word of your own.")
  String sign_in_name_hint();

  @Message("Password")
  String password();

  @Message("At least 10 characters. A few words in a row are easy to remember.")
  String password_hint();

  @Message("Go on to sign in")
  String accept();

  @Message("I have a sign-in already")
  String have_sign_in();

  @Message("Join {clinic}")
  String join_title(String clinic);

  @Message("You are signed in. From now on {clinic} is yours too, with this sign-in.")
  String join_explanation(String clinic);

  @Message("Join")
  String join();

  @Message("Please choose a password.")
  String password_missing();

  @Message("This password cannot be used. Please choose at least 10 characters, and not your name.")
  String password_refused();

  @Message("Somebody has this sign-in name already. Please choose another.")
  String name_taken();

  @Message("A sign-in name has at least 3 characters and no unusual signs.")
  String name_unusable();

  @Message("There is a sign-in with your e-mail address already. Use it: see below.")
  String email_taken();

  @Message(
      "{#when state}{#is ACCEPTED}This invitation was used already"
          + "{#is EXPIRED}This invitation has expired{#else}This invitation was taken back{/when}")
  String closed_title(InvitationState state);

  @Message(
      "{#when state}{#is ACCEPTED}If that was you, sign in. If not, tell {clinic}."
          + "{#else}Ask {clinic} to send you a new one.{/when}")
  String closed_explanation(InvitationState state, String clinic);

  @Message("Sign in")
  String sign_in();

  @Message("Set up Plumbline")
  String setup_title();

  @Message(
      "This page opens once. It creates your clinic and makes you its first administrator, who can"
          + " then invite everybody else.")
  String setup_explanation();

  @Message("The clinic")
  String clinic();

  @Message("Name")
  String clinic_name();

  @Message("Patients read it on pages and in mails.")
  String clinic_name_hint();

  @Message("Time zone")
  String zone();

  @Message("It decides when a day begins and ends for everybody in the clinic.")
  String zone_hint();

  @Message("Language")
  String language();

  @Message("You")
  String you();

  @Message("Your name")
  String your_name();

  @Message("Your e-mail address")
  String your_email();

  @Message("Create the clinic")
  String create();

  @Message("This is not an e-mail address.")
  String email_malformed();
}
