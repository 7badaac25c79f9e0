package org.plumbline.core.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.plumbline.core.progression.DoseLowered;
import org.plumbline.core.progression.FlareReported;
import org.plumbline.core.progression.LoweringWaits;

/** Listens to flares and to lowerings that took effect at once, and tells the care team. */
@ApplicationScoped
class ProgressionSigns {

  private final Worklist worklist;

  ProgressionSigns(Worklist worklist) {
    this.worklist = worklist;
  }

  void afterFlare(@Observes FlareReported flare) {
    worklist.raise(flare.patientId(), flare.again() ? Reason.SECOND_FLARE : Reason.FLARE);
  }

  /** Told again with each log while it waits; what was looked at lately is not raised again. */
  void whileLoweringWaits(@Observes LoweringWaits waits) {
    worklist.raiseUnlessSeen(waits.patientId(), Reason.NOTE_NEEDED);
  }

  void afterLowering(@Observes DoseLowered lowered) {
    worklist.raise(lowered.patientId(), Reason.LOWERED);
  }
}
