package org.plumbline.core.progression;

import jakarta.enterprise.context.ApplicationScoped;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.override.ClinicCatalogue;
import org.plumbline.core.routine.Dosing;
import org.plumbline.core.routine.RoutineRules;

/** The advisor that works with the knowledge of the clinic at hand. */
@ApplicationScoped
class Advisors {

  private final ClinicCatalogue knowledge;
  private final RoutineRules rules;

  Advisors(ClinicCatalogue knowledge, RoutineRules rules) {
    this.knowledge = knowledge;
    this.rules = rules;
  }

  ProgressionAdvisor advisor() {
    Catalogue catalogue = knowledge.current();
    return new ProgressionAdvisor(
        catalogue, new Dosing(catalogue.tailoring().limits(), rules), ProgressionRules.current());
  }
}
