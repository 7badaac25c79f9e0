package org.plumbline.core.tenancy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/**
 * What the product does by the clock for many, one after the other: where one record cannot be
 * worked on, the others are not kept waiting for it. The log names the kind of failure and nobody.
 */
@ApplicationScoped
public class OneByOne {

  private static final Logger LOG = Logger.getLogger(OneByOne.class);

  private final Tenancy tenancy;

  OneByOne(Tenancy tenancy) {
    this.tenancy = tenancy;
  }

  /** Does the work for each clinic, as the product. */
  public void clinics(String work, List<UUID> clinics, Runnable each) {
    clinics.forEach(clinic -> attempt(work, () -> tenancy.as(new Tenant.Product(clinic), each)));
  }

  /** Does the work for each patient of the clinic at hand, in a transaction of its own. */
  public void patients(String work, List<UUID> patients, Consumer<UUID> each) {
    patients.forEach(
        patient ->
            attempt(work, () -> QuarkusTransaction.requiringNew().run(() -> each.accept(patient))));
  }

  private static void attempt(String work, Runnable one) {
    try {
      one.run();
    } catch (RuntimeException e) {
      LOG.errorf("Left out one: %s (%s)", work, e.getClass().getName());
    }
  }
}
