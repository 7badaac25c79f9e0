package org.plumbline.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * One episode of care, worked through by the therapist in the clinic and the patient at home, as
 * one story told in order: with scripts, and again without.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class OneEpisode {

  /** The exercises of a draft. */
  private static final String NAMES = "ol.draft > li h2";

  private static final String PASSWORD = "four plain words in a row";

  private final Devices devices;

  OneEpisode(Devices devices) {
    this.devices = devices;
  }

  private Visit inTheClinic() {
    return Visit.signedIn("tom", devices.clinic());
  }

  /** The therapist at the patient's record. */
  private Visit atTheRecord() {
    var visit = inTheClinic();
    if (visit.path().equals("/therapist")) {
      visit.type("Name", devices.familyName()).press("Find");
    }
    return visit.follow(devices.familyName());
  }

  @Test
  @Order(1)
  void theTherapistRegistersAPatientAndOpensAnEpisode() {
    try (var visit = inTheClinic()) {
      visit.follow("Register a patient").lookAt("registration");
      visit.press("Register").sees("Please enter the given name.").lookAt("registration-faults");
      visit
          .type("Given name", "Adaeze")
          .type("Family name", devices.familyName())
          .type(
              "Birth date", LocalDate.now(ZoneId.of("UTC")).minusYears(34).minusDays(40).toString())
          .mark("male")
          .type("E-mail optional", devices.email())
          .choose("Language the patient reads best", "en")
          .mark("Examination, treatment and the record kept of them")
          .mark("Training with the product at home, and the care team reading the log")
          .mark("Being written to by e-mail: invitation and reminders")
          .press("Register");
      visit.follow("Open the episode");
      visit
          .type("What brings the patient, in a few words", "Low back ache after long sitting")
          .press("Open the episode");
      visit.sees("Low back ache after long sitting").lookAt("record-new");
    }
  }

  @Test
  @Order(2)
  void theSafetyQuestionsAreAskedAndOneThatIsOpenIsNotANo() {
    try (var visit = atTheRecord()) {
      visit.follow("Ask the safety questions");
      visit.answerAll("no").answer("RF06", "not-asked").press("Save the answers");
      visit.sees("One question was not asked.").lookAt("safety-open");
      visit.answer("RF06", "no").press("Save the answers");
      visit.sees("A routine may be published").lookAt("safety-settled");
    }
  }

  @Test
  @Order(3)
  void theAssessmentSaysWhatItSupportsWhileItIsEntered() {
    try (var visit = atTheRecord()) {
      visit.follow("Assess: intake and tests").press("Begin an assessment");
      DeskDeveloper.answersTo(visit);
      if (devices.clinic().scripts()) {
        visit.enter("SOREN", "54").sees("Finding", "#SOREN-test");
        visit.sees("Reduced trunk-extensor endurance", "#patterns");
      }
      DeskDeveloper.measuredIn(visit);
      visit.enter("CVA", "460").press("Save").sees("Please", "#CVA-test");
      assertEquals("460", visit.page().locator("[name='CVA']").inputValue(), "what was typed");
      visit.lookAt("assessment-faults");
      visit.enter("CVA", "46,5").press("Save").sees("Saved.");
      visit.lookAt("assessment").press("Save and complete");
      visit.sees("What was found then stays as it is.").lookAt("assessment-completed");
    }
  }

  @Test
  @Order(4)
  void thePatternsGiveTheirReasonsAndTheTherapistDecides() {
    try (var visit = atTheRecord()) {
      visit.follow("Read the patterns and decide");
      assertEquals(
          DeskDeveloper.SHOWN, visit.page().locator("article.pattern > h3").allInnerTexts());
      assertEquals(
          DeskDeveloper.RESULTS,
          visit.rowsOf("Every pattern and side").stream()
              .filter(row -> !row.get(1).equals("Not enough data"))
              .toList());
      visit.lookAt("patterns");
      visit.press("Accept", "#UCS").sees("Accepted on", "#UCS");
      visit.enter("EEN-note", "Was tired from the week").press("Reject", "#EEN");
      visit.sees("Was tired from the week").lookAt("patterns-decided");
    }
  }

  @Test
  @Order(5)
  void painAndThePatientsOwnTasksAreScored() {
    try (var visit = atTheRecord()) {
      visit.follow("Record pain and the patient");
      visit.answer("pain", "5").press("Save the pain score");
      for (var task : List.of("Sit through a meeting", "Lift my son", "Put on socks")) {
        visit
            .type("Name a task, in the patient’s words", task)
            .choose("Kind of movement", "Sit")
            .press("Add the task");
      }
      visit.sees("Put on socks").lookAt("outcomes");
    }
  }

  @Test
  @Order(6)
  void aRoutineIsProposedEditedAndPublished() {
    try (var visit = atTheRecord()) {
      visit.open(visit.path() + "/routine").lookAt("routine-none");
      visit.follow("Change the tailoring").type("Minutes for one session", "20");
      visit.press("Save the tailoring").press("Propose a routine").lookAt("draft");
      visit.type("Repetitions", "seven");
      visit.press("Save the draft").sees("Please enter a", "#faults").lookAt("draft-faults");
      visit.type("Repetitions", "7").press("Save the draft").seesNo("#faults");

      var names = visit.listed(NAMES);
      Collections.swap(names, 0, 1);
      visit.press("Later").seesListed(names, NAMES);
      names.removeFirst();
      visit.press("Remove").seesListed(names, NAMES);
      visit.type("Find an exercise", "bridge").press("Show").press("Add", "#hits li:first-child");
      visit.sees("In the routine", "#hits").lookAt("draft-edited");
      visit.press("Check and publish").sees("What the patient will see").lookAt("publish");
      visit.press("Publish").sees("Version 1, published").lookAt("routine-published");
      visit.follow("Print for the patient").sees("each held").lookAt("sheet");
    }
  }

  @Test
  @Order(7)
  void thePatientIsInvitedAndAnInvitationCanBeTakenBackAndSentAgain() {
    try (var visit = atTheRecord()) {
      visit.press("Invite by e-mail").press("Take back").sees("taken back");
      visit.press("Invite by e-mail").sees("waiting for an answer");
      visit.press("Send again").lookAt("record-invited");
    }
  }

  private Visit atHome() {
    return Visit.to(RunningClinic.sample(), devices.home());
  }

  private Visit signedInAtHome() {
    return atHome().open("/").signIn(devices.email(), PASSWORD);
  }

  @Test
  @Order(8)
  void thePatientFollowsTheInvitationAndSeesWhatIsDueToday() {
    try (var visit = atHome()) {
      visit.openMailTo(devices.email());
      visit
          .type("Sign-in name", devices.email())
          .type("Password", PASSWORD)
          .press("Go on to sign in")
          .signIn(devices.email(), PASSWORD);
      assertEquals("/me", visit.path());
      visit.sees("3 exercises").lookAt("home-today");
    }
  }

  @Test
  @Order(9)
  void thePatientTrainsAndWritesDownWhatWasDoneAndWhatWasLeftOut() {
    try (var visit = signedInAtHome()) {
      visit.follow("Start with the first exercise").sees("1 of 3").lookAt("home-exercise");
      visit
          .follow("Next")
          .sees("2 of 3")
          .follow("Next")
          .sees("3 of 3")
          .follow("Write down this session");
      visit.press("Save the session").sees("Please", "#faults").lookAt("home-log-faults");
      visit
          .answer("leg", "no")
          .answer("pain-before", "4")
          .answer("x1-how", "prescribed")
          .answer("x2-how", "skipped")
          .answer("x3-how", "different");
      visit.page().locator("[name='x2-why']").selectOption("No time");
      visit.page().locator("[name^='x3-'][name$='sets']").all().forEach(sets -> sets.fill("1"));
      visit.page().locator("[name^='x3-'][name$='reps']").all().forEach(reps -> reps.fill("4"));
      visit.enter("comment", "Easier than last week").lookAt("home-log");
      visit.press("Save the session").sees("Saved.").sees("Done for today").lookAt("home-done");
    }
  }

  @Test
  @Order(10)
  void thePatientScoresTheTasksCorrectsTheSessionAndSeesTheProgress() {
    try (var visit = signedInAtHome()) {
      visit.follow("Answer now").lookAt("home-scores");
      visit.answerAll("4").press("Save").sees("Saved.");
      visit.follow("Correct this session").answer("x2-how", "prescribed").lookAt("home-correction");
      visit.press("Save the correction").sees("What you wrote before is kept beside it.");
      visit.follow("My progress").sees("2 of 3 exercises done").lookAt("home-progress");
    }
  }

  @Test
  @Order(11)
  void theTherapistReviewsWhatWasTrainedAndPublishesANewVersion() {
    try (var visit = atTheRecord()) {
      visit.follow("Adherence").sees("Easier than last week").sees("corrected");
      visit.lookAt("adherence");
      visit.follow("Routine").press("Change a little of it").type("Repetitions", "9");
      visit.press("Check and publish").press("Publish").sees("Version 2, published");
      visit.follow("Version 2").sees("Compared with version 1").sees("dose changed");
      visit.lookAt("version");
    }
  }

  @Test
  @Order(12)
  void theTherapistWithdrawsTheRoutineAndEndsTheEpisode() {
    try (var visit = atTheRecord()) {
      visit.follow("Routine").unfold("Withdraw the routine").press("Withdraw the routine");
      visit.sees("Nothing is published.").lookAt("routine-withdrawn");
      visit.follow("Overview").follow("Hand over or end").mark("Goals met").lookAt("episode");
      visit.press("End the episode").sees("Goals met").lookAt("record-ended");
    }
    try (var visit = signedInAtHome()) {
      visit.sees("Your care has ended").lookAt("home-care-ended");
    }
  }
}
