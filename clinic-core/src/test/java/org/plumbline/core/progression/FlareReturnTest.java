package org.plumbline.core.progression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plumbline.core.assessment.SafetyAnswer;
import org.plumbline.core.assessment.SafetyAnswer.Answer;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.core.testing.StoppedClock;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@DisplayName("Flare: return 50-75-100%")
class FlareReturnTest extends TrainingDesk {

  @Inject Flares flares;

  @BeforeEach
  void aFlarePlanThatTookEffectAtOnceAndPainThatSettled() {
    routine.approveLowering(clinic);
    tenancy.as(
        clinic.patient(),
        () -> flares.report(clinic.patientId(), List.of(SafetyAnswer.of("RF02", Answer.NO))));
    screen(Map.of());
    morningOf(17, 1);
    morningOf(18, 1);
  }

  @Test
  @DisplayName("Nothing raises a dose by itself: each share waits for the therapist")
  void each_share_waits_for_the_therapist_even_where_a_lowering_was_approved_in_advance() {
    assertEquals("BR01", followed().exercises().getFirst().exercise());
    approve(open().getFirst());
    assertEquals(List.of(5, 4, 5), reps(followed()), "half");

    everything(19, 1);
    assertEquals(List.of(5, 4, 5), reps(followed()));
    approve(open().getFirst());
    assertEquals(List.of(7, 6, 7), reps(followed()), "three quarters");

    everything(20, 1);
    assertTrue(isUnderWay());
    approve(open().getFirst());
    assertEquals(List.of(10, 8, 10), reps(followed()), "never beyond the plan before");
    assertFalse(isUnderWay());
  }

  @Test
  void a_red_session_leads_one_share_back_at_once_where_that_was_approved_in_advance() {
    approve(open().getFirst());
    everything(19, 1);
    approve(open().getFirst());
    everything(20, 7);
    assertEquals(List.of(5, 4, 5), reps(followed()), "half again");
    assertEquals(List.of(), open());

    everything(21, 7);
    assertEquals("BR01", followed().exercises().getFirst().exercise(), "the flare plan again");
    assertTrue(isUnderWay());
  }

  @Test
  void pain_that_is_back_keeps_the_next_share_from_being_proposed() {
    approve(open().getFirst());
    morningOf(19, 8);
    everything(19, 1);
    assertEquals(List.of(), open());
  }

  private void morningOf(int day, int pain) {
    StoppedClock.at("2026-03-" + day + "T08:00:00Z");
    morning(day, pain);
  }

  private boolean isUnderWay() {
    return tenancy.as(clinic.patient(), () -> flares.isUnderWay(clinic.patientId()));
  }
}
