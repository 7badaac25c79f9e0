package org.plumbline.core.worklist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plumbline.core.tenancy.Tenancy;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.core.testing.SmallClinic;
import org.plumbline.core.testing.SmallRoutine;
import org.plumbline.core.testing.StoppedClock;
import org.plumbline.core.training.AdverseEvent;
import org.plumbline.core.training.AdverseEvents;
import org.plumbline.core.training.ExerciseReport;
import org.plumbline.core.training.SessionReport;
import org.plumbline.core.training.Training;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class TrainingSignsTest {

  private static final LocalDate BEGAN = LocalDate.of(2026, 3, 2);

  @Inject Training training;
  @Inject AdverseEvents events;
  @Inject Worklist worklist;
  @Inject Tenancy tenancy;

  private SmallClinic clinic;
  private SmallRoutine routine;

  @BeforeEach
  void aRoutineThatRunsForThreeWeeks() {
    StoppedClock.at("2026-03-22T18:00:00Z");
    clinic = SmallClinic.open();
    routine = SmallRoutine.publish(clinic, BEGAN, 5);
  }

  @Test
  void aGoodSessionRaisesNoHand() {
    log(BEGAN, 2, false);
    assertEquals(Set.of(), reasons());
  }

  @Test
  void symptomsInALegRaiseAHandAtOnce() {
    log(BEGAN, 2, true);
    assertEquals(Set.of(Reason.LEG_SYMPTOMS), reasons());
  }

  @Test
  void painOfEightRaisesAHandInTheSessionAndOnTheMorningAfter() {
    log(BEGAN, 8, false);
    assertEquals(Set.of(Reason.SEVERE_PAIN), reasons());

    clearList();
    morning(BEGAN.plusDays(10), 8);
    assertEquals(Set.of(Reason.SEVERE_PAIN), reasons());
  }

  @Test
  void twoRedSessionsInAWeekRaiseAHandAndOneDoesNot() {
    log(BEGAN, 7, false);
    log(BEGAN.plusDays(8), 7, false);
    assertEquals(Set.of(), reasons());

    log(BEGAN.plusDays(10), 7, false);
    assertEquals(Set.of(Reason.TWO_RED_SESSIONS), reasons());
  }

  @Test
  void aBadMorningCanTurnTheSecondSessionRed() {
    log(BEGAN, 7, false);
    log(BEGAN.plusDays(3), 1, false);
    assertEquals(Set.of(), reasons());

    morning(BEGAN.plusDays(4), 6);
    assertEquals(Set.of(Reason.TWO_RED_SESSIONS), reasons());
  }

  @Test
  @DisplayName("What a therapist acknowledged is not raised again by a calm morning after it")
  void aCalmMorningSaysNothingNew() {
    log(BEGAN, 8, true);
    log(BEGAN.plusDays(1), 8, true);
    clearList();

    morning(BEGAN.plusDays(2), 2);
    assertEquals(Set.of(), reasons());
  }

  @Test
  @DisplayName("A correction puts on the list what is new or worse in it, and nothing else")
  void onlyWhatIsNewInACorrection() {
    var first = log(BEGAN, 7, true);
    clearList();

    var commented = correct(first, 7, true);
    assertEquals(Set.of(), reasons(), "the same again");

    var worse = correct(commented, 8, true);
    assertEquals(Set.of(Reason.SEVERE_PAIN), reasons(), "from 7 to 8");
    clearList();

    var calm = correct(worse, 2, false);
    assertEquals(Set.of(), reasons(), "taken back");

    correct(calm, 2, true);
    assertEquals(Set.of(Reason.LEG_SYMPTOMS), reasons(), "symptoms that were not told before");
  }

  @Test
  @DisplayName(
      "A correction that turns the second session red is put on the list, the next one is not")
  void aCorrectionCanMakeTwoReds() {
    log(BEGAN, 7, false);
    var second = log(BEGAN.plusDays(2), 1, false);
    assertEquals(Set.of(), reasons());

    var red = correct(second, 7, false);
    assertEquals(Set.of(Reason.TWO_RED_SESSIONS), reasons());
    clearList();

    correct(red, 7, false);
    assertEquals(Set.of(), reasons());
  }

  @Test
  @DisplayName("A severe morning is put on the list once, and again when it is corrected upwards")
  void aMorningSaidTwice() {
    morning(BEGAN.plusDays(10), 8);
    clearList();

    morning(BEGAN.plusDays(10), 8);
    assertEquals(Set.of(), reasons());
    morning(BEGAN.plusDays(10), 9);
    assertEquals(Set.of(Reason.SEVERE_PAIN), reasons());
  }

  @Test
  @DisplayName("A bad morning that was looked at is not raised again by the next one")
  void theMorningAfterTheBadOne() {
    log(BEGAN, 7, false);
    log(BEGAN.plusDays(3), 1, false);
    morning(BEGAN.plusDays(4), 6);
    clearList();

    morning(BEGAN.plusDays(5), 2);
    assertEquals(Set.of(), reasons());
  }

  @Test
  @DisplayName("What is open stays open, and once, whatever a correction takes back")
  void openStaysOpen() {
    var first = log(BEGAN, 8, true);
    correct(first, 1, false);
    log(BEGAN.plusDays(1), 8, true);

    assertEquals(
        List.of(Reason.LEG_SYMPTOMS, Reason.SEVERE_PAIN),
        tenancy.as(clinic.therapist(), worklist::open).stream()
            .map(WorklistEntry::reason)
            .toList());
  }

  @Test
  void aRefusedLogRaisesNoHand() {
    try {
      log(BEGAN.minusDays(3), 9, true);
    } catch (RuntimeException refused) {
      assertEquals(Set.of(), reasons());
      return;
    }
    throw new AssertionError("a day before the routine began was taken");
  }

  @Test
  @DisplayName("24 h: adverse event, kept in the patient's words, and once when it is sent twice")
  void adverseEvent() {
    SessionReport report = report(BEGAN, 1, false);
    for (int sent = 0; sent < 2; sent++) {
      tenancy.as(clinic.patient(), () -> events.log(report, " I fell off the step. "));
    }

    assertEquals(Set.of(Reason.ADVERSE_EVENT), reasons());
    assertEquals(Urgency.WITHIN_24_HOURS, Reason.ADVERSE_EVENT.urgency());
    assertEquals(
        List.of("I fell off the step."),
        tenancy.as(clinic.therapist(), () -> events.of(clinic.patientId())).stream()
            .map(AdverseEvent::told)
            .toList());
  }

  @Test
  void aSessionInWhichNothingWentWrongIsNoAdverseEvent() {
    tenancy.as(clinic.patient(), () -> events.log(report(BEGAN, 1, false), "  "));
    assertEquals(Set.of(), reasons());
  }

  private UUID log(LocalDate day, int pain, boolean legSymptoms) {
    return tenancy
        .as(clinic.patient(), () -> training.log(report(day, pain, legSymptoms)))
        .sessionId();
  }

  private UUID correct(UUID session, int pain, boolean legSymptoms) {
    LocalDate day =
        tenancy.as(clinic.patient(), () -> training.course(clinic.patientId())).sessions().stream()
            .filter(each -> each.id().equals(session))
            .findFirst()
            .orElseThrow()
            .day();
    return tenancy
        .as(clinic.patient(), () -> training.correct(session, report(day, pain, legSymptoms)))
        .sessionId();
  }

  private SessionReport report(LocalDate day, int pain, boolean legSymptoms) {
    var bridge =
        new ExerciseReport(
            routine.bridge(),
            new ExerciseReport.AsPrescribed(),
            null,
            null,
            null,
            null,
            pain,
            null);
    return new SessionReport(
        clinic.patientId(),
        day,
        1,
        legSymptoms,
        null,
        SessionReport.Source.PORTAL,
        UUID.randomUUID(),
        List.of(bridge));
  }

  private void morning(LocalDate day, int pain) {
    tenancy.as(
        clinic.patient(),
        () -> training.recordMorning(clinic.patientId(), day, pain, UUID.randomUUID()));
  }

  private void clearList() {
    for (var entry : tenancy.as(clinic.therapist(), worklist::open)) {
      tenancy.as(clinic.therapist(), () -> worklist.acknowledge(entry.id(), "Called"));
    }
  }

  private Set<Reason> reasons() {
    return tenancy.as(clinic.therapist(), worklist::open).stream()
        .map(WorklistEntry::reason)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Reason.class)));
  }
}
