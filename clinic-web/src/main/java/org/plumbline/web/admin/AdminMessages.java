package org.plumbline.web.admin;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.plumbline.core.patient.InvitationRefusal;
import org.plumbline.core.patient.InvitationState;
import org.plumbline.core.tenancy.Role;

/** The words of the administrator's pages. */
@MessageBundle("admin")
public interface AdminMessages {

  @Message("Staff")
  String staff();

  @Message("Members of staff")
  String members();

  @Message("Name")
  String name();

  @Message("E-mail")
  String email();

  @Message("Role")
  String role_label();

  @Message(
      "{#when role}{#is THERAPIST}Therapist{#is MANAGER}Manager{#is ADMIN}Administrator"
          + "{#is PATIENT}Patient{/when}")
  String role(Role role);

  @Message(
      "{#when role}{#is THERAPIST}treats patients and reads their records"
          + "{#is MANAGER}reads outcome summaries, no single record"
          + "{#is ADMIN}looks after staff and settings, reads no record"
          + "{#is PATIENT}trains at home{/when}")
  String role_explained(Role role);

  @Message("Since")
  String since();

  @Message("left {day}")
  String left(String day);

  @Message("Clinical lead")
  String lead();

  @Message("Make clinical lead")
  String make_lead();

  @Message("No longer clinical lead")
  String unmake_lead();

  @Message(
      "{name} may confirm, with a reason, one exercise for one patient although a condition rules"
          + " it out. Red flags stay closed.")
  String lead_explanation(String name);

  @Message("Confirm")
  String confirm();

  @Message("End membership")
  String end();

  @Message("{name} loses access with the next page they open. What they recorded stays.")
  String end_explanation(String name);

  @Message("Yes, end it")
  String end_now();

  @Message(
      "This is the clinic's last administrator. Make somebody else administrator first; otherwise"
          + " nobody could.")
  String last_administrator();

  @Message("Invite somebody")
  String invite();

  @Message("They get an e-mail with a link that works for 14 days and once.")
  String invite_explanation();

  @Message("Send invitation")
  String send();

  @Message("Invitations")
  String invitations();

  @Message("Sent")
  String sent();

  @Message("State")
  String state_label();

  @Message(
      "{#when state}{#is OPEN}waiting for an answer{#is ACCEPTED}accepted{#is REVOKED}taken back"
          + "{#is EXPIRED}expired{/when}")
  String state(InvitationState state);

  @Message("Send again")
  String resend();

  @Message("Take back")
  String revoke();

  @Message("Actions")
  String actions();

  @Message(
      "{#when refusal}{#is NAME_MISSING}Please enter a name."
          + "{#is NAME_TOO_LONG}At most 100 characters, please."
          + "{#is EMAIL_MISSING}Please enter an e-mail address."
          + "{#is EMAIL_MALFORMED}This is not an e-mail address."
          + "{#is NOT_PENDING}This invitation was accepted or taken back in the meantime."
          + "{#else}This invitation cannot be sent.{/when}")
  String refusal(InvitationRefusal refusal);

  @Message("Clinic")
  String settings();

  @Message("Patients read it on pages and in mails.")
  String clinic_name_hint();

  @Message("Time zone")
  String zone();

  @Message(
      "It decides when a day begins and ends for everybody in the clinic. What was logged stays on"
          + " the day it was logged for.")
  String zone_hint();

  @Message("Language")
  String language();

  @Message("Saved.")
  String saved();

  @Message("Access record")
  String audit();

  @Message(
      "Who read or changed which part of whose record. It only grows; nobody can change it. It"
          + " names records by number, since an administrator reads no patient's name.")
  String audit_explanation();

  @Message("When")
  String when();

  @Message("Who")
  String who();

  @Message("What")
  String what();

  @Message("Record")
  String record();

  @Message("Request")
  String request();

  @Message("read")
  String read();

  @Message("changed")
  String changed();

  @Message("the patient")
  String the_patient();

  @Message("the product itself")
  String product();

  @Message("Only this record")
  String only_record();

  @Message("All records")
  String all_records();

  @Message("Newer")
  String newer();

  @Message("Older")
  String older();

  @Message("Nothing was read or changed yet.")
  String nothing_yet();
}
