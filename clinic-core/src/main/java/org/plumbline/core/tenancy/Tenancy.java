package org.plumbline.core.tenancy;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/** Says who is asking: for the rest of the request, or for one piece of work. */
@ApplicationScoped
public class Tenancy {

  private final CurrentTenant current;

  Tenancy(CurrentTenant current) {
    this.current = current;
  }

  /** Makes {@code tenant} the one asking for the rest of this request. */
  public void enter(Tenant tenant) {
    current.set(tenant);
  }

  /**
   * Does {@code work} as {@code tenant} and then restores who was asking before. Transactions that
   * the work begins are the tenant's; one that is already under way keeps its own.
   */
  public <T> T as(Tenant tenant, Supplier<T> work) {
    var context = Arc.container().requestContext();
    boolean activatedHere = !context.isActive();
    if (activatedHere) {
      context.activate();
    }
    Tenant before = current.get();
    current.set(tenant);
    try {
      return work.get();
    } finally {
      current.set(before);
      if (activatedHere) {
        context.terminate();
      }
    }
  }

  /**
   * Does {@code work} as the product itself for the clinic at hand, in a transaction of its own:
   * for an answer about records that the person who asks may not read. What comes back must tell no
   * more than that person may know.
   */
  public <T> T asProduct(Supplier<T> work) {
    var product = new Tenant.Product(current.clinicId());
    return as(product, () -> QuarkusTransaction.requiringNew().call(work::get));
  }

  /** Does {@code work} as {@code tenant}; see {@link #as(Tenant, Supplier)}. */
  public void as(Tenant tenant, Runnable work) {
    as(
        tenant,
        () -> {
          work.run();
          return true;
        });
  }
}
