package org.plumbline.web.access;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** The front door: sends each person to where their day starts. */
@Path("/")
@Authenticated
public class StartPage {

  @CheckedTemplate(basePath = "access")
  static class Templates {
    static native TemplateInstance nowhere();
  }

  private final Visitor visitor;

  StartPage(Visitor visitor) {
    this.visitor = visitor;
  }

  /** To the first area that is theirs; a plain explanation for someone who belongs to no clinic. */
  @GET
  @Produces(MediaType.TEXT_HTML)
  public Response start() {
    return visitor.getAreas().stream()
        .findFirst()
        .map(area -> Response.seeOther(URI.create(area.path())).build())
        .orElseGet(() -> Response.ok(Templates.nowhere()).build());
  }
}
