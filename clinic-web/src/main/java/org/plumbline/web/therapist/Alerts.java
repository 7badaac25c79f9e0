package org.plumbline.web.therapist;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.assessment.SafetyScreens;
import org.plumbline.core.patient.Episode;
import org.plumbline.core.patient.Episodes;
import org.plumbline.core.routine.Recheck;
import org.plumbline.core.routine.Rechecks;
import org.plumbline.core.routine.Routines;
import org.plumbline.core.routine.SafetyNote;

/** What stands above a patient's overview, routine and proposals while it is so. */
@ApplicationScoped
class Alerts {

  /**
   * What is shown.
   *
   * @param recheck what the rules say now about the routine in force; null when none is
   * @param stopped whether the patient's page shows no exercises until a flag raised at home is
   *     reviewed
   * @param reminders why the safety questions are due again
   */
  record View(@Nullable Recheck recheck, boolean stopped, List<SafetyNote> reminders) {

    /** Nothing to say. */
    static final View NONE = new View(null, false, List.of());

    /** The rest, where some of it is said elsewhere on the page. */
    View without(List<SafetyNote> said) {
      return new View(
          recheck == null ? null : recheck.without(said),
          stopped,
          reminders.stream().filter(note -> !said.contains(note)).toList());
    }
  }

  private final Episodes episodes;
  private final Rechecks rechecks;
  private final Routines routines;
  private final SafetyScreens safety;

  Alerts(Episodes episodes, Rechecks rechecks, Routines routines, SafetyScreens safety) {
    this.episodes = episodes;
    this.rechecks = rechecks;
    this.routines = routines;
    this.safety = safety;
  }

  /** What is to be said of a patient now; nothing without an open episode. */
  View of(UUID patientId) {
    return episodes
        .open(patientId)
        .map(Episode::id)
        .map(
            episode ->
                new View(
                    rechecks.of(patientId, episode).orElse(null),
                    !safety.raisedAtHome(patientId, episode).isEmpty(),
                    routines.safetyReminders(patientId, episode)))
        .orElse(View.NONE);
  }
}
