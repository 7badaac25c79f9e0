package org.plumbline.core.adherence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.core.training.Course;
import org.plumbline.core.training.ExerciseResult;
import org.plumbline.core.training.FollowedVersion;
import org.plumbline.core.training.LoggedSession;

/** Weighs a course of training for the calculator. */
final class TrainingCredits {

  private TrainingCredits() {}

  /** What adherence to the patient's newest routine depends on; empty without a routine. */
  static Optional<TrainingHistory> of(Course course) {
    if (course.versions().isEmpty()) {
      return Optional.empty();
    }
    FollowedVersion newest = course.versions().getLast();
    return Optional.of(history(course, newest.routineId()));
  }

  /** The same for one routine. */
  static TrainingHistory history(Course course, UUID routineId) {
    List<FollowedVersion> versions =
        course.versions().stream().filter(v -> v.routineId().equals(routineId)).toList();
    List<PlanSpan> plans = new ArrayList<>();
    for (FollowedVersion version : versions) {
      plans.add(new PlanSpan(version.from(), version.until(), version.sessionsPerWeek(), null));
    }
    return new TrainingHistory(
        versions.getFirst().began(),
        plans,
        course.pauses(),
        course.sessions().stream()
            .filter(s -> course.versionOf(s).routineId().equals(routineId))
            .map(session -> credited(course, session))
            .toList());
  }

  /** How much of what it asked for a session did. */
  static SessionCredit credit(Course course, LoggedSession session) {
    return SessionCredit.of(
        course.results(session).stream()
            .filter(ExerciseResult::due)
            .map(TrainingCredits::work)
            .toList());
  }

  private static CreditedSession credited(Course course, LoggedSession session) {
    SessionCredit credit = credit(course, session);
    return new CreditedSession(
        session.day(), credit.credit(), credit.volume(), course.isRecalled(session));
  }

  private static SessionCredit.Work work(ExerciseResult result) {
    Long done = result.done();
    return new SessionCredit.Work(
        result.exercise().minutes(),
        BigDecimal.valueOf(result.prescribed()),
        done == null ? null : BigDecimal.valueOf(done));
  }
}
