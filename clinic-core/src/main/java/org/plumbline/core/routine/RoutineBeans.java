package org.plumbline.core.routine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.plumbline.core.catalogue.Catalogue;

/** Hands the room's rules to its services; a broken rules file stops the start. */
@ApplicationScoped
class RoutineBeans {

  @Produces
  @Singleton
  RoutineRules rules(Catalogue catalogue) {
    return RoutineRulesFile.shipped(catalogue);
  }
}
