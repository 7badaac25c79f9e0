package org.plumbline.core.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AssessmentCourseTest {

  private static final Instant DAY = Instant.parse("2026-03-02T09:00:00Z");

  private final AssessmentLine completed = line(1, true, true);

  @Test
  void without_an_assessment_nothing_is_read() {
    assertEquals(Optional.empty(), course().read());
    assertEquals(Optional.empty(), course(line(2, false, false)).read());
  }

  @Test
  void one_that_was_only_begun_leaves_the_completed_one_standing() {
    AssessmentLine begun = line(2, false, false);

    assertEquals(Optional.of(completed), course(begun, completed).read());
    assertEquals(Optional.of(begun), course(begun, completed).begun());
    assertEquals(Optional.empty(), course(begun, completed).completedBefore());
  }

  @Test
  void as_soon_as_something_is_recorded_the_one_in_progress_is_read() {
    AssessmentLine inProgress = line(2, false, true);

    assertEquals(Optional.of(inProgress), course(inProgress, completed).read());
    assertEquals(Optional.empty(), course(inProgress, completed).begun());
    assertEquals(Optional.of(completed), course(inProgress, completed).completedBefore());
    assertEquals(Optional.empty(), course(inProgress).completedBefore());
  }

  @Test
  void one_that_was_completed_with_nothing_in_it_is_passed_over() {
    AssessmentLine empty = line(2, true, false);
    AssessmentLine inProgress = line(3, false, true);

    assertEquals(Optional.of(completed), course(empty, completed).read());
    assertEquals(Optional.empty(), course(empty, completed).begun());
    assertEquals(Optional.of(completed), course(inProgress, empty, completed).completedBefore());
  }

  @Test
  void when_the_latest_is_completed_there_is_nothing_to_say_beside_it() {
    AssessmentCourse course = course(line(2, true, true), completed);

    assertEquals(Optional.empty(), course.begun());
    assertEquals(Optional.empty(), course.completedBefore());
  }

  private static AssessmentCourse course(AssessmentLine... newestFirst) {
    return new AssessmentCourse(List.of(newestFirst));
  }

  private static AssessmentLine line(int day, boolean completed, boolean recorded) {
    Instant at = DAY.plus(Duration.ofDays(day));
    UUID id = new UUID(0, day);
    return new AssessmentLine(
        id, new UUID(0, 0), at, completed ? at : null, recorded ? 1 : 0, recorded);
  }
}
