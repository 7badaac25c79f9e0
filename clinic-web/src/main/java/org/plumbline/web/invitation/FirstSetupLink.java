package org.plumbline.web.invitation;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.PrintStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.plumbline.core.clinic.FirstSetup;

/**
 * Says on the console, once at the start and never in the log, where a new installation is set up.
 */
@ApplicationScoped
public class FirstSetupLink {

  private final FirstSetup setup;
  private final String address;
  private final boolean sample;

  FirstSetupLink(
      FirstSetup setup,
      @ConfigProperty(name = "plumbline.address") String address,
      @ConfigProperty(name = "plumbline.sample.enabled") boolean sample) {
    this.setup = setup;
    this.address = address;
    this.sample = sample;
  }

  void atTheStart(@Observes StartupEvent start) {
    if (!sample) {
      tell(System.out);
    }
  }

  /** Tells the link, while there is no clinic. */
  void tell(PrintStream console) {
    setup
        .offer()
        .ifPresent(
            token ->
                console.printf(
                    "%n  Plumbline has no clinic yet. Create it here, within 24 hours:%n"
                        + "  %s/setup/%s%n%n",
                    address, token.value()));
  }
}
