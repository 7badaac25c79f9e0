package org.plumbline.core.worklist;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import org.plumbline.core.progression.ProgressionRules;
import org.plumbline.core.routine.RoutineRules;
import org.plumbline.core.training.TrainingRules;

/** Reads every room's rules when the application starts; a broken file stops the start. */
@Singleton
class RulesAtStart {

  void start(
      @Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent event,
      RoutineRules routine) {
    Log.debugf(
        "Rules of routines %s, training %s, progression %s, attention %s",
        routine.version(),
        TrainingRules.current().version(),
        ProgressionRules.current().version(),
        AttentionRules.current().version());
  }
}
