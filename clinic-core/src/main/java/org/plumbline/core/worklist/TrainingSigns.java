package org.plumbline.core.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.plumbline.core.training.AdverseEventReported;
import org.plumbline.core.training.Course;
import org.plumbline.core.training.LoggedSession;
import org.plumbline.core.training.MorningPainRecorded;
import org.plumbline.core.training.PainLight;
import org.plumbline.core.training.SessionLogged;
import org.plumbline.core.worklist.AttentionRules.SessionSigns;

/**
 * Listens to what patients log at home, and puts who needs attention on the worklist in the same
 * transaction.
 */
@ApplicationScoped
class TrainingSigns {

  /** A morning's pain can turn the light of a session up to this many days before. */
  private static final int MORNINGS_AFTER = 2;

  private final Worklist worklist;

  TrainingSigns(Worklist worklist) {
    this.worklist = worklist;
  }

  void afterSession(@Observes SessionLogged logged) {
    judge(logged.patientId(), logged.course(), session -> session.id().equals(logged.sessionId()));
  }

  void afterMorning(@Observes MorningPainRecorded morning) {
    if (worklist.rules().isSevere(morning.pain())) {
      worklist.raise(morning.patientId(), Reason.SEVERE_PAIN);
    }
    var since = morning.day().minusDays(MORNINGS_AFTER);
    judge(
        morning.patientId(),
        morning.course(),
        session -> !session.day().isBefore(since) && !session.day().isAfter(morning.day()));
  }

  void afterAdverseEvent(@Observes AdverseEventReported event) {
    worklist.raise(event.patientId(), Reason.ADVERSE_EVENT);
  }

  private void judge(UUID patientId, Course course, Predicate<LoggedSession> asked) {
    for (LoggedSession session : course.sessions()) {
      if (asked.test(session)) {
        var signs =
            new SessionSigns(
                session.day(), session.legSymptoms(), session.worstPain(), isRed(course, session));
        worklist
            .rules()
            .afterSession(signs, otherRedDays(course, session))
            .forEach(reason -> worklist.raise(patientId, reason));
      }
    }
  }

  private List<LocalDate> otherRedDays(Course course, LoggedSession session) {
    return course.sessions().stream()
        .filter(other -> !other.id().equals(session.id()))
        .filter(other -> worklist.rules().isClose(other.day(), session.day()))
        .filter(other -> isRed(course, other))
        .map(LoggedSession::day)
        .toList();
  }

  private static boolean isRed(Course course, LoggedSession session) {
    return course.lightOf(session).light() == PainLight.RED;
  }
}
