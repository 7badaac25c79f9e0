package org.plumbline.web.access;

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
  void enter(ContainerRequestContext request) {
    String path = request.getUriInfo().getRequestUri().getPath();
    if (ApiPath.holds(path)) {
      tenancy.enter(new Tenant.Nobody());
      return;
    }
    var area = Area.of(path);
    tenancy.enter(visitor.tenant(area.map(Area::role).orElse(null)));
  }
}
