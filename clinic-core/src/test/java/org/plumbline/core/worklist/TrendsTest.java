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
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.adherence.AdherenceBand;
import org.plumbline.core.adherence.AdherenceSigns;
import org.plumbline.core.adherence.DropoutSignal;
import org.plumbline.core.progression.Decision;
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
  @DisplayName("Weekly list: adherence <50%, once")
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
  @DisplayName("Weekly list: overdoing >120%")
  void more_than_120_percent_of_a_week_comes_on_the_weekly_list() {
    for (int day = 0; day < 7; day++) {
      StoppedClock.at(BEGAN.plusDays(day) + "T18:00:00Z");
      log(BEGAN.plusDays(day));
    }
    look();

    assertEquals(Set.of(Reason.OVERDOING), reasons());
  }

  @Test
  @DisplayName("Weekly list: plateau")
  void a_plateau_comes_on_the_weekly_list() {
    threeWeeks(5);
    look();

    assertEquals(List.of(Decision.PLATEAU), proposed());
    assertEquals(Set.of(Reason.PLATEAU), reasons());
  }

  @Test
  void where_little_was_trained_low_adherence_is_the_one_entry_and_not_the_plateau_too() {
    threeWeeks(2);
    look();

    assertEquals(List.of(Decision.PLATEAU), proposed());
    assertEquals(true, reasons().contains(Reason.LOW_ADHERENCE));
    assertEquals(false, reasons().contains(Reason.PLATEAU));
  }

  @Test
  void while_a_step_up_waits_for_the_therapist_it_is_not_a_plateau() {
    threeWeeks(5);
    for (int day = 24; day <= 26; day++) {
      StoppedClock.at("2026-03-" + day + "T08:00:00Z");
      morning(LocalDate.of(2026, 3, day));
      if (day < 26) {
        trainWell(LocalDate.of(2026, 3, day));
      }
    }
    look();

    assertEquals(Set.of(Decision.PROGRESS, Decision.PLATEAU), Set.copyOf(proposed()));
    assertEquals(Set.of(), reasons());
  }

  /** The days of training come first in each week; the last is the day after three weeks. */
  private void threeWeeks(int daysPerWeek) {
    for (int day = 0; day < 22; day++) {
      StoppedClock.at(BEGAN.plusDays(day) + "T18:00:00Z");
      if (day % 7 < daysPerWeek) {
        log(BEGAN.plusDays(day));
      }
    }
    tenancy.as(clinic.product(), progressions::considerEverybody);
  }

  private List<Decision> proposed() {
    return tenancy.as(clinic.therapist(), () -> progressions.open(clinic.patientId())).stream()
        .map(each -> each.proposal().decision())
        .toList();
  }

  private void morning(LocalDate day) {
    tenancy.as(
        clinic.patient(),
        () -> training.recordMorning(clinic.patientId(), day, 1, UUID.randomUUID()));
  }

  /** With three repetitions in reserve. */
  private void trainWell(LocalDate day) {
    tenancy.as(
        clinic.patient(),
        () -> training.log(SmallRoutine.session(clinic, day, routine.allDone(1))));
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
