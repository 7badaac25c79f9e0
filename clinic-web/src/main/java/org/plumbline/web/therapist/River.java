package org.plumbline.web.therapist;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.plumbline.core.assessment.Assessments;
import org.plumbline.core.assessment.SafetyScreens;
import org.plumbline.core.outcome.Occasion;
import org.plumbline.core.outcome.Outcomes;
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
  private final Assessments assessments;
  private final Patterns patterns;
  private final Outcomes outcomes;
  private final Routines routines;

  River(
      SafetyScreens safety,
      Assessments assessments,
      Patterns patterns,
      Outcomes outcomes,
      Routines routines) {
    this.safety = safety;
    this.assessments = assessments;
    this.patterns = patterns;
    this.outcomes = outcomes;
    this.routines = routines;
  }

  /** The steps of an open episode, in the order of the work. */
  List<Step> of(UUID patientId, UUID episodeId) {
    var steps = new ArrayList<Step>();
    boolean nextFound = false;
    for (Section section : Section.values()) {
      if (section == Section.OVERVIEW) {
        continue;
      }
      boolean done = isDone(section, patientId, episodeId);
      var state = done ? State.DONE : nextFound ? State.LATER : State.NEXT;
      nextFound = nextFound || !done;
      steps.add(new Step(section, section.href(patientId), state));
    }
    return steps;
  }

  private boolean isDone(Section section, UUID patientId, UUID episodeId) {
    return switch (section) {
      case SAFETY ->
          safety.standing(patientId, episodeId).mayPublish()
              && routines.safetyReminders(patientId, episodeId).isEmpty();
      case ASSESSMENT -> assessments.latest(patientId, episodeId).isPresent();
      case PATTERNS ->
          patterns
              .latest(patientId, episodeId)
              .map(
                  found ->
                      found.report().shown().stream()
                          .allMatch(shown -> found.verdict(shown) != null))
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
