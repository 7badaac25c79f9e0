package org.plumbline.web;

import io.vertx.ext.web.RoutingContext;

/** The paths other programs ask; everything else belongs to people. */
public final class ApiPath {

  private static final String START = "/api/";

  private ApiPath() {}

  /** Whether a request asks for something of the API, by the path that routes are found by. */
  public static boolean holds(RoutingContext request) {
    return holds(request.normalizedPath());
  }

  /** Whether a path lies in the API. */
  public static boolean holds(String path) {
    return path.startsWith(START);
  }
}
