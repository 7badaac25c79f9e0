package org.plumbline.core.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plumbline.core.tenancy.Tenancy;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.core.testing.SmallClinic;
import org.plumbline.core.testing.SmallRoutine;
import org.plumbline.core.testing.StoppedClock;
import org.plumbline.core.training.LogRefusedException.Reason;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@DisplayName("The pain of a morning")
class MorningsTest {

  private static final LocalDate BEGAN = LocalDate.of(2026, 3, 2);

  @Inject Training training;
  @Inject Tenancy tenancy;

  private SmallClinic clinic;
  private SmallRoutine routine;

  @BeforeEach
  void aRoutine() {
    StoppedClock.at("2026-03-02T17:02:00Z");
    clinic = SmallClinic.open();
    routine = SmallRoutine.publish(clinic, BEGAN, 5);
  }

  @Test
  void is_not_taken_once_a_session_of_that_day_was_logged() {
    log();

    LogRefusedException refused = assertThrows(LogRefusedException.class, () -> morning(BEGAN));

    assertEquals(Reason.TRAINED_SINCE, refused.reason());
    assertNull(stored(BEGAN));
  }

  @Test
  void is_taken_from_the_day_after_the_session() {
    log();
    StoppedClock.at("2026-03-03T07:00:00Z");

    assertTrue(morning(BEGAN.plusDays(1)));

    assertEquals(4, stored(BEGAN.plusDays(1)));
  }

  @Test
  void stands_when_it_was_told_before_the_session_of_the_same_day() {
    assertTrue(morning(BEGAN));
    log();

    assertEquals(4, stored(BEGAN));
  }

  private void log() {
    tenancy.as(
        clinic.patient(),
        () -> training.log(SmallRoutine.session(clinic, BEGAN, routine.allDone(1))));
  }

  private boolean morning(LocalDate day) {
    return tenancy.as(
        clinic.patient(),
        () -> training.recordMorning(clinic.patientId(), day, 4, UUID.randomUUID()));
  }

  private @Nullable Integer stored(LocalDate day) {
    return tenancy.as(clinic.patient(), () -> training.course(clinic.patientId()).morningOf(day));
  }
}
