package org.plumbline.core.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.core.catalogue.Category;
import org.plumbline.core.catalogue.Dose;
import org.plumbline.core.catalogue.Laterality;
import org.plumbline.core.catalogue.Position;
import org.plumbline.core.catalogue.Tempo;
import org.plumbline.core.override.Overrides;
import org.plumbline.core.override.OwnExercise;
import org.plumbline.core.tenancy.Tenancy;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.core.testing.SmallClinic;
import org.plumbline.core.testing.SmallRoutine;
import org.plumbline.core.testing.StoppedClock;
import org.plumbline.local.DatabaseRole;

/** A course tells the same wherever it is read. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class CourseTest {

  private static final LocalDate BEGAN = LocalDate.of(2026, 3, 2);

  @Inject Training training;
  @Inject Overrides overrides;
  @Inject Tenancy tenancy;

  @Test
  void a_clinics_own_exercise_is_known_to_a_course_that_is_read_outside_the_clinic()
      throws SQLException {
    StoppedClock.at("2026-03-02T18:00:00Z");
    SmallClinic clinic = SmallClinic.open();
    tenancy.as(clinic.admin(), () -> overrides.put(own(), "Our own squat", 0));
    prescribe(SmallRoutine.publish(clinic, BEGAN, 5));

    Course course = tenancy.as(clinic.therapist(), () -> training.course(clinic.patientId()));

    assertEquals(
        List.of("GB01", "AB02", "SQ-OWN1"),
        course.dueOn(BEGAN).stream().map(FollowedExercise::exercise).toList());
  }

  private static OwnExercise own() {
    return new OwnExercise(
        "SQ-OWN1",
        "Squat to a beam",
        Category.STRENGTH,
        Set.of(1, 2),
        2,
        Laterality.BILATERAL,
        Set.of(Position.STANDING),
        Set.of(),
        new Dose(2, 10, 0, Tempo.parse("2-1-2"), 30, 3),
        Set.of(),
        Set.of("GES"),
        false,
        "",
        List.of("Stand before the beam.", "Sit down to it and rise."),
        "breathe out as you rise",
        "knees over toes",
        "pain in the knee");
  }

  private static void prescribe(SmallRoutine routine) throws SQLException {
    try (var owner = PostgresResource.connect(DatabaseRole.OWNER);
        var statement = owner.createStatement()) {
      owner.setAutoCommit(false);
      statement.execute("alter table prescribed_exercise disable trigger only_drafts_change");
      statement.execute(
          "update prescribed_exercise set exercise = 'SQ-OWN1' where id = '"
              + routine.squat()
              + "'");
      statement.execute("alter table prescribed_exercise enable trigger only_drafts_change");
      owner.commit();
    }
  }
}
