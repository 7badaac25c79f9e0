package org.plumbline.core.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.core.catalogue.TaskFamily;
import org.plumbline.core.outcome.OutcomeChange.Verdict;
import org.plumbline.core.outcome.OutcomeRefusedException.Reason;
import org.plumbline.core.tenancy.RecordNotFoundException;
import org.plumbline.core.tenancy.Tenancy;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.core.testing.SmallClinic;
import org.plumbline.core.testing.StoppedClock;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class OutcomesTest {

  @Inject Outcomes outcomes;
  @Inject Tenancy tenancy;

  private SmallClinic clinic;
  private Instant opened;

  @BeforeEach
  void anEpisodeOpenedToday() {
    clinic = SmallClinic.open();
    opened = Clock.systemUTC().instant();
  }

  @Test
  void the_first_score_is_the_start_and_a_later_one_is_judged_against_it() {
    recordPain(7, 0);
    recordPain(4, 42);

    OutcomeCourse course = course();

    assertEquals(
        List.of(Occasion.BASELINE, Occasion.WEEK_6),
        course.scores().stream().map(Score::occasion).toList());
    assertEquals(Verdict.RESPONDER, course.change(outcomes.pain()).orElseThrow().verdict());
  }

  @Test
  void pain_is_due_at_the_start_and_again_after_six_weeks() {
    assertEquals(Optional.of(Occasion.BASELINE), painDueOn(0));
    recordPain(7, 0);
    assertEquals(Optional.empty(), painDueOn(1));
    assertEquals(Optional.of(Occasion.WEEK_6), painDueOn(40));
  }

  @Test
  void tasks_are_due_once_three_are_named_and_scored_as_their_mean() {
    nameTasks("Lift my grandchild", "Tie my shoes");
    assertTrue(tasksDue().isEmpty());
    nameTasks("Sit through a film");
    assertEquals(Occasion.BASELINE, tasksDue().orElseThrow().occasion());

    scoreTasks(2, 3, 5);

    Score score = course().scores().getFirst();
    assertEquals("3.33", score.value().setScale(2, RoundingMode.HALF_UP).toPlainString());
    assertEquals(3, score.tasks().size());
  }

  @Test
  void a_task_is_named_once_and_at_most_five_are() {
    nameTasks("Lift", "Sit", "Walk", "Climb stairs");
    assertRefused(Reason.NAMED_ALREADY, () -> name(" lift "));
    assertRefused(Reason.NAME_MISSING, () -> name("  "));
    assertRefused(Reason.NAME_TOO_LONG, () -> name("x".repeat(201)));
    nameTasks("Carry shopping");
    assertRefused(Reason.ENOUGH_TASKS, () -> name("Garden"));
  }

  @Test
  void a_task_taken_off_the_list_keeps_its_scores() {
    nameTasks("Lift", "Sit", "Walk", "Climb stairs");
    scoreTasks(2, 3, 4, 9);
    UUID last = course().tasks().getLast().id();

    asTherapist(
        () -> {
          outcomes.retireTask(clinic.patientId(), last);
          return true;
        });
    StoppedClock.at(opened.plus(Duration.ofDays(42)));
    scoreTasks(5, 6, 7);

    OutcomeChange change = course().change(outcomes.tasks()).orElseThrow();
    assertEquals(0, new BigDecimal("3").compareTo(change.improvement()));
    assertEquals(4, course().scores().getFirst().tasks().size());
  }

  @Test
  void a_score_of_too_few_or_of_unknown_tasks_is_refused_and_nothing_is_stored() {
    nameTasks("Lift", "Sit", "Walk");
    UUID one = course().tasks().getFirst().id();

    assertRefused(Reason.TASKS_INCOMPLETE, () -> score(Map.of(one, 4)));
    assertRefused(
        Reason.TASKS_INCOMPLETE,
        () -> score(Map.of(one, 4, UUID.randomUUID(), 3, UUID.randomUUID(), 2)));
    assertEquals(List.of(), course().scores());
  }

  @Test
  void the_same_report_sent_twice_is_stored_once() {
    ScoreReport report = ScoreReport.ofPain(clinic.patientId(), 5, UUID.randomUUID());

    asPatient(() -> outcomes.record(report));

    assertTrue(asPatient(() -> outcomes.record(report)).repeated());
    assertEquals(1, course().scores().size());
  }

  @Test
  void a_correction_stands_in_place_of_the_score_it_names_and_keeps_its_occasion() {
    UUID first = recordPain(9, 0).scoreId();
    StoppedClock.at(opened.plus(Duration.ofHours(1)));
    ScoreReport correction =
        new ScoreReport(clinic.patientId(), 6, Map.of(), false, first, UUID.randomUUID());

    asPatient(() -> outcomes.record(correction));

    Score standing = course().scores().getFirst();
    assertEquals(1, course().scores().size());
    assertEquals(new BigDecimal("6"), standing.value());
    assertEquals(Occasion.BASELINE, standing.occasion());
    assertEquals(first, standing.corrects());
    assertRefused(
        Reason.CORRECTED_ALREADY,
        () ->
            outcomes.record(
                new ScoreReport(clinic.patientId(), 1, Map.of(), false, first, UUID.randomUUID())));
  }

  @Test
  void somebody_elses_scores_are_not_there() {
    SmallClinic other = SmallClinic.open();

    assertThrows(
        RecordNotFoundException.class, () -> asPatient(() -> outcomes.course(other.patientId())));
    assertThrows(
        RecordNotFoundException.class,
        () ->
            asPatient(
                () ->
                    outcomes.record(ScoreReport.ofPain(other.patientId(), 3, UUID.randomUUID()))));
  }

  private Optional<Occasion> painDueOn(int day) {
    StoppedClock.at(opened.plus(Duration.ofDays(day)));
    OutcomeCourse course = course();
    return course
        .dueOn(
            Objects.requireNonNull(course.opened()).plusDays(day),
            outcomes.pain(),
            outcomes.schedule())
        .map(Review::occasion);
  }

  private Optional<Review> tasksDue() {
    OutcomeCourse course = course();
    return course.dueOn(
        Objects.requireNonNull(course.opened()), outcomes.tasks(), outcomes.schedule());
  }

  private Outcomes.Receipt recordPain(int pain, int day) {
    StoppedClock.at(opened.plus(Duration.ofDays(day)));
    return asPatient(
        () -> outcomes.record(ScoreReport.ofPain(clinic.patientId(), pain, UUID.randomUUID())));
  }

  private void nameTasks(String... names) {
    for (String name : names) {
      asTherapist(() -> name(name));
    }
  }

  private PatientTask name(String name) {
    return outcomes.nameTask(clinic.patientId(), name, TaskFamily.LIFT_BEND);
  }

  private void scoreTasks(int... values) {
    Map<UUID, Integer> scores = new HashMap<>();
    List<PatientTask> tasks = course().tasks();
    for (int i = 0; i < values.length; i++) {
      scores.put(tasks.get(i).id(), values[i]);
    }
    asPatient(() -> score(scores));
  }

  private Outcomes.Receipt score(Map<UUID, Integer> scores) {
    return outcomes.record(ScoreReport.ofTasks(clinic.patientId(), scores, UUID.randomUUID()));
  }

  private OutcomeCourse course() {
    return asPatient(() -> outcomes.course(clinic.patientId()));
  }

  private void assertRefused(Reason reason, Supplier<?> work) {
    assertEquals(
        reason, assertThrows(OutcomeRefusedException.class, () -> asTherapist(work)).reason());
  }

  private <T> T asPatient(Supplier<T> work) {
    return tenancy.as(clinic.patient(), work);
  }

  private <T> T asTherapist(Supplier<T> work) {
    return tenancy.as(clinic.therapist(), work);
  }
}
