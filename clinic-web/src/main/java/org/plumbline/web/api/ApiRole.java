package org.plumbline.web.api;

/** Who may ask the API. */
final class ApiRole {

  /** The role in the sign-in service of a program that may. */
  static final String INTEGRATOR = "integrator";

  private ApiRole() {}
}
