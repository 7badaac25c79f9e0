package org.plumbline.core.progression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plumbline.core.adherence.Adherence;
import org.plumbline.core.assessment.SafetyAnswer;
import org.plumbline.core.assessment.SafetyAnswer.Answer;
import org.plumbline.core.assessment.SafetyScreens;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.routine.Adjustment;
import org.plumbline.core.routine.Adjustments;
import org.plumbline.core.routine.Prescription;
import org.plumbline.core.routine.RoutineVersion;
import org.plumbline.core.routine.Routines;
import org.plumbline.core.tenancy.Tenancy;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.core.testing.SafetyAnswers;
import org.plumbline.core.testing.SmallClinic;
import org.plumbline.core.testing.SmallRoutine;
import org.plumbline.core.testing.StoppedClock;
import org.plumbline.core.training.ExerciseReport;
import org.plumbline.core.training.SessionReport;
import org.plumbline.core.training.Training;
import org.plumbline.core.worklist.Reason;
import org.plumbline.core.worklist.Worklist;
import org.plumbline.core.worklist.WorklistEntry;

/** Lowerings and flare plans that take effect at once, or wait for the therapist. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class FlaresTest {

  @Inject Training training;
  @Inject Adherence adherence;
  @Inject Progressions progressions;
  @Inject Flares flares;
  @Inject Adjustments adjustments;
  @Inject Routines routines;
  @Inject SafetyScreens safety;
  @Inject Worklist worklist;
  @Inject Catalogue catalogue;
  @Inject Tenancy tenancy;

  private SmallClinic clinic;
  private SmallRoutine routine;

  @BeforeEach
  void aRoutine() {
    StoppedClock.at("2026-03-16T18:00:00Z");
    clinic = SmallClinic.open();
    routine = SmallRoutine.publish(clinic, LocalDate.of(2026, 3, 2), 5);
  }

  @Test
  void a_red_session_lowers_at_once_where_that_was_approved_in_advance() {
    approveInAdvance();
    log(16, 7);

    RoutineVersion now = followed();
    assertEquals(2, now.number());
    assertEquals(List.of(6, 8, 6), reps(now));
    assertEquals(
        List.of(1, 2),
        List.of(
            now.exercises().get(1).dose().setsLeft(), now.exercises().get(1).dose().setsRight()),
        "three sets of five");
    Adjustment how =
        tenancy.as(
            clinic.patient(), () -> adjustments.of(clinic.patientId(), now.id()).orElseThrow());
    assertEquals(Adjustment.Kind.LOWERED, how.kind());
    assertTrue(how.byFallback());
    assertEquals(Set.of(Reason.LOWERED), reasons());
    assertEquals(List.of(), asTherapist(() -> progressions.open(clinic.patientId())));
    assertEquals(
        Set.of(StoredProposal.State.AT_ONCE),
        asTherapist(() -> progressions.decided(clinic.patientId(), 10)).stream()
            .map(StoredProposal::state)
            .collect(Collectors.toSet()));
  }

  @Test
  void without_that_approval_it_waits() {
    log(16, 7);

    assertEquals(routine.versionId(), followed().id());
    assertEquals(Set.of(), reasons());
  }

  @Test
  void nothing_is_raised_at_once_even_with_that_approval() {
    approveInAdvance();
    log(13, 1);
    morning(14);
    log(15, 1);
    morning(16);

    assertEquals(routine.versionId(), followed().id());
    assertEquals(
        List.of(Decision.PROGRESS),
        asTherapist(() -> progressions.open(clinic.patientId())).stream()
            .map(each -> each.proposal().decision())
            .toList());
  }

  @Test
  void a_reported_flare_puts_the_flare_plan_in_place_at_once() {
    approveInAdvance();

    assertEquals(Flares.Outcome.PLAN_IN_FORCE, report(Answer.NO));

    assertEquals(
        List.of("BR01", "MB01", "MB04", "GB01"),
        followed().exercises().stream().map(Prescription::exercise).toList());
    assertEquals(Set.of(Reason.FLARE, Reason.LOWERED), reasons());
    assertTrue(tenancy.as(clinic.patient(), () -> flares.isUnderWay(clinic.patientId())));
  }

  @Test
  @DisplayName("Flare plan replaces the plan on flare days")
  void on_flare_days_the_flare_plan_replaces_the_plan_in_adherence() {
    approveInAdvance();
    report(Answer.NO);
    everything(16);

    assertEquals(
        0,
        BigDecimal.ONE.compareTo(
            asTherapist(() -> adherence.review(clinic.patientId()).orElseThrow())
                .figure()
                .weeks()
                .getLast()
                .dose()));
  }

  @Test
  void without_approval_in_advance_the_flare_plan_waits_for_the_therapist() {
    assertEquals(Flares.Outcome.THERAPIST_TOLD, report(Answer.NO));
    assertEquals(routine.versionId(), followed().id());
    assertEquals(Set.of(Reason.FLARE), reasons());

    log(16, 1);
    StoredProposal waiting = asTherapist(() -> progressions.open(clinic.patientId())).getFirst();
    assertEquals(Decision.FLARE, waiting.proposal().decision());
    assertThrows(
        NotEditableException.class,
        () ->
            tenancy.as(
                clinic.therapist(), () -> progressions.edit(clinic.patientId(), waiting.id())),
        "what is published from the desk begins no flare");
    screen();
    tenancy.as(clinic.therapist(), () -> progressions.approve(clinic.patientId(), waiting.id()));

    assertEquals("BR01", followed().exercises().getFirst().exercise());
    assertTrue(tenancy.as(clinic.patient(), () -> flares.isUnderWay(clinic.patientId())));
  }

  @Test
  void a_safety_question_answered_with_yes_brings_help_and_no_plan() {
    approveInAdvance();

    assertEquals(Flares.Outcome.SEEK_HELP, report(Answer.YES));

    assertEquals(routine.versionId(), followed().id());
    assertEquals(Set.of(Reason.RED_FLAG), reasons());
  }

  @Test
  @DisplayName("72 h: flare >7 days")
  void a_flare_that_lasts_longer_than_seven_days_is_known() {
    approveInAdvance();
    report(Answer.NO);
    StoppedClock.at("2026-03-23T18:00:00Z");
    assertEquals(List.of(), tenancy.as(clinic.product(), flares::tooLong));

    StoppedClock.at("2026-03-24T18:00:00Z");
    assertEquals(List.of(clinic.patientId()), tenancy.as(clinic.product(), flares::tooLong));
  }

  @Test
  @DisplayName("72 h: flare >7 days, also where nobody decided on it")
  void a_flare_nobody_decided_on_is_known_too_until_its_pain_has_settled() {
    report(Answer.NO);
    StoppedClock.at("2026-03-24T18:00:00Z");
    assertEquals(List.of(clinic.patientId()), tenancy.as(clinic.product(), flares::tooLong));

    morning(23);
    morning(24);
    assertEquals(List.of(), tenancy.as(clinic.product(), flares::tooLong));
    assertFalse(
        asTherapist(() -> progressions.open(clinic.patientId())).stream()
            .anyMatch(each -> each.proposal().decision() == Decision.FLARE));
  }

  @Test
  void a_routine_that_is_taken_back_ends_the_flare() {
    approveInAdvance();
    report(Answer.NO);

    tenancy.as(clinic.therapist(), () -> routines.withdraw(clinic.patientId(), clinic.episodeId()));

    assertFalse(tenancy.as(clinic.patient(), () -> flares.isUnderWay(clinic.patientId())));
  }

  private Flares.Outcome report(Answer answer) {
    return tenancy.as(
        clinic.patient(),
        () -> flares.report(clinic.patientId(), List.of(SafetyAnswer.of("RF02", answer))));
  }

  private void approveInAdvance() {
    routine.approveLowering(clinic);
  }

  private void screen() {
    tenancy.as(
        clinic.therapist(),
        () ->
            safety.record(
                clinic.patientId(), clinic.episodeId(), SafetyAnswers.allClear(catalogue)));
  }

  private void log(int day, int pain) {
    log(day, routine.allDone(pain));
  }

  /** Everything that is followed on a day, as prescribed. */
  private void everything(int day) {
    log(
        day,
        followed().exercises().stream()
            .map(each -> SmallRoutine.done(each.id(), null, 1))
            .toList());
  }

  private void log(int day, List<ExerciseReport> told) {
    SessionReport report = SmallRoutine.session(clinic, LocalDate.of(2026, 3, day), told);
    tenancy.as(clinic.patient(), () -> training.log(report));
  }

  private void morning(int day) {
    tenancy.as(
        clinic.patient(),
        () ->
            training.recordMorning(
                clinic.patientId(), LocalDate.of(2026, 3, day), 1, UUID.randomUUID()));
  }

  private RoutineVersion followed() {
    return asTherapist(() -> routines.followed(clinic.patientId()).orElseThrow());
  }

  private static List<Integer> reps(RoutineVersion version) {
    return version.exercises().stream().map(each -> each.dose().reps()).toList();
  }

  private Set<Reason> reasons() {
    return asTherapist(worklist::open).stream()
        .map(WorklistEntry::reason)
        .collect(Collectors.toSet());
  }

  private <T> T asTherapist(Supplier<T> work) {
    return tenancy.as(clinic.therapist(), work);
  }
}
