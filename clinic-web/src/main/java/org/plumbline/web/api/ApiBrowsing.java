package org.plumbline.web.api;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The pages to browse the API with run a script of their own inside, which the strict policy of all
 * other pages forbids. They are there on a local copy only, and so is their own policy.
 */
@Singleton
public class ApiBrowsing {

  /** After the headers every answer carries. */
  private static final int ORDER = 8_000;

  private static final String PAGES = "/q/swagger-ui/";
  private static final String POLICY =
      "default-src 'none'; style-src 'self' 'unsafe-inline'; script-src 'self' 'unsafe-inline';"
          + " img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'";

  private final boolean local;

  ApiBrowsing(@ConfigProperty(name = "plumbline.local") boolean local) {
    this.local = local;
  }

  void register(@Observes Filters filters) {
    filters.register(this::allow, ORDER);
  }

  private void allow(RoutingContext routing) {
    if (local && routing.normalizedPath().startsWith(PAGES)) {
      routing.response().putHeader("Content-Security-Policy", POLICY);
    }
    routing.next();
  }
}
