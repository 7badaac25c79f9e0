package org.plumbline.web.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.plumbline.core.clinic.ClinicFault;

/** The words every page shares. */
@MessageBundle("page")
public interface PageMessages {

  @Message("Plumbline")
  String product();

  @Message("Skip to the content")
  String skip();

  @Message("Main")
  String navigation();

  @Message("Sign out")
  String sign_out();

  @Message("Go to {clinic}")
  String go_to_clinic(String clinic);

  @Message("Your sign-in works, but no clinic is open to you")
  String no_clinic_title();

  @Message(
      "This sign-in has no place in a clinic yet, or its place has ended. Ask your clinic to"
          + " invite you again.")
  String no_clinic_explanation();

  @Message("Therapist")
  String area_therapist();

  @Message("Manager")
  String area_manager();

  @Message("Administrator")
  String area_admin();

  @Message("My training")
  String area_patient();

  @Message("Today")
  String nav_today();

  @Message("Patients")
  String nav_patients();

  @Message("My progress")
  String nav_progress();

  @Message("Outcome summary")
  String nav_summary();

  @Message("Staff")
  String nav_staff();

  @Message("Clinic")
  String nav_settings();

  @Message("Clinical values")
  String nav_knowledge();

  @Message("Access record")
  String nav_audit();

  @Message("Plumbline offers movement hypotheses for a therapist to confirm. It does not diagnose.")
  String footer();

  @Message("Please check {count} entries")
  String faults_many(int count);

  @Message("Please check one entry")
  String faults_one();

  @Message("Nothing was saved yet. What you typed is still here.")
  String faults_kept();

  @Message("Nothing else was done.")
  String nothing_done();

  @Message("What you typed was not stored. Copy it from here if you still need it:")
  String typed_to_copy();

  @Message("Page not found")
  String not_found_title();

  @Message("This page does not exist, or it is not open to you.")
  String not_found_explanation();

  @Message("Not open to you")
  String forbidden_title();

  @Message("This part of the site belongs to another role. If you need it, ask your administrator.")
  String forbidden_explanation();

  @Message("The request could not be read")
  String bad_request_title();

  @Message("Go back, load the page again and repeat the last step. Nothing was changed.")
  String bad_request_explanation();

  @Message("This page had been open too long")
  String expired_title();

  @Message("Nothing you sent was saved. Go back, load the page again, and send it once more.")
  String expired_explanation();

  @Message("Something went wrong on our side")
  String fault_title();

  @Message("Nothing you sent was half saved. Please try again in a moment.")
  String fault_explanation();

  @Message("If you report this, give this number:")
  String request_number();

  @Message("Back to the start")
  String back_to_start();

  @Message("left")
  String left();

  @Message("right")
  String right();

  @Message("both sides")
  String both_sides();

  @Message("optional")
  String optional();

  @Message("Choose …")
  String choose();

  @Message("Save")
  String save();

  @Message("Cancel")
  String cancel();

  @Message("yes")
  String yes();

  @Message("no")
  String no();

  @Message("Chart: {name}. The numbers stand beside it.")
  String chart(String name);

  @Message(
      "{#when fault}{#is NAME_MISSING}Please enter a name."
          + "{#is NAME_TOO_LONG}At most 120 characters, please."
          + "{#is ZONE_UNKNOWN}Please choose a time zone."
          + "{#is LANGUAGE_UNKNOWN}Please choose a language.{/when}")
  String clinic_fault(ClinicFault fault);
}
