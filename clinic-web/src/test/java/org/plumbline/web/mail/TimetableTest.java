package org.plumbline.web.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.core.tenancy.Tenancy;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.core.testing.SmallClinic;
import org.plumbline.core.testing.SmallRoutine;
import org.plumbline.core.worklist.Reason;
import org.plumbline.core.worklist.Worklist;
import org.plumbline.core.worklist.WorklistEntry;
import org.plumbline.local.DatabaseRole;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class TimetableTest {

  @Inject Timetable timetable;
  @Inject Worklist worklist;
  @Inject Tenancy tenancy;
  @Inject Clock clock;

  @Test
  void theTimetableStandsInTheSchemaOfTheJobsAndNamesEveryJob() throws SQLException {
    Set<String> jobs = new TreeSet<>();
    try (var connection = PostgresResource.connect(DatabaseRole.JOBS);
        var statement = connection.createStatement();
        var rows = statement.executeQuery("select job_name from jobs.qrtz_job_details")) {
      while (rows.next()) {
        jobs.add(rows.getString(1));
      }
    }
    assertEquals(Set.of("adherence", "mail", "progression", "silence", "trends"), jobs);
  }

  @Test
  void noJobRunsBeforeTheStartIsOver() {
    List<String> early =
        Stream.of(Timetable.class.getDeclaredMethods())
            .flatMap(job -> Stream.of(job.getAnnotationsByType(Scheduled.class)))
            .filter(job -> job.skipExecutionIf() != ApplicationNotRunning.class)
            .map(Scheduled::identity)
            .toList();

    assertEquals(List.of(), early);
  }

  @Test
  void silenceIsNoticedInEveryClinicWithoutAnybodyOpeningAPage() {
    var first = SmallClinic.open();
    var second = SmallClinic.open();
    var began = LocalDate.now(clock).minusDays(9);
    SmallRoutine.publish(first, began, 4);
    SmallRoutine.publish(second, began, 4);

    timetable.lookForSilence();

    assertEquals(List.of(Reason.SILENCE), reasons(first));
    assertEquals(List.of(Reason.SILENCE), reasons(second));
  }

  @Test
  void aClinicThatCannotBeWorkedForKeepsNoOtherWaiting() throws SQLException {
    var broken = SmallClinic.open();
    var next = SmallClinic.open();
    SmallRoutine.publish(next, LocalDate.now(clock).minusDays(9), 4);
    zone(broken, "Nowhere/Land");
    try {
      timetable.lookForSilence();
    } finally {
      zone(broken, "Europe/London");
    }

    assertEquals(List.of(Reason.SILENCE), reasons(next));
  }

  private static void zone(SmallClinic clinic, String zone) throws SQLException {
    try (var owner = PostgresResource.connect(DatabaseRole.OWNER);
        var update = owner.prepareStatement("update clinic set zone = ? where id = ?")) {
      update.setString(1, zone);
      update.setObject(2, clinic.clinicId());
      update.executeUpdate();
    }
  }

  private List<Reason> reasons(SmallClinic clinic) {
    return tenancy.as(clinic.therapist(), worklist::open).stream()
        .map(WorklistEntry::reason)
        .toList();
  }
}
