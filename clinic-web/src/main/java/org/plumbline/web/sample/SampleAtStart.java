package org.plumbline.web.sample;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.plumbline.core.clinic.Clinics;

/**
 * Enters the sample clinics once, into a new installation that is to have them. A start that was
 * cut short is taken up again by the next one.
 */
@ApplicationScoped
class SampleAtStart {

  private final SampleConfig config;
  private final Clinics clinics;
  private final SampleClinics sample;
  private final Clock clock;

  SampleAtStart(SampleConfig config, Clinics clinics, SampleClinics sample, Clock clock) {
    this.config = config;
    this.clinics = clinics;
    this.sample = sample;
    this.clock = clock;
  }

  /** Before anybody is offered the set-up of a first clinic. */
  void start(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent event) {
    if (config.enabled()) {
      enterOnce();
    }
  }

  /**
   * Enters the sample clinics, or what an earlier start left out of them, unless there is a clinic
   * already; says whether it did.
   */
  boolean enterOnce() {
    if (!clinics.allIds().isEmpty() && !sample.isUnfinished()) {
      return false;
    }
    Instant began = clock.instant();
    Log.info("Entering the sample clinics; this takes up to a minute");
    sample.enter();
    Log.infof(
        "The sample clinics are there after %d s",
        Duration.between(began, clock.instant()).toSeconds());
    return true;
  }
}
