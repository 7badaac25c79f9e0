package org.plumbline.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * From an empty installation to the first patient at home: one story, told in order. Of two threads
 * one begins with the first class and the other with the last: this one, which has an installation
 * to itself while the sample clinics are being entered into the other.
 */
@Order(Integer.MAX_VALUE)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NewClinicJourney {

  private static final String PASSWORD = "four plain words in a row";
  private static final String CONSENT = "Examination, treatment and the record kept of them";
  private static final String PORTAL =
      "Training with the product at home, and the care team reading the log";
  private static final String EMAIL = "Being written to by e-mail: invitation and reminders";

  private static Visit at(Look look) {
    return Visit.to(RunningClinic.empty(), look);
  }

  @Test
  @Order(1)
  void theOneTimeLinkMakesTheClinicAndItsAdministrator() {
    try (var visit = at(Look.DESK)) {
      visit.open(RunningClinic.empty().setUpLink()).lookAt("setup");
      visit.press("Create the clinic").sees("Please enter a name.").lookAt("setup-faults");
      visit
          .type("Name", "Harbour Physiotherapy")
          .choose("Time zone", "Europe/Lisbon")
          .choose("Language", "en")
          .type("Your name", "Ines Prado")
          .type("Your e-mail address", "ines@harbour.example")
          .type("Sign-in name", "ines")
          .type("Password", PASSWORD)
          .press("Create the clinic");
      visit.signIn("ines", PASSWORD);
      assertEquals("/admin", visit.path());
      visit.sees("Harbour Physiotherapy").lookAt("admin-first-day");
    }
  }

  @Test
  @Order(2)
  void theAdministratorInvitesATherapist() {
    try (var visit = at(Look.TABLET)) {
      visit.open("/").signIn("ines", PASSWORD);
      visit
          .type("Name", "Nuno Alves")
          .type("E-mail", "nuno@harbour.example")
          .mark("Therapist: treats patients and reads their records")
          .press("Send invitation");
      visit.sees("nuno@harbour.example").lookAt("admin-invited");
    }
  }

  @Test
  @Order(3)
  void theTherapistFollowsTheLinkInTheMailAndBeginsTheDay() {
    try (var visit = at(Look.TABLET)) {
      visit.openMailTo("nuno@").lookAt("invitation");
      visit
          .type("Sign-in name", "nuno")
          .type("Password", PASSWORD)
          .press("Go on to sign in")
          .signIn("nuno", PASSWORD);
      assertEquals("/therapist", visit.path());
      visit.lookAt("therapist-first-day");
    }
  }

  @Test
  @Order(4)
  void theTherapistRegistersAPatientWithoutScriptsAndInvitesThem() {
    try (var visit = at(Look.TABLET.withoutScripts())) {
      visit.open("/").signIn("nuno", PASSWORD);
      visit.open("/therapist/patients/new");
      visit
          .type("Given name", "Rita")
          .type("Family name", "Moura")
          .type("Birth date", "1984-05-31")
          .type("E-mail optional", "rita@mail.example")
          .choose("Language the patient reads best", "en")
          .mark(CONSENT)
          .mark(PORTAL)
          .mark(EMAIL)
          .press("Register");
      visit.lookAt("patient-new").follow("Open the episode");
      visit
          .type("What brings the patient, in a few words", "Stiff low back after sitting")
          .press("Open the episode");
      visit.sees("Stiff low back after sitting").press("Invite by e-mail");
      visit.sees("rita@mail.example").lookAt("patient-invited");
    }
  }

  @Test
  @Order(5)
  void thePatientSetsUpASignInOnThePhone() {
    try (var visit = at(Look.PHONE)) {
      visit.openMailTo("rita@").lookAt("invitation-patient");
      visit
          .type("Sign-in name", "rita@mail.example")
          .type("Password", PASSWORD)
          .press("Go on to sign in")
          .signIn("rita@mail.example", PASSWORD);
      assertEquals("/me", visit.path());
      visit.lookAt("patient-nothing-yet");
    }
  }
}
