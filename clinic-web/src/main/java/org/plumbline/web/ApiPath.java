package org.plumbline.web;

/** The paths other programs ask; everything else belongs to people. */
public final class ApiPath {

  private static final String START = "/api/";

  private ApiPath() {}

  /** Whether a request path lies in the API. */
  public static boolean holds(String path) {
    return path.startsWith(START);
  }
}
