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
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plumbline.core.assessment.SafetyAnswer;
import org.plumbline.core.assessment.SafetyAnswer.Answer;
import org.plumbline.core.assessment.SafetyScreens;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.routine.Prescription;
import org.plumbline.core.routine.PublishRefusedException;
import org.plumbline.core.routine.RoutineFault;
import org.plumbline.core.routine.Routines;
import org.plumbline.core.routine.SafetyNote;
import org.plumbline.core.routine.Tailorings;
import org.plumbline.core.tenancy.Tenancy;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.core.testing.SafetyAnswers;
import org.plumbline.core.testing.SmallClinic;
import org.plumbline.core.testing.SmallRoutine;
import org.plumbline.core.testing.StoppedClock;
import org.plumbline.core.testing.Tailored;
import org.plumbline.core.training.SessionReport;
import org.plumbline.core.training.Training;

/** What a flare that a patient reported asks of the therapist, and what it leaves as it was. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ReportedFlareTest {

  private static final LocalDate ASKED = LocalDate.of(2026, 3, 2);
  private static final Set<String> AT_HOME = Set.of("RF01", "RF02", "RF03", "RF04", "RF06", "RF10");

  @Inject Training training;
  @Inject Progressions progressions;
  @Inject Flares flares;
  @Inject Routines routines;
  @Inject Tailorings tailorings;
  @Inject SafetyScreens safety;
  @Inject Catalogue catalogue;
  @Inject Tenancy tenancy;

  private SmallClinic clinic;
  private SmallRoutine routine;

  @BeforeEach
  void theQuestionsWereAskedOnTheDayTheRoutineBegan() {
    StoppedClock.at("2026-03-02T09:00:00Z");
    clinic = SmallClinic.open();
    routine = SmallRoutine.publish(clinic, ASKED, 5);
    screen(Map.of());
  }

  @Test
  @DisplayName("Re-ask each flare: one that is reported on the day of the questions, too")
  void a_reported_flare_asks_again_on_the_same_day_until_the_care_team_has_asked() {
    StoppedClock.at("2026-03-02T18:00:00Z");
    report(Map.of());
    assertEquals(List.of(new SafetyNote.FlareSince(ASKED)), reminders());

    StoppedClock.at("2026-03-02T19:00:00Z");
    screen(Map.of());
    assertEquals(List.of(), reminders());
  }

  @Test
  void after_a_yes_at_home_no_flare_was_written_down_and_none_is_told() {
    StoppedClock.at("2026-03-09T18:00:00Z");
    report(Map.of("RF04", Answer.YES));

    assertEquals(List.of(new SafetyNote.AnsweredAtHome(LocalDate.of(2026, 3, 9))), reminders());
  }

  @Test
  void a_yes_at_home_after_a_flare_is_told_beside_it() {
    StoppedClock.at("2026-03-09T18:00:00Z");
    report(Map.of());
    StoppedClock.at("2026-03-10T18:00:00Z");
    report(Map.of("RF02", Answer.YES));

    assertEquals(
        List.of(
            new SafetyNote.FlareSince(LocalDate.of(2026, 3, 9)),
            new SafetyNote.AnsweredAtHome(LocalDate.of(2026, 3, 10))),
        reminders());
  }

  @Test
  @DisplayName("Re-ask every 28 days and any new leg symptom: six answers at home are not the team")
  void what_is_answered_at_home_does_not_stand_for_the_questions_of_the_care_team() {
    StoppedClock.at("2026-03-09T18:00:00Z");
    legSymptoms(9);
    StoppedClock.at("2026-03-30T18:00:00Z");
    report(Map.of());

    assertEquals(
        List.of(
            new SafetyNote.LegSymptoms(LocalDate.of(2026, 3, 9)),
            new SafetyNote.FlareSince(LocalDate.of(2026, 3, 30)),
            new SafetyNote.AskAgain(ASKED, 28)),
        reminders());
  }

  @Test
  void a_screen_of_the_care_team_with_a_question_left_out_does_not_stand_for_all_of_them() {
    StoppedClock.at("2026-03-09T18:00:00Z");
    legSymptoms(9);
    StoppedClock.at("2026-03-10T09:00:00Z");
    screen(Map.of("RF07", Answer.NOT_ASKED));

    assertEquals(List.of(new SafetyNote.LegSymptoms(LocalDate.of(2026, 3, 9))), reminders());
  }

  @Test
  void the_flare_plan_is_approved_while_questions_are_open_and_due() {
    StoppedClock.at("2026-03-30T18:00:00Z");
    report(Map.of());

    approve();

    assertEquals(List.of("BR01", "MB01", "MB04", "GB01"), exercises());
    assertEquals(2, reminders().size(), "the questions stay due");
  }

  @Test
  void the_flare_plan_is_refused_while_a_red_flag_waits_for_its_review_and_says_which() {
    StoppedClock.at("2026-03-03T18:00:00Z");
    report(Map.of());
    screen(Map.of("RF05", Answer.YES));

    PublishRefusedException refused = assertThrows(PublishRefusedException.class, this::approve);

    assertEquals(1, refused.safety().size());
    assertEquals(
        "RF05",
        assertInstanceOf(SafetyNote.AwaitsReview.class, refused.safety().getFirst()).flag());
    assertEquals(List.of(), refused.faults(), "said once");
    assertEquals(List.of("GB01", "AB02", "SQ02"), exercises());
  }

  @Test
  void the_flare_plan_keeps_every_rule_for_what_it_brings_in() {
    StoppedClock.at("2026-03-03T18:00:00Z");
    report(Map.of());
    tailor("POST_OPERATIVE");

    PublishRefusedException refused = assertThrows(PublishRefusedException.class, this::approve);

    assertInstanceOf(RoutineFault.NotAllowed.class, refused.faults().getFirst());
    assertEquals(List.of("GB01", "AB02", "SQ02"), exercises());
  }

  private void report(Map<String, Answer> different) {
    List<SafetyAnswer> six =
        AT_HOME.stream()
            .map(flag -> SafetyAnswer.of(flag, different.getOrDefault(flag, Answer.NO)))
            .toList();
    tenancy.as(clinic.patient(), () -> flares.report(clinic.patientId(), six));
  }

  private void legSymptoms(int day) {
    SessionReport told =
        SmallRoutine.session(clinic, LocalDate.of(2026, 3, day), routine.allDone(1));
    SessionReport withLeg =
        new SessionReport(
            told.patientId(),
            told.day(),
            told.painBefore(),
            true,
            told.comment(),
            told.source(),
            told.key(),
            told.exercises());
    tenancy.as(clinic.patient(), () -> training.log(withLeg));
  }

  private void screen(Map<String, Answer> different) {
    List<SafetyAnswer> all = SafetyAnswers.allClearBut(catalogue, different);
    tenancy.as(
        clinic.therapist(), () -> safety.record(clinic.patientId(), clinic.episodeId(), all));
  }

  private void tailor(String condition) {
    tenancy.as(
        clinic.therapist(),
        () -> Tailored.record(tailorings, clinic, usual -> Tailored.to(usual, Set.of(condition))));
  }

  private void approve() {
    StoredProposal waiting =
        asTherapist(() -> progressions.open(clinic.patientId())).stream()
            .filter(each -> !each.proposal().instead().isEmpty())
            .findFirst()
            .orElseThrow();
    tenancy.as(clinic.therapist(), () -> progressions.approve(clinic.patientId(), waiting.id()));
  }

  private List<String> exercises() {
    return asTherapist(() -> routines.followed(clinic.patientId()))
        .orElseThrow()
        .exercises()
        .stream()
        .map(Prescription::exercise)
        .toList();
  }

  private List<SafetyNote> reminders() {
    return asTherapist(() -> routines.safetyReminders(clinic.patientId(), clinic.episodeId()));
  }

  private <T> T asTherapist(Supplier<T> work) {
    return tenancy.as(clinic.therapist(), work);
  }
}
