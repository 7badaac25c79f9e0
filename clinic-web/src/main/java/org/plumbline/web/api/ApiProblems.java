package org.plumbline.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Annotation;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;
import org.plumbline.web.ApiPath;
import org.plumbline.web.RequestId;

/** Whatever refuses a request of the API, the caller is answered with a problem (RFC 9457). */
@Singleton
public class ApiProblems {

  private static final int UNAUTHORIZED = 401;

  private final ApiMessages words;
  private final RequestId requestId;
  private final ObjectMapper json;

  ApiProblems(ApiMessages words, RequestId requestId, ObjectMapper json) {
    this.words = words;
    this.requestId = requestId;
    this.json = json;
  }

  @ServerExceptionMapper
  Response refused(RefusedException refused, RoutingContext routing) {
    Problem problem = refused.problem();
    var response = Response.status(problem.status()).type(Problem.MEDIA_TYPE);
    if (problem.status() == Response.Status.REQUEST_ENTITY_TOO_LARGE.getStatusCode()) {
      routing.addEndHandler(_ -> routing.request().connection().close());
      response.header("Connection", "close");
    }
    return response.entity(problem.about(requestId.current())).build();
  }

  /** What the pages would say of a refusal is for people. */
  @ServerResponseFilter
  void forPrograms(ContainerResponseContext response, RoutingContext routing) {
    if (response.getStatus() >= 400
        && ApiPath.holds(routing)
        && !(response.getEntity() instanceof Problem)) {
      response.setEntity(problem(response.getStatus()), new Annotation[0], Problem.MEDIA_TYPE);
    }
  }

  /** A token that is no good is refused before any resource is looked for. */
  void register(@Observes Router router) {
    router.route("/api/*").failureHandler(this::failed);
  }

  private void failed(RoutingContext routing) {
    var response = routing.response();
    if (response.ended()) {
      return;
    }
    if (response.getStatusCode() == UNAUTHORIZED || routing.statusCode() == UNAUTHORIZED) {
      try {
        response
            .setStatusCode(UNAUTHORIZED)
            .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE.toString())
            .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
            .end(json.writeValueAsString(problem(UNAUTHORIZED)));
      } catch (JsonProcessingException e) {
        throw new IllegalStateException(e);
      }
    } else {
      routing.next();
    }
  }

  private Problem problem(int status) {
    return Problem.of(status, detail(status)).about(requestId.current());
  }

  private @Nullable String detail(int status) {
    return switch (status) {
      case UNAUTHORIZED -> words.no_token();
      case 403 -> words.no_role();
      case 404 -> words.no_path();
      case 415 -> words.json_only();
      case 500 -> words.our_fault();
      default -> null;
    };
  }
}
