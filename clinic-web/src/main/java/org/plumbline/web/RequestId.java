package org.plumbline.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.MDC;
import org.plumbline.core.tenancy.Ids;

/** Names every request, so that a person's report, a log line and an audit entry can be matched. */
@ApplicationScoped
public class RequestId {

  private static final String NAME = "requestId";
  private static final int FIRST = 10_000;

  void register(@Observes Filters filters) {
    filters.register(RequestId::name, FIRST);
  }

  /** The id of the request at hand; {@code "-"} outside a request. */
  public String current() {
    Object id = MDC.get(NAME);
    return id == null ? "-" : id.toString();
  }

  private static void name(RoutingContext request) {
    String id = Ids.next().toString();
    MDC.put(NAME, id);
    request.response().putHeader("X-Request-Id", id);
    request.next();
  }
}
