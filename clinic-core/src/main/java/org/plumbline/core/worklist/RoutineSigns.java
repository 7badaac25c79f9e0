package org.plumbline.core.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import org.plumbline.core.routine.RoutineFits;
import org.plumbline.core.routine.RoutineQuestioned;

/** Listens to what becomes known of those who follow a routine, and tells the care team. */
@ApplicationScoped
class RoutineSigns {

  private final Worklist worklist;

  RoutineSigns(Worklist worklist) {
    this.worklist = worklist;
  }

  void afterRecheck(@Observes RoutineQuestioned questioned) {
    worklist.raise(questioned.patientId(), Reason.ROUTINE_QUESTIONED);
  }

  void onceItFitsAgain(@Observes RoutineFits fits) {
    worklist.withdraw(fits.patientId(), Set.of(Reason.ROUTINE_QUESTIONED));
  }
}
