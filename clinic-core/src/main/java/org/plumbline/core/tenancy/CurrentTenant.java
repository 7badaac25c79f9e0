package org.plumbline.core.tenancy;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The tenant of the request (or job) at hand. Set by {@link Tenancy}, read by every service. */
@RequestScoped
public class CurrentTenant {

  private Tenant tenant = new Tenant.Nobody();

  /** Who is asking. */
  public Tenant get() {
    return tenant;
  }

  /**
   * The clinic the work is for.
   *
   * @throws NoTenantException when no clinic was entered
   */
  public UUID clinicId() {
    return switch (tenant) {
      case Tenant.Member member -> member.clinicId();
      case Tenant.Product product -> product.clinicId();
      case Tenant.Person _, Tenant.Nobody _ -> throw new NoTenantException();
    };
  }

  /** The membership of the person at work; null when the product itself works. */
  public @Nullable UUID membershipId() {
    return tenant instanceof Tenant.Member member ? member.membershipId() : null;
  }

  /**
   * The patient's own record, for a patient who is signed in.
   *
   * @throws NoTenantException when the person at work is not a patient
   */
  public UUID ownPatientId() {
    if (tenant instanceof Tenant.Member member && member.patientId() != null) {
      return member.patientId();
    }
    throw new NoTenantException();
  }

  /** Whether the person at work is a patient. */
  public boolean isPatient() {
    return tenant instanceof Tenant.Member member && member.role() == Role.PATIENT;
  }

  void set(Tenant tenant) {
    this.tenant = tenant;
  }
}
