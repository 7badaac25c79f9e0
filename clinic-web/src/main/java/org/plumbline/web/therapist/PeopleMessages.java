package org.plumbline.web.therapist;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.plumbline.core.catalogue.Sex;
import org.plumbline.core.patient.ConsentKind;
import org.plumbline.core.patient.EndReason;
import org.plumbline.core.patient.EpisodeFault;
import org.plumbline.core.patient.InvitationRefusal;
import org.plumbline.core.patient.InvitationState;
import org.plumbline.core.patient.RegistrationFault;

/** The words of the pages about patients as people: finding, registering, episode, invitation. */
@MessageBundle("people")
public interface PeopleMessages {

  @Message(
      "{#when section}{#is OVERVIEW}Overview{#is SAFETY}Safety{#is ASSESSMENT}Assessment"
          + "{#is PATTERNS}Patterns{#is OUTCOMES}Pain and tasks{#is ROUTINE}Routine"
          + "{#is ADHERENCE}Adherence{#is PROGRESSION}Proposals{/when}")
  String section(PatientFrames.Section section);

  @Message("Overview")
  String overview();

  @Message("Pages of this record")
  String sections();

  @Message("born {day}, {age} years")
  String born(String day, int age);

  @Message("{#when sex}{#is FEMALE}female{#is MALE}male{/when}")
  String sex(Sex sex);

  @Message("sex not recorded")
  String sex_not_recorded();

  @Message("Patients")
  String patients();

  @Message("Register a patient")
  String register();

  @Message("Name")
  String search_name();

  @Message("The beginning of a given or family name is enough.")
  String search_name_hint();

  @Message("Birth date")
  String birth_date();

  @Message("Year-month-day, for example 1984-05-31.")
  String birth_date_hint();

  @Message("Only people in care")
  String in_care_only();

  @Message("Find a patient")
  String find_patient();

  @Message("Find")
  String find();

  @Message("Nobody matches. Check the spelling, or register a new patient.")
  String nobody_found();

  @Message("In care for")
  String in_care_for();

  @Message("since {day}")
  String since(String day);

  @Message("Therapist")
  String therapist();

  @Message("not in care")
  String not_in_care();

  @Message("Earlier names")
  String previous();

  @Message("More names")
  String next();

  @Message("Found patients")
  String found();

  @Message("Given name")
  String given_name();

  @Message("Family name")
  String family_name();

  @Message("Sex")
  String sex_label();

  @Message("Some reference values differ by sex. Without it they are left out.")
  String sex_hint();

  @Message("E-mail")
  String email();

  @Message("Needed for an invitation to train with the product at home.")
  String email_hint();

  @Message("Language")
  String language_short();

  @Message("Telephone")
  String phone();

  @Message("Language the patient reads best")
  String language();

  @Message("The patient agrees to")
  String consent();

  @Message(
      "{#when kind}{#is TREATMENT_RECORD}Examination, treatment and the record kept of them"
          + "{#is PORTAL}Training with the product at home, and the care team reading the log"
          + "{#is EMAIL}Being written to by e-mail: invitation and reminders{/when}")
  String consent_kind(ConsentKind kind);

  @Message("given {day}")
  String consent_given(String day);

  @Message("withdrawn {day}")
  String consent_withdrawn(String day);

  @Message("not given")
  String consent_never();

  @Message("Record: given")
  String record_given();

  @Message("Record: withdrawn")
  String record_withdrawn();

  @Message("Is it one of these people?")
  String look_alikes();

  @Message("They share the family name and birth date, or the e-mail address. Nothing was saved.")
  String look_alikes_explanation();

  @Message("This is somebody else: register a new patient")
  String somebody_else();

  @Message("Register")
  String register_now();

  @Message(
      "{#when fault}{#is GIVEN_NAME_MISSING}Please enter the given name."
          + "{#is GIVEN_NAME_TOO_LONG}At most 100 characters, please."
          + "{#is FAMILY_NAME_MISSING}Please enter the family name."
          + "{#is FAMILY_NAME_TOO_LONG}At most 100 characters, please."
          + "{#is BIRTH_DATE_MISSING}Please enter the birth date."
          + "{#is BIRTH_DATE_IN_FUTURE}This day has not come yet."
          + "{#is BIRTH_DATE_TOO_LONG_AGO}This is more than 120 years ago."
          + "{#is EMAIL_MALFORMED}This is not an e-mail address. One address, please, for example"
          + " name@example.org."
          + "{#is PHONE_MALFORMED}Please enter digits; spaces and a leading + are fine."
          + "{#is LANGUAGE_UNKNOWN}Please choose a language."
          + "{#is RECORD_CONSENT_MISSING}Without this agreement no record may be kept, so nothing"
          + " was saved.{/when}")
  String fault(RegistrationFault fault);

