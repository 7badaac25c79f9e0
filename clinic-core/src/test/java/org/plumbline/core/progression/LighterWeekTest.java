package org.plumbline.core.progression;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.core.testing.SmallRoutine;
import org.plumbline.core.testing.StoppedClock;
import org.plumbline.core.training.ExerciseReport;
import org.plumbline.core.training.SessionReport;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@DisplayName("Deload: volume -40-50% for a week")
class LighterWeekTest extends TrainingDesk {

  private static final List<Integer> FULL = List.of(10, 8, 10);

  @BeforeEach
  void aLighterWeekThatBeganOnTheSixteenth() {
    trained(13, 5);
    trained(15, 7);
    approve();
  }

  @Test
  void nothing_is_raised_in_a_lighter_week_however_well_it_goes() {
    train(17, 18);
    train(20, 21);

    assertEquals(List.of(), open());
  }

  @Test
  void after_seven_days_the_doses_of_before_are_proposed_and_wait_for_the_therapist() {
    train(20, 21);
    List<Integer> lighter = volumes();
    on(22);
    assertEquals(List.of(), open());

    on(23);
    ProgressionProposal back = week().proposal();
    assertEquals(Decision.DELOAD, back.decision());
    assertEquals(
        List.of(new ProgressionReason.LighterWeekOver(LocalDate.of(2026, 3, 16), 7)),
        back.reasons());
    assertEquals(lighter, volumes(), "nothing is raised by itself");

    approve();
    assertEquals(List.of(40, 40, 60), volumes());
    assertEquals(FULL, reps(followed()));
    assertEquals(0, stepsUp());
  }

  @Test
  @DisplayName("Progress: two exercises/week; the way back from a lighter week is none")
  void the_way_back_uses_up_no_step_of_the_week() {
    on(23);
    approve();
    train(24, 25);
    train(26, 27);

    assertEquals(2, stepsUp());
  }

  @Test
  void what_was_lowered_within_the_week_stays_lowered_after_it() {
    StoppedClock.at("2026-03-18T18:00:00Z");
    trained(18, 5, 7);
    approve(about("SQ02"));
    train(20, 21);
    on(23);

    assertEquals(
        List.of("GB01", "AB02"),
        week().proposal().changes().stream().map(DoseChange::exercise).toList());
  }

  @Test
  void where_the_way_back_is_declined_steps_begin_from_the_lighter_doses() {
    train(18, 19);
    train(20, 21);
    on(23);
    UUID back = week().id();
    tenancy.as(
        clinic.therapist(), () -> progressions.decline(clinic.patientId(), back, "Not yet."));
    on(24);

    assertEquals(2, stepsUp());
  }

  private void on(int day) {
    StoppedClock.at("2026-03-" + day + "T18:00:00Z");
    tenancy.as(clinic.product(), progressions::considerEverybody);
  }

  private void train(int day, int morning) {
    StoppedClock.at("2026-03-" + morning + "T18:00:00Z");
    trained(day, 5);
    morning(morning, 1);
  }

  private void trained(int day, int effort) {
    trained(day, effort, 1);
  }

  /** Everything that is followed, as prescribed. */
  private void trained(int day, int effort, int pain) {
    List<ExerciseReport> told =
        followed().exercises().stream()
            .map(
                each ->
                    new ExerciseReport(
                        each.id(),
                        new ExerciseReport.AsPrescribed(),
                        null,
                        effort,
                        3,
                        2,
                        pain,
                        null))
            .toList();
    SessionReport report = SmallRoutine.session(clinic, LocalDate.of(2026, 3, day), told);
    tenancy.as(clinic.patient(), () -> training.log(report));
  }

  private void approve() {
    approve(week());
  }

  /** The lighter week that is proposed, or the way back from it. */
  private StoredProposal week() {
    return open().stream()
        .filter(each -> each.proposal().decision() == Decision.DELOAD)
        .findFirst()
        .orElseThrow();
  }

  private long stepsUp() {
    return open().stream().filter(each -> each.proposal().decision() == Decision.PROGRESS).count();
  }

  /** Repetitions of a week's session, both sides together. */
  private List<Integer> volumes() {
    return followed().exercises().stream()
        .map(each -> (each.dose().setsLeft() + each.dose().setsRight()) * each.dose().reps())
        .toList();
  }
}
