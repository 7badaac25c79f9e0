package org.plumbline.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.plumbline.web.ApiPath;
import org.plumbline.web.RequestId;

/**
 * Refuses bodies that are too large, as a problem the caller can read: at once when the length is
 * announced, and while it is read when it is not.
 */
@Singleton
public class BodyLimit {

  /** After the request has its number, before anything else. */
  private static final int EARLY = 9_000;

  private static final long MILLISECONDS_TO_FINISH = TimeUnit.SECONDS.toMillis(10);

  /** Where the server keeps the limit that it would enforce without a word. */
  private static final String SERVERS_LIMIT = "io.quarkus.max-request-size";

  private final long most;
  private final ApiMessages words;
  private final RequestId requestId;
  private final ObjectMapper json;

  BodyLimit(
      @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize most,
      ApiMessages words,
      RequestId requestId,
      ObjectMapper json) {
    this.most = most.asLongValue();
    this.words = words;
    this.requestId = requestId;
    this.json = json;
  }

  /** A body that ends with a refusal when it is longer than the limit. */
  InputStream of(InputStream body) {
    return new BoundedBody(body, most, new RefusedException(tooLarge()));
  }

  private Problem tooLarge() {
    return Problem.of(
        Response.Status.REQUEST_ENTITY_TOO_LARGE.getStatusCode(), words.too_large(most));
  }

  void register(@Observes Filters filters) {
    filters.register(this::announced, EARLY);
  }

  @ServerRequestFilter
  void leaveTheRestTo(ContainerRequestContext request, RoutingContext routing) {
    if (ApiPath.holds(routing)) {
      routing.remove(SERVERS_LIMIT);
    }
  }

  private void announced(RoutingContext routing) {
    if (ApiPath.holds(routing) && length(routing.request()) > most) {
      refuse(routing);
    } else {
      routing.next();
    }
  }

  private static long length(HttpServerRequest request) {
    String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
    try {
      return length == null ? 0 : Long.parseLong(length);
    } catch (NumberFormatException _) {
      return 0;
    }
  }

  /** Answers, and lets the caller finish sending for a while: many listen only then. */
  private void refuse(RoutingContext routing) {
    HttpServerRequest request = routing.request();
    HttpConnection connection = request.connection();
    var discarded = new AtomicLong();
    request.handler(
        part -> {
          if (discarded.addAndGet(part.length()) > BoundedBody.MOST_DISCARDED) {
            connection.close();
          }
        });
    request.endHandler(_ -> connection.close());
    routing.vertx().setTimer(MILLISECONDS_TO_FINISH, _ -> connection.close());
    routing
        .response()
        .setStatusCode(tooLarge().status())
        .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE.toString())
        .putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE)
        .end(written(tooLarge().about(requestId.current())));
    request.resume();
  }

  private String written(Problem problem) {
    try {
      return json.writeValueAsString(problem);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
