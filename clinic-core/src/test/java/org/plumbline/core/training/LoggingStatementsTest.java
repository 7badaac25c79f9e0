package org.plumbline.core.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.IntToLongFunction;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.core.tenancy.Tenancy;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.core.testing.SmallClinic;
import org.plumbline.core.testing.SmallRoutine;
import org.plumbline.core.testing.StoppedClock;

/**
 * What one entry at home asks of the database, with all it brings about in the rooms below: as much
 * in the third month as in the first week.
 */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class LoggingStatementsTest {

  private static final LocalDate BEGAN = LocalDate.of(2026, 3, 2);
  private static final int EARLY = 4;
  private static final int LATE = 60;
  private static final int MOST = 26;

  @Inject Training training;
  @Inject Tenancy tenancy;
  @Inject EntityManagerFactory factory;

  private SmallClinic clinic;
  private SmallRoutine routine;

  @BeforeEach
  void aRoutineOfFiveSessionsAWeek() {
    clinic = SmallClinic.open();
    routine = SmallRoutine.publish(clinic, BEGAN, 5);
  }

  @Test
  void a_session_asks_no_more_of_the_database_the_more_sessions_there_are() {
    asksNoMoreInTheEnd(this::statementsOfASession);
  }

  @Test
  void a_morning_asks_no_more_of_the_database_the_more_mornings_there_are() {
    asksNoMoreInTheEnd(
        day -> {
          long statements = statementsOfAMorning(day);
          statementsOfASession(day);
          return statements;
        });
  }

  private static void asksNoMoreInTheEnd(IntToLongFunction entry) {
    long early = 0;
    long late = 0;
    for (int day = 0; day <= LATE; day++) {
      long statements = entry.applyAsLong(day);
      early = day == EARLY ? statements : early;
      late = day == LATE ? statements : late;
    }

    assertEquals(early, late);
    assertTrue(late <= MOST, late + " statements for one entry");
  }

  private long statementsOfASession(int day) {
    LocalDate date = BEGAN.plusDays(day);
    StoppedClock.at(date + "T18:00:00Z");
    return statements(() -> training.log(SmallRoutine.session(clinic, date, routine.allDone(1))));
  }

  private long statementsOfAMorning(int day) {
    LocalDate date = BEGAN.plusDays(day);
    StoppedClock.at(date + "T06:00:00Z");
    return statements(() -> training.recordMorning(clinic.patientId(), date, 1, UUID.randomUUID()));
  }

  private long statements(Runnable entry) {
    Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
    statistics.setStatisticsEnabled(true);
    statistics.clear();
    tenancy.as(clinic.patient(), entry);
    return statistics.getPrepareStatementCount();
  }
}
