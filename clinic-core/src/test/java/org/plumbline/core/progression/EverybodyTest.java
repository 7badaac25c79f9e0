package org.plumbline.core.progression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.core.adherence.Adherence;
import org.plumbline.core.tenancy.Tenancy;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.core.testing.SmallClinic;
import org.plumbline.core.testing.SmallRoutine;
import org.plumbline.core.testing.StoppedClock;
import org.plumbline.core.training.Training;
import org.plumbline.core.worklist.Reason;
import org.plumbline.core.worklist.Trends;
import org.plumbline.core.worklist.Worklist;
import org.plumbline.core.worklist.WorklistEntry;
import org.plumbline.local.DatabaseRole;

/** One record that cannot be worked on keeps nobody waiting who comes after it. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class EverybodyTest {

  private static final LocalDate BEGAN = LocalDate.of(2026, 3, 2);

  @Inject Training training;
  @Inject Progressions progressions;
  @Inject Adherence adherence;
  @Inject Trends trends;
  @Inject Worklist worklist;
  @Inject Tenancy tenancy;

  private SmallClinic broken;
  private SmallClinic next;
  private SmallRoutine routine;

  @BeforeEach
  void aPatientWhoseRoutineCannotBeReadAndAnotherAfterThem() throws SQLException {
    StoppedClock.at("2026-03-16T18:00:00Z");
    broken = SmallClinic.open();
    next = broken.anotherPatient();
    unreadable(SmallRoutine.publish(broken, BEGAN, 5));
    routine = SmallRoutine.publish(next, BEGAN, 5);
  }

  @Test
  void the_clock_considers_who_comes_after_a_record_that_cannot_be_read() {
    tenancy.as(
        next.patient(),
        () ->
            training.log(
                SmallRoutine.session(next, LocalDate.of(2026, 3, 16), routine.allDone(1))));
    StoppedClock.at("2026-03-24T09:00:00Z");

    tenancy.as(broken.product(), progressions::considerEverybody);

    assertEquals(
        List.of(Decision.GAP),
        tenancy.as(next.therapist(), () -> progressions.open(next.patientId())).stream()
            .map(each -> each.proposal().decision())
            .toList());
  }

  @Test
  void the_weeks_of_who_comes_after_it_are_counted() throws SQLException {
    tenancy.as(broken.product(), adherence::refreshEverybody);

    try (var owner = PostgresResource.connect(DatabaseRole.OWNER);
        var query =
            owner.prepareStatement("select count(*) from adherence_week where patient_id = ?")) {
      query.setObject(1, next.patientId());
      var rows = query.executeQuery();
      rows.next();
      assertTrue(rows.getInt(1) > 0);
    }
  }

  @Test
  void hands_are_raised_for_who_comes_after_it() {
    tenancy.as(broken.product(), trends::raise);

    assertEquals(
        List.of(Reason.LOW_ADHERENCE),
        tenancy.as(next.therapist(), worklist::open).stream()
            .filter(entry -> entry.patientId().equals(next.patientId()))
            .map(WorklistEntry::reason)
            .filter(Reason.LOW_ADHERENCE::equals)
            .toList());
  }

  /** As a record may be that was not written by this product: nobody can read its tempo. */
  private static void unreadable(SmallRoutine routine) throws SQLException {
    try (var owner = PostgresResource.connect(DatabaseRole.OWNER);
        var statement = owner.createStatement()) {
      owner.setAutoCommit(false);
      statement.execute("alter table prescribed_exercise disable trigger only_drafts_change");
      statement.execute(
          "update prescribed_exercise set tempo = 'sometimes' where id = '"
              + routine.squat()
              + "'");
      statement.execute("alter table prescribed_exercise enable trigger only_drafts_change");
      owner.commit();
    }
  }
}
