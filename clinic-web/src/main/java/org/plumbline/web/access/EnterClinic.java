package org.plumbline.web.access;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.plumbline.core.tenancy.Tenancy;
import org.plumbline.core.tenancy.Tenant;
import org.plumbline.web.ApiPath;

/** Before a page's method runs: says who is asking, in the role of the area the page is in. */
public class EnterClinic {

  private final Tenancy tenancy;
  private final Visitor visitor;

  EnterClinic(Tenancy tenancy, Visitor visitor) {
    this.tenancy = tenancy;
    this.visitor = visitor;
  }

  @ServerRequestFilter
  void enter(ContainerRequestContext request, RoutingContext routing) {
    if (ApiPath.holds(routing)) {
      tenancy.enter(new Tenant.Nobody());
      return;
    }
    var area = Area.of(routing.normalizedPath());
    tenancy.enter(visitor.tenant(area.map(Area::role).orElse(null)));
  }
}
