package org.plumbline.core.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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
 * transaction: for what an entry newly says, not for what was known before it.
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
    raiseNew(
        logged.patientId(),
        logged.before(),
        logged.course(),
        session -> session.id().equals(logged.sessionId()));
  }

  void afterMorning(@Observes MorningPainRecorded morning) {
    LocalDate day = morning.day();
    if (worklist.rules().isNewlySevere(morning.pain(), morning.before().morningOf(day))) {
      worklist.raise(morning.patientId(), Reason.SEVERE_PAIN);
    }
    var since = day.minusDays(MORNINGS_AFTER);
    raiseNew(
        morning.patientId(),
        morning.before(),
        morning.course(),
        session -> !session.day().isBefore(since) && !session.day().isAfter(day));
  }

  void afterAdverseEvent(@Observes AdverseEventReported event) {
    worklist.raise(event.patientId(), Reason.ADVERSE_EVENT);
  }

  /** What was known before the entry was raised then, and perhaps acknowledged since. */
  private void raiseNew(UUID patientId, Course before, Course now, Predicate<LoggedSession> asked) {
    for (LoggedSession session : now.sessions()) {
      if (asked.test(session)) {
        reasons(before, now, session).forEach(reason -> worklist.raise(patientId, reason));
      }
    }
  }

  private Set<Reason> reasons(Course before, Course now, LoggedSession session) {
    AttentionRules rules = worklist.rules();
    SessionSigns signs = signs(now, session);
    return before.sessions().stream()
        .filter(each -> each.id().equals(session.id()) || each.id().equals(session.corrects()))
        .findFirst()
        .map(known -> rules.newSince(signs(before, known), signs))
        .orElseGet(() -> rules.afterSession(signs));
  }

  private SessionSigns signs(Course course, LoggedSession session) {
    return new SessionSigns(
        session.day(),
        session.legSymptoms(),
        session.worstPain(),
        isRed(course, session),
        otherRedDays(course, session));
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
