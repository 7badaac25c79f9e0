package org.plumbline.core.progression;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.plumbline.core.override.ClinicCatalogue;

/** The advisor that works with the knowledge of the clinic at hand. */
@ApplicationScoped
class Advisors {

  private final ClinicCatalogue knowledge;
  private final ProgressionPicture picture;

  Advisors(ClinicCatalogue knowledge, ProgressionPicture picture) {
    this.knowledge = knowledge;
    this.picture = picture;
  }

  /**
   * The advice for a patient. Most of it does not ask for another rung, and then the exercises the
   * patient may do are not looked up.
   */
  ProgressionAdvice advise(UUID patientId, ProgressionPicture.Seen seen) {
    ProgressionAdvice advice = advisor().advise(seen.request());
    return advice.proposals().stream().anyMatch(Advisors::asksForRungs)
        ? advisor().advise(picture.withRungs(patientId, seen))
        : advice;
  }

  private static boolean asksForRungs(ProgressionProposal proposal) {
    return proposal.decision() == Decision.GAP
        || proposal.measure() == Measure.ASK_SAFETY
        || proposal.reasons().stream()
            .anyMatch(
                reason ->
                    reason instanceof ProgressionReason.NoHarderRung
                        || reason instanceof ProgressionReason.NoEasierRung);
  }

  private ProgressionAdvisor advisor() {
    return new ProgressionAdvisor(knowledge.current());
  }
}
