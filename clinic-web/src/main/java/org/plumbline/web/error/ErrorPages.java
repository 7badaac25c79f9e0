package org.plumbline.web.error;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.ForbiddenException;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Annotation;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.plumbline.core.tenancy.RecordNotFoundException;
import org.plumbline.web.RequestId;
import org.plumbline.web.page.PageMessages;

/**
 * Turns what went wrong into a page that helps: what happened in plain words, and the number of the
 * request. Never a stack trace, never the message of an exception, which may quote a record.
 */
public class ErrorPages {

  private static final Logger LOG = Logger.getLogger(ErrorPages.class);

  @CheckedTemplate(basePath = "error")
  static class Templates {
    static native TemplateInstance error(String title, String explanation, String requestId);
  }

  private final PageMessages words;
  private final RequestId requestId;
  private final String tokenCookie;

  ErrorPages(
      PageMessages words,
      RequestId requestId,
      @ConfigProperty(name = "quarkus.rest-csrf.cookie-name") String tokenCookie) {
    this.words = words;
    this.requestId = requestId;
    this.tokenCookie = tokenCookie;
  }

  @ServerExceptionMapper({NotFoundException.class, RecordNotFoundException.class})
  Response notFound(RuntimeException notFound) {
    return page(404, words.not_found_title(), words.not_found_explanation());
  }

  @ServerExceptionMapper
  Response forbidden(ForbiddenException forbidden) {
    return page(403, words.forbidden_title(), words.forbidden_explanation());
  }

  @ServerExceptionMapper
  Response refused(WebApplicationException refused) {
    int status = refused.getResponse().getStatus();
    if (status < 400) {
      return refused.getResponse();
    }
    return status >= 500
        ? fault(refused)
        : page(status, words.bad_request_title(), words.bad_request_explanation());
  }

  @ServerExceptionMapper
  Response fault(Throwable fault) {
    LOG.error("A request failed", new Unquoted(fault));
    return page(500, words.fault_title(), words.fault_explanation());
  }

  /**
   * A form whose token is missing or no longer good is refused before any page reads it, and
   * without a word; nothing else here answers so. A page that only was to be looked at is refused
   * for a broken cookie, which goes, so that it opens the next time.
   */
  @ServerResponseFilter
  void expired(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getStatus() == 400 && !response.hasEntity()) {
      if (request.getMethod().equals(HttpMethod.GET)) {
        var gone = new NewCookie.Builder(tokenCookie).path("/").maxAge(0).build();
        response.getHeaders().add(HttpHeaders.SET_COOKIE, gone);
      }
      response.setEntity(
          text(words.expired_title(), words.expired_explanation()),
          new Annotation[0],
          MediaType.TEXT_HTML_TYPE);
    }
  }

  private Response page(int status, String title, String explanation) {
    return Response.status(status)
        .type(MediaType.TEXT_HTML_TYPE)
        .entity(text(title, explanation))
        .build();
  }

  private String text(String title, String explanation) {
    return Templates.error(title, explanation, requestId.current()).render();
  }
}
