package org.plumbline.core.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.core.tenancy.RecordNotFoundException;
import org.plumbline.core.tenancy.Tenancy;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.core.testing.SmallClinic;
import org.plumbline.core.testing.SmallRoutine;
import org.plumbline.core.testing.StoppedClock;
import org.plumbline.core.training.ExerciseReport.AsPrescribed;
import org.plumbline.core.training.ExerciseReport.Different;
import org.plumbline.core.training.ExerciseReport.Skipped;
import org.plumbline.core.training.LogRefusedException.Reason;
import org.plumbline.core.training.Volume.Amount;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class TrainingTest {

  private static final LocalDate BEGAN = LocalDate.of(2026, 3, 2);
  private static final LocalDate SECOND_DAY = BEGAN.plusDays(1);

  @Inject Training training;
  @Inject Pauses pauses;
  @Inject Tenancy tenancy;

  private SmallClinic clinic;
  private SmallRoutine routine;

  @BeforeEach
  void aRoutineOfFiveSessionsAWeek() {
    StoppedClock.at("2026-03-02T18:00:00Z");
    clinic = SmallClinic.open();
    routine = SmallRoutine.publish(clinic, BEGAN, 5);
  }

  @Test
  void todays_list_follows_the_published_routine_in_its_order() {
    List<FollowedExercise> due = asPatient(() -> training.course(clinic.patientId()).dueOn(BEGAN));

    assertEquals(
        List.of("GB01", "AB02", "SQ02"), due.stream().map(FollowedExercise::exercise).toList());
    assertEquals(
        List.of(
            new FollowedExercise.Asked(Side.RIGHT, new Amount(3, 8, 3)),
            new FollowedExercise.Asked(Side.LEFT, new Amount(2, 8, 3))),
        due.get(1).sides());
  }

  @Test
  void strength_work_rests_on_the_day_after() {
    log(report(BEGAN, told(routine.bridge()), told(routine.hip()), told(routine.squat())));

    assertEquals(
        List.of("GB01", "AB02"),
        asPatient(() -> training.course(clinic.patientId()).dueOn(SECOND_DAY)).stream()
            .map(FollowedExercise::exercise)
            .toList());
  }

  @Test
  void done_as_prescribed_stores_what_was_prescribed_for_each_side() {
    log(report(BEGAN, told(routine.hip())));

    LoggedSession session = onlySession();

    assertEquals(routine.versionId(), session.versionId());
    assertEquals(Instant.parse("2026-03-02T18:00:00Z"), session.performedAt());
    assertEquals(
        Map.of(Side.LEFT, new Amount(2, 8, 3), Side.RIGHT, new Amount(3, 8, 3)),
        Map.of(
            session.exercises().get(0).side(), session.exercises().get(0).amount(),
            session.exercises().get(1).side(), session.exercises().get(1).amount()));
  }

  @Test
  void done_partly_skipped_and_not_reported_are_told_apart() {
    log(
        report(
            BEGAN,
            new ExerciseReport(
                routine.hip(), new Different(Map.of(Side.RIGHT, new Amount(3, 8, null)))),
            new ExerciseReport(routine.squat(), new Skipped(SkipReason.PAIN))));

    Course course = asPatient(() -> training.course(clinic.patientId()));

    assertEquals(
        List.of(ExerciseState.NOT_REPORTED, ExerciseState.PARTIAL, ExerciseState.SKIPPED),
        course.results(course.sessions().getFirst()).stream().map(ExerciseResult::state).toList());
  }

  @Test
  void the_same_report_sent_twice_is_stored_once() {
    SessionReport report = report(BEGAN, told(routine.bridge()));

    Training.Receipt first = log(report);
    Training.Receipt second = log(report);

    assertFalse(first.repeated());
    assertTrue(second.repeated());
    assertEquals(first.sessionId(), second.sessionId());
    assertEquals(1, sessions().size());
  }

  @Test
  void a_correction_stands_in_place_of_the_session_it_names_and_both_stay() {
    UUID first = log(report(BEGAN, told(routine.bridge()))).sessionId();
    StoppedClock.at("2026-03-03T09:00:00Z");

    UUID second =
        asPatient(
                () ->
                    training.correct(
                        first,
                        report(
                            BEGAN,
                            new ExerciseReport(
                                routine.bridge(),
                                new Different(Map.of(Side.BOTH, new Amount(1, 6, null)))))))
            .sessionId();

    LoggedSession standing = onlySession();
    assertEquals(second, standing.id());
    assertEquals(first, standing.corrects());
    assertEquals(Instant.parse("2026-03-02T18:00:00Z"), standing.performedAt());
    assertEquals(Instant.parse("2026-03-03T09:00:00Z"), standing.arrivedAt());
  }

  @Test
  void a_session_is_corrected_once_and_then_its_correction_is() {
    UUID first = log(report(BEGAN, told(routine.bridge()))).sessionId();
    UUID second =
        asPatient(() -> training.correct(first, report(BEGAN, told(routine.hip())))).sessionId();

    assertRefused(
        Reason.CORRECTED_ALREADY,
        () -> training.correct(first, report(BEGAN, told(routine.squat()))));
    asPatient(() -> training.correct(second, report(BEGAN, told(routine.squat()))));
    assertEquals(1, sessions().size());
  }

  @Test
  void yesterday_can_be_filled_in_against_the_version_of_yesterday() {
    SmallRoutine next = routine.nextVersion(clinic, SECOND_DAY, 3);
    StoppedClock.at("2026-03-03T18:00:00Z");

    log(report(BEGAN, told(routine.bridge())));

    assertEquals(routine.versionId(), onlySession().versionId());
    assertEquals(Instant.parse("2026-03-02T12:00:00Z"), onlySession().performedAt());
    assertRefused(Reason.NOT_IN_ROUTINE, () -> training.log(report(BEGAN, told(next.bridge()))));
  }

  @Test
  void a_session_is_refused_for_tomorrow_for_before_the_routine_and_when_it_tells_nothing() {
    assertRefused(
        Reason.DAY_TO_COME, () -> training.log(report(SECOND_DAY, told(routine.bridge()))));
    assertRefused(
        Reason.NO_ROUTINE_THEN,
        () -> training.log(report(BEGAN.minusDays(1), told(routine.bridge()))));
    assertRefused(Reason.NOTHING_TOLD, () -> training.log(report(BEGAN)));
    assertEquals(List.of(), sessions());
  }

  @Test
  void the_last_values_of_an_exercise_are_at_hand_the_next_time() {
    log(
        report(
            BEGAN,
            new ExerciseReport(
                routine.squat(),
                new Different(Map.of(Side.BOTH, new Amount(2, 9, null))),
                "8 kg",
                6,
                null,
                2,
                1,
                "knee fine")));

    List<LoggedExercise> last =
        asPatient(() -> training.course(clinic.patientId()).lastTime("SQ02", SECOND_DAY));

    assertEquals(new Amount(2, 9, null), last.getFirst().amount());
    assertEquals("8 kg", last.getFirst().load());
    assertNull(last.getFirst().repsInReserve());
  }

  @Test
  void the_newest_pain_of_a_morning_counts_and_a_repeated_one_changes_nothing() {
    UUID key = UUID.randomUUID();
    assertTrue(recordMorning(6, key));
    assertFalse(recordMorning(6, key));
    StoppedClock.at("2026-03-02T19:00:00Z");
    assertTrue(recordMorning(2, UUID.randomUUID()));

    assertEquals(2, asPatient(() -> training.course(clinic.patientId()).morningOf(BEGAN)));
  }

  @Test
  void pain_and_mornings_make_the_light_of_a_session() {
    log(
        new SessionReport(
            clinic.patientId(),
            BEGAN,
            2,
            false,
            null,
            SessionReport.Source.PORTAL,
            UUID.randomUUID(),
            List.of(
                new ExerciseReport(
                    routine.bridge(), new AsPrescribed(), null, null, null, null, 3, null))));
    StoppedClock.at("2026-03-03T08:00:00Z");
    asPatient(() -> training.recordMorning(clinic.patientId(), SECOND_DAY, 4, UUID.randomUUID()));

    Course course = asPatient(() -> training.course(clinic.patientId()));

    assertEquals(PainLight.AMBER, course.lightOf(course.sessions().getFirst()).light());
  }

  @Test
  void nothing_is_due_on_a_paused_day() {
    tenancy.as(
        clinic.therapist(),
        () ->
            pauses.approve(
                clinic.patientId(), new Pause(BEGAN, SECOND_DAY), ApprovedPause.Reason.ILLNESS));

    assertEquals(List.of(), asPatient(() -> training.course(clinic.patientId()).dueOn(BEGAN)));
  }

  @Test
  void somebody_elses_training_is_not_there() {
    SmallClinic other = SmallClinic.open();

    assertThrows(
        RecordNotFoundException.class, () -> asPatient(() -> training.course(other.patientId())));
    tenancy.as(
        other.therapist(),
        () -> assertEquals(List.of(), training.course(clinic.patientId()).versions()));
  }

  private boolean recordMorning(int pain, UUID key) {
    return asPatient(() -> training.recordMorning(clinic.patientId(), BEGAN, pain, key));
  }

  private Training.Receipt log(SessionReport report) {
    return asPatient(() -> training.log(report));
  }

  private List<LoggedSession> sessions() {
    return asPatient(() -> training.course(clinic.patientId()).sessions());
  }

  private LoggedSession onlySession() {
    assertEquals(1, sessions().size());
    return sessions().getFirst();
  }

  private void assertRefused(Reason reason, Supplier<?> work) {
    assertEquals(reason, assertThrows(LogRefusedException.class, () -> asPatient(work)).reason());
  }

  private <T extends @Nullable Object> T asPatient(Supplier<T> work) {
    return tenancy.as(clinic.patient(), work);
  }

  private static ExerciseReport told(UUID exercise) {
    return new ExerciseReport(exercise, new AsPrescribed());
  }

  private SessionReport report(LocalDate day, ExerciseReport... exercises) {
    return new SessionReport(
        clinic.patientId(),
        day,
        null,
        false,
        null,
        SessionReport.Source.PORTAL,
        UUID.randomUUID(),
        List.of(exercises));
  }
}
