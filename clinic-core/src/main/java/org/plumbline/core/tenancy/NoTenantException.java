package org.plumbline.core.tenancy;

/** Clinic data was asked for without saying for whom. Always a fault in the product. */
public class NoTenantException extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  NoTenantException() {
    super("No tenant: enter a clinic first");
  }
}
