package org.plumbline.core.progression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plumbline.core.assessment.SafetyAnswer;
import org.plumbline.core.assessment.SafetyAnswer.Answer;
import org.plumbline.core.assessment.SafetyScreens;
import org.plumbline.core.catalogue.Catalogue;
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

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@DisplayName("Flare: return 50-75-100%")
class FlareReturnTest {

  @Inject Training training;
  @Inject Progressions progressions;
  @Inject Flares flares;
  @Inject Routines routines;
  @Inject SafetyScreens safety;
  @Inject Catalogue catalogue;
  @Inject Tenancy tenancy;

  private SmallClinic clinic;

  @BeforeEach
  void aFlarePlanThatTookEffectAtOnceAndPainThatSettled() {
    StoppedClock.at("2026-03-16T18:00:00Z");
    clinic = SmallClinic.open();
    SmallRoutine.publish(clinic, LocalDate.of(2026, 3, 2), 5).approveLowering(clinic);
    tenancy.as(
        clinic.patient(),
        () -> flares.report(clinic.patientId(), List.of(SafetyAnswer.of("RF02", Answer.NO))));
    tenancy.as(
        clinic.therapist(),
        () ->
            safety.record(
                clinic.patientId(), clinic.episodeId(), SafetyAnswers.allClear(catalogue)));
    morning(17, 1);
    morning(18, 1);
  }

  @Test
  @DisplayName("Nothing raises a dose by itself: each share waits for the therapist")
  void each_share_waits_for_the_therapist_even_where_a_lowering_was_approved_in_advance() {
    assertEquals("BR01", followed().exercises().getFirst().exercise());
    approve();
    assertEquals(List.of(5, 4, 5), reps(), "half");

    everything(19, 1);
    assertEquals(List.of(5, 4, 5), reps());
    approve();
    assertEquals(List.of(7, 6, 7), reps(), "three quarters");

    everything(20, 1);
    assertTrue(isUnderWay());
    approve();
    assertEquals(List.of(10, 8, 10), reps(), "never beyond the plan before");
    assertFalse(isUnderWay());
  }

  @Test
  void a_red_session_leads_one_share_back_at_once_where_that_was_approved_in_advance() {
    approve();
    everything(19, 1);
    approve();
    everything(20, 7);
    assertEquals(List.of(5, 4, 5), reps(), "half again");
    assertEquals(List.of(), open());

    everything(21, 7);
    assertEquals("BR01", followed().exercises().getFirst().exercise(), "the flare plan again");
    assertTrue(isUnderWay());
  }

  @Test
  void pain_that_is_back_keeps_the_next_share_from_being_proposed() {
    approve();
    morning(19, 8);
    everything(19, 1);
    assertEquals(List.of(), open());
  }

  private void morning(int day, int pain) {
    StoppedClock.at("2026-03-" + day + "T08:00:00Z");
    tenancy.as(
        clinic.patient(),
        () ->
            training.recordMorning(
                clinic.patientId(), LocalDate.of(2026, 3, day), pain, UUID.randomUUID()));
  }

  /** Everything that is followed on a day, as prescribed. */
  private void everything(int day, int pain) {
    StoppedClock.at("2026-03-" + day + "T18:00:00Z");
    List<ExerciseReport> told =
        followed().exercises().stream()
            .map(each -> SmallRoutine.done(each.id(), null, pain))
            .toList();
    SessionReport report = SmallRoutine.session(clinic, LocalDate.of(2026, 3, day), told);
    tenancy.as(clinic.patient(), () -> training.log(report));
  }

  private void approve() {
    UUID first = open().getFirst().id();
    tenancy.as(clinic.therapist(), () -> progressions.approve(clinic.patientId(), first));
  }

  private List<StoredProposal> open() {
    return asTherapist(() -> progressions.open(clinic.patientId()));
  }

  private boolean isUnderWay() {
    return tenancy.as(clinic.patient(), () -> flares.isUnderWay(clinic.patientId()));
  }

  private RoutineVersion followed() {
    return asTherapist(() -> routines.followed(clinic.patientId()).orElseThrow());
  }

  private List<Integer> reps() {
    return followed().exercises().stream().map(each -> each.dose().reps()).toList();
  }

  private <T> T asTherapist(Supplier<T> work) {
    return tenancy.as(clinic.therapist(), work);
  }
}
