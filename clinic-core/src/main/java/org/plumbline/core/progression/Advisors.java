package org.plumbline.core.progression;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.override.ClinicCatalogue;
import org.plumbline.core.routine.Dosing;
import org.plumbline.core.routine.RoutineRules;

/** The advisor that works with the knowledge of the clinic at hand. */
@ApplicationScoped
class Advisors {

  private final ClinicCatalogue knowledge;
  private final RoutineRules rules;
  private final ProgressionPicture picture;

  Advisors(ClinicCatalogue knowledge, RoutineRules rules, ProgressionPicture picture) {
    this.knowledge = knowledge;
    this.rules = rules;
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
    Catalogue catalogue = knowledge.current();
    return new ProgressionAdvisor(
        catalogue, new Dosing(catalogue.tailoring().limits(), rules), ProgressionRules.current());
  }
}
