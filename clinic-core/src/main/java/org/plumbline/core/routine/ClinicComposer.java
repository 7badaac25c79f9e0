package org.plumbline.core.routine;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.plumbline.core.override.ClinicCatalogue;

/** Composes and checks with the knowledge of the clinic at hand. */
@ApplicationScoped
class ClinicComposer {

  private final ClinicCatalogue knowledge;

  ClinicComposer(ClinicCatalogue knowledge) {
    this.knowledge = knowledge;
  }

  RoutineProposal compose(RoutineRequest request) {
    return composer().compose(request);
  }

  RoutineCheck check() {
    return composer().check();
  }

  Set<String> ruledOutBy(RoutineRequest request, String exerciseId) {
    return composer().ruledOutBy(request, exerciseId);
  }

  boolean awaitsProtocol(RoutineRequest request) {
    return rulesNow().awaitsProtocol(request);
  }

  private RoutineComposer composer() {
    return new RoutineComposer(rulesNow());
  }

  private RoutineKnowledge rulesNow() {
    return new RoutineKnowledge(knowledge.current());
  }
}
