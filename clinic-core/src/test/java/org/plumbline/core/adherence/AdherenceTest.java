package org.plumbline.core.adherence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.core.tenancy.Tenancy;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.core.testing.SmallClinic;
import org.plumbline.core.testing.SmallRoutine;
import org.plumbline.core.testing.StoppedClock;
import org.plumbline.core.training.ApprovedPause;
import org.plumbline.core.training.ExerciseReport;
import org.plumbline.core.training.ExerciseReport.AsPrescribed;
import org.plumbline.core.training.ExerciseReport.Skipped;
import org.plumbline.core.training.FollowedExercise;
import org.plumbline.core.training.Pause;
import org.plumbline.core.training.Pauses;
import org.plumbline.core.training.SessionReport;
import org.plumbline.core.training.SkipReason;
import org.plumbline.core.training.Training;
import org.plumbline.local.DatabaseRole;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class AdherenceTest {

  private static final LocalDate BEGAN = LocalDate.of(2026, 3, 2);

  @Inject Adherence adherence;
  @Inject Training training;
  @Inject Pauses pauses;
  @Inject Tenancy tenancy;

  private SmallClinic clinic;
  private SmallRoutine routine;

  @BeforeEach
  void aRoutineOfFiveSessionsAWeek() {
    clinic = SmallClinic.open();
    routine = SmallRoutine.publish(clinic, BEGAN, 5);
  }

  @Test
  void a_patient_who_does_what_is_due_every_day_reads_100_percent_every_day() {
    for (int day = 1; day <= 16; day++) {
      trainWhatIsDue(day);
      BigDecimal figure = figureOn(day);
      assertTrue(
          figure == null || figure.compareTo(BigDecimal.ONE) == 0, "day " + day + ": " + figure);
    }
  }

  @Test
  void each_week_is_stored_as_logs_come_in() throws SQLException {
    trainWhatIsDue(1);
    trainWhatIsDue(2);
    assertEquals(List.of("2026-03-02 1 1.000 2"), storedWeeks());

    trainWhatIsDue(9);

    assertEquals(List.of("2026-03-02 5 0.400 2", "2026-03-09 1 1.000 1"), storedWeeks());
  }

  @Test
  void silence_reaches_the_stored_weeks_without_anyone_opening_a_page() throws SQLException {
    trainWhatIsDue(1);
    StoppedClock.at(at(15));

    tenancy.as(clinic.product(), adherence::refreshEverybody);

    assertEquals(List.of("2026-03-02 5 0.200 1", "2026-03-09 5 0.000 0"), storedWeeks());
  }

  @Test
  void a_pause_approved_later_corrects_the_stored_weeks() throws SQLException {
    trainWhatIsDue(1);
    StoppedClock.at(at(8));

    tenancy.as(
        clinic.therapist(),
        () ->
            pauses.approve(
                clinic.patientId(), new Pause(day(2), day(7)), ApprovedPause.Reason.HOLIDAY));

    assertEquals(List.of("2026-03-02 0.714 unscored 1"), storedWeeks());
  }

  @Test
  void the_stored_weeks_are_the_same_when_computed_again() throws SQLException {
    trainWhatIsDue(1);
    trainWhatIsDue(2);
    trainWhatIsDue(4);
    List<String> asLogsCameIn = storedWeeks();

    tenancy.as(clinic.therapist(), () -> adherence.refresh(clinic.patientId()));

    assertEquals(asLogsCameIn, storedWeeks());
  }

  @Test
  void the_review_shows_four_states_and_as_of_when() {
    trainWhatIsDue(1);
    StoppedClock.at(at(2));
    asPatientLog(2, List.of(new ExerciseReport(routine.bridge(), new Skipped(SkipReason.TIRED))));
    StoppedClock.at(at(5));

    AdherenceReview review = review();

    assertEquals(
        List.of(
            DayState.DONE,
            DayState.SKIPPED,
            DayState.NOT_REPORTED,
            DayState.REST,
            DayState.OPEN,
            DayState.OPEN,
            DayState.OPEN),
        review.days().getFirst().stream().map(DayGrid.Day::state).toList());
    assertEquals(at(5), review.asOf());
  }

  @Test
  void a_session_filled_in_more_than_three_days_later_is_marked_as_recalled() {
    StoppedClock.at(at(5));
    asPatientLog(1, List.of(new ExerciseReport(routine.bridge(), new AsPrescribed())));
    asPatientLog(3, List.of(new ExerciseReport(routine.bridge(), new AsPrescribed())));

    assertEquals(1, review().figure().weeks().getFirst().recalled());
  }

  private AdherenceReview review() {
    return tenancy.as(clinic.therapist(), () -> adherence.review(clinic.patientId()).orElseThrow());
  }

  private @Nullable BigDecimal figureOn(int day) {
    StoppedClock.at(at(day));
    return review().figure().score();
  }

  private void trainWhatIsDue(int day) {
    StoppedClock.at(at(day));
    List<FollowedExercise> due =
        tenancy.as(clinic.patient(), () -> training.course(clinic.patientId()).dueOn(day(day)));
    if (!due.isEmpty()) {
      asPatientLog(
          day, due.stream().map(e -> new ExerciseReport(e.id(), new AsPrescribed())).toList());
    }
  }

  private void asPatientLog(int day, List<ExerciseReport> exercises) {
    tenancy.as(
        clinic.patient(),
        () ->
            training.log(
                new SessionReport(
                    clinic.patientId(),
                    day(day),
                    null,
                    false,
                    null,
                    SessionReport.Source.PORTAL,
                    UUID.randomUUID(),
                    exercises)));
  }

  private List<String> storedWeeks() throws SQLException {
    try (var owner = PostgresResource.connect(DatabaseRole.OWNER);
        var query =
            owner.prepareStatement(
                "select week_start, target, adherence, sessions from adherence_week"
                    + " where clinic_id = ? order by week_start")) {
      query.setObject(1, clinic.clinicId());
      var rows = query.executeQuery();
      List<String> weeks = new ArrayList<>();
      while (rows.next()) {
        BigDecimal score = rows.getBigDecimal(3);
        weeks.add(
            Stream.of(
                    rows.getString(1),
                    rows.getBigDecimal(2)
                        .setScale(3, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString(),
                    score == null
                        ? "unscored"
                        : score.setScale(3, RoundingMode.HALF_UP).toPlainString(),
                    rows.getString(4))
                .reduce((a, b) -> a + " " + b)
                .orElseThrow());
      }
      return weeks;
    }
  }

  private static Instant at(int day) {
    return day(day).atTime(LocalTime.of(18, 0)).toInstant(ZoneOffset.UTC);
  }

  private static LocalDate day(int day) {
    return BEGAN.plusDays(day - 1L);
  }
}
