package org.plumbline.core.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.math.RoundingMode;
import org.plumbline.core.outcome.Outcomes;
import org.plumbline.core.outcome.ScoreRecorded;
import org.plumbline.core.tenancy.CurrentTenant;

/**
 * Listens to the pain scores patients give at home. What a therapist writes down they have just
 * heard themselves.
 */
@ApplicationScoped
class OutcomeSigns {

  private final Worklist worklist;
  private final Outcomes outcomes;
  private final CurrentTenant current;

  OutcomeSigns(Worklist worklist, Outcomes outcomes, CurrentTenant current) {
    this.worklist = worklist;
    this.outcomes = outcomes;
    this.current = current;
  }

  void afterScore(@Observes ScoreRecorded score) {
    if (current.isPatient()
        && score.instrument().equals(outcomes.pain().id())
        && worklist
            .rules()
            .isSevere(score.value().setScale(0, RoundingMode.DOWN).intValueExact())) {
      worklist.raise(score.patientId(), Reason.SEVERE_PAIN);
    }
  }
}
