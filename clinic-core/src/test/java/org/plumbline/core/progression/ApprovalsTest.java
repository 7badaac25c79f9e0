package org.plumbline.core.progression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plumbline.core.assessment.SafetyAnswer;
import org.plumbline.core.assessment.SafetyAnswer.Answer;
import org.plumbline.core.routine.Prescription;
import org.plumbline.core.routine.PublishRefusedException;
import org.plumbline.core.routine.RoutineFault;
import org.plumbline.core.routine.SafetyNote;
import org.plumbline.core.routine.Tailorings;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.core.testing.SmallRoutine;
import org.plumbline.core.testing.StoppedClock;
import org.plumbline.core.testing.Tailored;
import org.plumbline.core.training.ExerciseReport;
import org.plumbline.core.training.SessionReport;
import org.plumbline.core.worklist.Reason;
import org.plumbline.core.worklist.Worklist;
import org.plumbline.core.worklist.WorklistEntry;

/** What stands in the way of approving more, and of approving less. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ApprovalsTest extends TrainingDesk {

  @Inject Tailorings tailorings;
  @Inject Worklist worklist;
  @Inject Flares flares;

  @Test
  void a_step_up_is_refused_while_a_red_flag_waits_for_its_review() {
    twoGreenSessions();
    screen(Map.of("RF02", Answer.YES));

    assertInstanceOf(SafetyNote.AwaitsReview.class, refused(Decision.PROGRESS).safety().getFirst());
    assertEquals(routine.versionId(), followed().id());
  }

  @Test
  @DisplayName("Re-ask every 28 days: a step up is refused while the questions are due again")
  void a_step_up_is_refused_while_the_questions_are_due_again() {
    StoppedClock.at("2026-03-16T18:00:00Z");
    twoGreenSessions();
    StoppedClock.at("2026-03-30T08:59:00Z");
    assertEquals(List.of(), reminders());

    StoppedClock.at("2026-03-30T09:00:00Z");
    List<SafetyNote> due = List.of(new SafetyNote.AskAgain(LocalDate.of(2026, 3, 2), 28));
    assertEquals(due, reminders());
    assertEquals(due, refused(Decision.PROGRESS).safety());

    screen(Map.of());
    approve(Decision.PROGRESS);
    assertEquals(2, followed().number());
  }

  @Test
  @DisplayName(
      "Re-ask any new leg symptom: a step up waits, and a corrected log counts as corrected")
  void new_leg_symptoms_ask_again_until_the_log_is_corrected() {
    UUID told = log(9, 1, true);
    assertEquals(List.of(new SafetyNote.LegSymptoms(LocalDate.of(2026, 3, 9))), reminders());
    twoGreenSessions();
    assertEquals(
        List.of(new SafetyNote.LegSymptoms(LocalDate.of(2026, 3, 9))),
        refused(Decision.PROGRESS).safety());

    asPatient(() -> training.correct(told, session(9, 1, false)));
    assertEquals(List.of(), reminders());
  }

  @Test
  @DisplayName("Re-ask each flare: one that was only seen in the pain, too")
  void a_flare_asks_again() {
    log(8, 1, false);
    StoppedClock.at("2026-03-10T18:00:00Z");
    morning(9, 5);
    morning(10, 5);

    assertEquals(List.of(new SafetyNote.FlareSince(LocalDate.of(2026, 3, 10))), reminders());
    StoppedClock.at("2026-03-11T09:00:00Z");
    screen(Map.of());
    assertEquals(List.of(), reminders());
  }

  @Test
  void a_flare_the_questions_were_asked_with_is_not_told_after_a_yes_at_home_on_the_same_day() {
    log(8, 1, false);
    StoppedClock.at("2026-03-10T17:00:00Z");
    morning(9, 5);
    morning(10, 5);
    StoppedClock.at("2026-03-10T18:00:00Z");
    screen(Map.of());
    StoppedClock.at("2026-03-10T19:00:00Z");
    var yes = List.of(SafetyAnswer.of("RF02", Answer.YES));
    asPatient(() -> flares.report(clinic.patientId(), yes));

    assertEquals(List.of(new SafetyNote.AnsweredAtHome(LocalDate.of(2026, 3, 10))), reminders());
  }

  @Test
  void less_is_approved_whatever_is_open() {
    log(15, 7, true);
    screen(Map.of("RF02", Answer.YES, "RF07", Answer.NOT_ASKED));
    StoppedClock.at("2026-04-20T18:00:00Z");
    assertEquals(2, reminders().size(), "a leg, and 28 days: nobody asked every question since");

    approve(about("SQ02"));
    assertEquals(List.of(10, 8, 6), reps(followed()));
  }

  @Test
  void less_is_approved_though_a_condition_rules_the_exercise_out() {
    log(15, 7, false);
    tailor("POST_OPERATIVE");

    approve(about("SQ02"));
    assertEquals(List.of(10, 8, 6), reps(followed()));
  }

  @Test
  void an_easier_rung_that_needs_a_note_waits_for_it_while_the_others_take_effect_at_once() {
    routine.approveLowering(clinic);
    tailor("OSTEOPOROSIS");
    lostForm(15);
    lostForm(16);

    assertEquals(List.of("GB01", "AB01", "SQ01"), exercises());
    StoredProposal waiting = about("GB01");
    assertEquals("PT01", waiting.proposal().changes().getFirst().next());
    var needed =
        assertInstanceOf(
            ProgressionReason.NoteNeeded.class, waiting.proposal().reasons().getLast());
    assertEquals("OSTEOPOROSIS", needed.caution().condition());

    assertEquals(
        Set.of(Reason.LOWERED, Reason.NOTE_NEEDED),
        asTherapist(worklist::open).stream()
            .map(WorklistEntry::reason)
            .collect(Collectors.toSet()));

    List<RoutineFault> faults = refused(Decision.REGRESS).faults();
    assertEquals(
        List.of(new RoutineFault.NoteMissing("PT01", needed.caution())), faults, "as at the desk");
    assertEquals(List.of("GB01", "AB01", "SQ01"), exercises());
  }

  private void twoGreenSessions() {
    log(12, 1, false);
    morning(13, 1);
    log(15, 1, false);
    morning(16, 1);
  }

  private UUID log(int day, int pain, boolean leg) {
    return asPatient(() -> training.log(session(day, pain, leg))).sessionId();
  }

  private SessionReport session(int day, int pain, boolean leg) {
    SessionReport told =
        SmallRoutine.session(clinic, LocalDate.of(2026, 3, day), routine.allDone(pain));
    return new SessionReport(
        told.patientId(),
        told.day(),
        told.painBefore(),
        leg,
        told.comment(),
        told.source(),
        told.key(),
        told.exercises());
  }

  /** Everything done as prescribed without pain, and the form lost in all of it. */
  private void lostForm(int day) {
    List<ExerciseReport> told =
        routine.allDone(0).stream()
            .map(
                each ->
                    new ExerciseReport(each.prescribedId(), each.told(), null, 5, 3, 0, 0, null))
            .toList();
    SessionReport report = SmallRoutine.session(clinic, LocalDate.of(2026, 3, day), told);
    asPatient(() -> training.log(report));
  }

  private void tailor(String condition) {
    asTherapist(
        () -> Tailored.record(tailorings, clinic, usual -> Tailored.to(usual, Set.of(condition))));
  }

  private List<SafetyNote> reminders() {
    return asTherapist(() -> routines.safetyReminders(clinic.patientId(), clinic.episodeId()));
  }

  private PublishRefusedException refused(Decision decision) {
    return assertThrows(PublishRefusedException.class, () -> approve(decision));
  }

  private void approve(Decision decision) {
    approve(
        open().stream()
            .filter(each -> each.proposal().decision() == decision)
            .findFirst()
            .orElseThrow());
  }

  private List<String> exercises() {
    return followed().exercises().stream().map(Prescription::exercise).toList();
  }
}