  @Message("Contact")
  String contact();

  @Message("none")
  String none();

  @Message("Change contact details")
  String change_contact();

  @Message("Consent")
  String consents();

  @Message("Episode of care")
  String episode();

  @Message("Opened {day}")
  String opened(String day);

  @Message("No episode of care is open.")
  String none_open();

  @Message("Open an episode")
  String open_one();

  @Message("No episode is open. Open one to begin the work.")
  String no_episode();

  @Message("What brings the patient, in a few words")
  String episode_reason();

  @Message("Responsible therapist")
  String responsible();

  @Message("Open the episode")
  String open_episode();

  @Message("Hand over")
  String hand_over();

  @Message("End the episode")
  String end_episode();

  @Message("Why does it end?")
  String end_reason_label();

  @Message("Note")
  String note();

  @Message(
      "{#when reason}{#is GOALS_MET}Goals met{#is SELF_MANAGING}Goes on without us"
          + "{#is REFERRED}Referred to somebody else{#is STOPPED_ATTENDING}No longer came"
          + "{#is OTHER}Something else, told in the note{/when}")
  String end_reason(EndReason reason);

  @Message("The routine ends with the episode; what was logged stays.")
  String end_explanation();

  @Message("Earlier episodes")
  String earlier_episodes();

  @Message(
      "{#when fault}{#is REASON_MISSING}Please say in a few words what brings the patient."
          + "{#is REASON_TOO_LONG}At most 200 characters, please."
          + "{#is THERAPIST_UNKNOWN}Please choose a therapist of this clinic."
          + "{#is ALREADY_OPEN}An episode is open already. End it before opening another."
          + "{#is NOTE_MISSING}Please say in the note why it ends."
          + "{#is NOTE_TOO_LONG}At most 2000 characters, please.{/when}")
  String episode_fault(EpisodeFault fault);

  @Message("The way through the work")
  String next_steps();

  @Message("Hand over or end")
  String change_episode();

  @Message(
      "{#when section}{#is SAFETY}Ask the safety questions{#is ASSESSMENT}Assess: intake and tests"
          + "{#is PATTERNS}Read the patterns and decide"
          + "{#is OUTCOMES}Record pain and the patient's own tasks"
          + "{#is ROUTINE}Compose the routine and publish it"
          + "{#is ADHERENCE}Review how training goes"
          + "{#is PROGRESSION}Decide on the next step{#is OVERVIEW}Overview{/when}")
  String step(PatientFrames.Section section);

  @Message("done")
  String step_done();

  @Message("next")
  String step_next();

  @Message("Training at home")
  String at_home();

  @Message("The patient can sign in.")
  String has_sign_in();

  @Message("Invite by e-mail")
  String invite();

  @Message("The mail goes to {email}. Its link works for 14 days and once.")
  String invite_explanation(String email);

  @Message("An invitation goes by e-mail, and there is no address yet.")
  String invite_needs_email();

  @Message("Send again")
  String resend();

  @Message("Take back")
  String revoke();

  @Message("Invitations")
  String invitations();

  @Message("sent {day} to {email}")
  String invitation_sent(String day, String email);

  @Message(
      "{#when state}{#is OPEN}waiting for an answer{#is ACCEPTED}accepted{#is REVOKED}taken back"
          + "{#is EXPIRED}expired{/when}")
  String invitation_state(InvitationState state);

  @Message(
      "{#when refusal}{#is NAME_MISSING}Please enter a name."
          + "{#is NAME_TOO_LONG}At most 100 characters, please."
          + "{#is EMAIL_MISSING}There is no e-mail address yet. Add one to the contact details."
          + "{#is EMAIL_MALFORMED}This is not an e-mail address."
          + "{#is EMAIL_CONSENT_MISSING}The patient has not agreed to be written to by e-mail."
          + "{#is ALREADY_SIGNED_UP}The patient can sign in already."
          + "{#is NOT_PENDING}This invitation was accepted or taken back in the meantime.{/when}")
  String invitation_refusal(InvitationRefusal refusal);
}
