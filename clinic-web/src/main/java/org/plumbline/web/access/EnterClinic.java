package org.plumbline.web.access;

import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.plumbline.core.tenancy.Tenancy;

/** Before a page's method runs: says who is asking, in the role of the area the page is in. */
public class EnterClinic {

  private final Tenancy tenancy;
  private final Visitor visitor;

  EnterClinic(Tenancy tenancy, Visitor visitor) {
    this.tenancy = tenancy;
    this.visitor = visitor;
  }

  @ServerRequestFilter
  void enter(ContainerRequestContext request) {
    var area = Area.of(request.getUriInfo().getRequestUri().getPath());
    tenancy.enter(visitor.tenant(area.map(Area::role).orElse(null)));
  }
}
