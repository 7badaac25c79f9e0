package org.plumbline.core.worklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plumbline.core.assessment.SafetyAnswer;
import org.plumbline.core.assessment.SafetyAnswer.Answer;
import org.plumbline.core.progression.Flares;
import org.plumbline.core.tenancy.Tenancy;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.core.testing.SmallClinic;
import org.plumbline.core.testing.SmallRoutine;
import org.plumbline.core.testing.StoppedClock;
import org.plumbline.core.training.Training;
import org.plumbline.local.DatabaseRole;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class FlareSignsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 4, 27);

  @Inject Flares flares;
  @Inject Training training;
  @Inject Worklist worklist;
  @Inject Tenancy tenancy;

  private SmallClinic clinic;
  private SmallRoutine routine;

  @BeforeEach
  void aRoutine() {
    StoppedClock.at(TODAY + "T18:00:00Z");
    clinic = SmallClinic.open();
    routine = SmallRoutine.publish(clinic, LocalDate.of(2026, 3, 2), 5);
  }

  @Test
  @DisplayName("72 h: a flare that is reported")
  void first() {
    report();
    assertEquals(Set.of(Reason.FLARE), reasons());
  }

  @Test
  @DisplayName("72 h: second in 4 weeks")
  void second() throws SQLException {
    hadFlare(TODAY.minusDays(27));
    report();
    assertEquals(Set.of(Reason.SECOND_FLARE), reasons());
    assertEquals(Urgency.WITHIN_72_HOURS, Reason.SECOND_FLARE.urgency());
  }

  @Test
  @DisplayName("A flare of four weeks ago is no longer the first of two")
  void longAgo() throws SQLException {
    hadFlare(TODAY.minusDays(28));
    report();
    assertEquals(Set.of(Reason.FLARE), reasons());
  }

  @Test
  @DisplayName("72 h: second in 4 weeks, also where no flare plan was ever in force")
  void secondWithoutPlan() {
    StoppedClock.at(TODAY.minusDays(9) + "T18:00:00Z");
    report();
    report();
    assertEquals(Set.of(Reason.FLARE), reasons(), "the same flare told twice");

    StoppedClock.at(TODAY + "T18:00:00Z");
    report();
    assertEquals(Set.of(Reason.FLARE, Reason.SECOND_FLARE), reasons());
  }

  @Test
  @DisplayName("72 h: second in 4 weeks, seen as pain >=b+2 for 2 days")
  void secondByPain() throws SQLException {
    hadFlare(TODAY.minusDays(10));
    tenancy.as(
        clinic.patient(),
        () -> training.log(SmallRoutine.session(clinic, TODAY.minusDays(4), routine.allDone(1))));
    morning(TODAY.minusDays(1));
    assertFalse(reasons().contains(Reason.SECOND_FLARE));

    morning(TODAY);
    assertTrue(reasons().contains(Reason.SECOND_FLARE));
  }

  private void morning(LocalDate day) {
    tenancy.as(
        clinic.patient(),
        () -> training.recordMorning(clinic.patientId(), day, 5, UUID.randomUUID()));
  }

  private void report() {
    tenancy.as(
        clinic.patient(),
        () -> flares.report(clinic.patientId(), List.of(SafetyAnswer.of("RF02", Answer.NO))));
  }

  private void hadFlare(LocalDate began) throws SQLException {
    try (var owner = PostgresResource.connect(DatabaseRole.OWNER);
        var insert =
            owner.prepareStatement(
                "insert into flare (id, clinic_id, patient_id, episode_id, began_on, plan_before,"
                    + " ended_on) values (?, ?, ?, ?, ?, ?, ?)")) {
      List<Object> values =
          List.of(
              UUID.randomUUID(),
              clinic.clinicId(),
              clinic.patientId(),
              clinic.episodeId(),
              began,
              routine.versionId(),
              began.plusDays(4));
      for (int place = 0; place < values.size(); place++) {
        insert.setObject(place + 1, values.get(place));
      }
      insert.executeUpdate();
    }
  }

  private Set<Reason> reasons() {
    return tenancy.as(clinic.therapist(), worklist::open).stream()
        .map(WorklistEntry::reason)
        .collect(Collectors.toSet());
  }
}
