package org.plumbline.core.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.plumbline.core.assessment.RedFlagsRaised;

/** Listens to the safety screen: a red flag that was answered with yes needs attention. */
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
