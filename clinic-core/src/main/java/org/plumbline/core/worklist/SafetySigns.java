package org.plumbline.core.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.plumbline.core.assessment.RedFlagsRaised;

/** Listens to the safety screen, and raises a hand when a red flag was answered with yes. */
@ApplicationScoped
class SafetySigns {

  private final Worklist worklist;

  SafetySigns(Worklist worklist) {
    this.worklist = worklist;
  }

  void afterScreening(@Observes RedFlagsRaised raised) {
    worklist.raise(raised.patientId(), Reason.RED_FLAG);
  }
}
