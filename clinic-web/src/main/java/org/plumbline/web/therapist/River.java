package org.plumbline.web.therapist;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.core.assessment.SafetyScreens;
import org.plumbline.core.outcome.Occasion;
import org.plumbline.core.outcome.Outcomes;
import org.plumbline.core.pattern.PatternFindings;
import org.plumbline.core.pattern.Patterns;
import org.plumbline.core.routine.Routines;
import org.plumbline.web.therapist.PatientFrames.Section;

/** How far the work of an episode has come, and which step is next. */
@ApplicationScoped
class River {

  /**
   * A step of the work.
   *
   * @param href the page it is done on
   * @param state where it stands
   */
  record Step(Section section, String href, State state) {}

  /** Where a step stands. */
  enum State {
    DONE,
    /** The first that is not done. */
    NEXT,
    LATER
  }

  private final SafetyScreens safety;
  private final Patterns patterns;
  private final Outcomes outcomes;
  private final Routines routines;

  River(SafetyScreens safety, Patterns patterns, Outcomes outcomes, Routines routines) {
    this.safety = safety;
    this.patterns = patterns;
    this.outcomes = outcomes;
    this.routines = routines;
  }

  /** The steps of an open episode, in the order of the work. */
  List<Step> of(UUID patientId, UUID episodeId) {
    var steps = new ArrayList<Step>();
    Optional<PatternFindings> found = patterns.latest(patientId, episodeId);
    boolean nextFound = false;
    for (Section section : Section.values()) {
      if (section == Section.OVERVIEW) {
        continue;
      }
      boolean done = isDone(section, found, patientId, episodeId);
      var state = done ? State.DONE : nextFound ? State.LATER : State.NEXT;
      nextFound = nextFound || !done;
      steps.add(new Step(section, section.href(patientId), state));
    }
    return steps;
  }

  /** What was only begun counts for nothing: an assessment is done once something was found. */
  private boolean isDone(
      Section section, Optional<PatternFindings> found, UUID patientId, UUID episodeId) {
    return switch (section) {
      case SAFETY ->
          safety.standing(patientId, episodeId).mayPublish()
              && routines.safetyReminders(patientId, episodeId).isEmpty();
      case ASSESSMENT -> found.isPresent();
      case PATTERNS ->
          found
              .map(
                  reading ->
                      reading.report().shown().stream()
                          .allMatch(shown -> reading.verdict(shown) != null))
              .orElse(false);
      case OUTCOMES -> {
        var course = outcomes.course(patientId);
        yield course.scoredOn(outcomes.pain()).contains(Occasion.BASELINE)
            && course.scoredOn(outcomes.tasks()).contains(Occasion.BASELINE);
      }
      case ROUTINE -> routines.followed(patientId).isPresent();
      case OVERVIEW, ADHERENCE, PROGRESSION -> false;
    };
  }
}
