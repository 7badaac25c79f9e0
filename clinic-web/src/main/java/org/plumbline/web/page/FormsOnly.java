package org.plumbline.web.page;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;
import org.plumbline.web.ApiPath;

/**
 * A page takes forms and nothing else: the token against forged requests travels in a form. The API
 * takes other bodies, because its callers carry a token of their own and no cookie.
 */
public class FormsOnly {

  private static final Set<String> READING =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
  private static final List<MediaType> FORMS =
      List.of(MediaType.APPLICATION_FORM_URLENCODED_TYPE, MediaType.MULTIPART_FORM_DATA_TYPE);

  @ServerRequestFilter
  @Nullable Response refuse(ContainerRequestContext request, RoutingContext routing) {
    MediaType sent = request.getMediaType();
    boolean taken =
        READING.contains(request.getMethod())
            || ApiPath.holds(routing)
            || (sent != null && FORMS.stream().anyMatch(form -> form.isCompatible(sent)));
    return taken ? null : Response.status(Response.Status.BAD_REQUEST).build();
  }
}
