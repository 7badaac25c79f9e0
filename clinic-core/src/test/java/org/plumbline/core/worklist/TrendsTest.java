package org.plumbline.core.worklist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.adherence.AdherenceBand;
import org.plumbline.core.adherence.AdherenceSigns;
import org.plumbline.core.adherence.DropoutSignal;
import org.plumbline.core.progression.Progressions;
import org.plumbline.core.tenancy.Tenancy;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.core.testing.SmallClinic;
import org.plumbline.core.testing.SmallRoutine;
import org.plumbline.core.testing.StoppedClock;
import org.plumbline.core.training.ExerciseReport;
import org.plumbline.core.training.SessionReport;
import org.plumbline.core.training.Training;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class TrendsTest {

  private static final LocalDate BEGAN = LocalDate.of(2026, 3, 2);

  @Inject Trends trends;
  @Inject Worklist worklist;
  @Inject Progressions progressions;
  @Inject Training training;
  @Inject Tenancy tenancy;

  private SmallClinic clinic;
  private SmallRoutine routine;

  @BeforeEach
  void aRoutineOfFiveSessionsAWeek() {
    StoppedClock.at("2026-03-02T18:00:00Z");
    clinic = SmallClinic.open();
    routine = SmallRoutine.publish(clinic, BEGAN, 5);
  }

  @ParameterizedTest(name = "{0}, overdone {1}, dropout {2}: {3}")
  @CsvSource({
    "HIGH,false,NONE,''",
    "MIDDLE,false,NONE,''",
    "LOW,false,NONE,LOW_ADHERENCE",
    "HIGH,true,NONE,OVERDOING",
    "HIGH,false,AMBER,DROPOUT_AMBER",
    "LOW,false,RED,DROPOUT_RED LOW_ADHERENCE"
  })
  void what_adherence_says_becomes_reasons(
      AdherenceBand band, boolean overdone, DropoutSignal.Level dropout, String reasons) {
    assertEquals(
        reasons,
        Trends.reasons(new AdherenceSigns(band, overdone, dropout)).stream()
            .map(Reason::name)
            .collect(Collectors.joining(" ")));
  }

  @Test
  void adherence_below_50_percent_comes_on_the_weekly_list_once() {
    log(BEGAN);
    StoppedClock.at("2026-03-09T09:00:00Z");
    look();
    look();

    assertEquals(
        1, open().stream().filter(entry -> entry.reason() == Reason.LOW_ADHERENCE).count());
  }

  @Test
  void what_was_looked_at_is_not_raised_again_within_a_week() {
    log(BEGAN);
    StoppedClock.at("2026-03-09T09:00:00Z");
    look();
    for (WorklistEntry entry : open()) {
      tenancy.as(clinic.therapist(), () -> worklist.acknowledge(entry.id(), "Called"));
    }

    StoppedClock.at("2026-03-15T09:00:00Z");
    look();
    assertEquals(Set.of(), reasons());

    StoppedClock.at("2026-03-16T10:00:00Z");
    look();
    assertEquals(true, reasons().contains(Reason.LOW_ADHERENCE));
  }

  @Test
  void more_than_120_percent_of_a_week_comes_on_the_weekly_list() {
    for (int day = 0; day < 7; day++) {
      StoppedClock.at(BEGAN.plusDays(day) + "T18:00:00Z");
      log(BEGAN.plusDays(day));
    }
    look();

    assertEquals(Set.of(Reason.OVERDOING), reasons());
  }

  @Test
  void a_plateau_comes_on_the_weekly_list() {
    for (int day = 0; day < 22; day++) {
      StoppedClock.at(BEGAN.plusDays(day) + "T18:00:00Z");
      if (day % 7 < 5) {
        log(BEGAN.plusDays(day));
      }
    }
    tenancy.as(clinic.product(), progressions::considerEverybody);
    look();

    assertEquals(Set.of(Reason.PLATEAU), reasons());
  }

  private void look() {
    tenancy.as(clinic.product(), trends::raise);
  }

  private void log(LocalDate day) {
    var report =
        new SessionReport(
            clinic.patientId(),
            day,
            1,
            false,
            null,
            SessionReport.Source.PORTAL,
            UUID.randomUUID(),
            List.of(
                new ExerciseReport(routine.bridge(), new ExerciseReport.AsPrescribed()),
                new ExerciseReport(routine.hip(), new ExerciseReport.AsPrescribed()),
                new ExerciseReport(routine.squat(), new ExerciseReport.AsPrescribed())));
    tenancy.as(clinic.patient(), () -> training.log(report));
  }

  private List<WorklistEntry> open() {
    return tenancy.as(clinic.therapist(), worklist::open);
  }

  private Set<Reason> reasons() {
    return open().stream().map(WorklistEntry::reason).collect(Collectors.toSet());
  }
}
