package org.plumbline.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a request was refused (RFC 9457).
 *
 * @param type what kind of refusal it is; {@code about:blank} when the status says it all
 * @param title the kind in words
 * @param status the HTTP status
 * @param detail what to do about it
 * @param instance the number of the request, as the log names it
 * @param errors everything that is wrong with the request; absent when it is refused as a whole
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
    String type,
    String title,
    int status,
    @Nullable String detail,
    @Nullable String instance,
    @Nullable List<Fault> errors) {

  /** The media type of a problem. */
  static final MediaType MEDIA_TYPE = new MediaType("application", "problem+json");

  private static final String KINDS = "urn:plumbline:problem:";
  private static final int UNPROCESSABLE = 422;

  public Problem {
    errors = errors == null ? null : List.copyOf(errors);
  }

  /** A refusal whose status says it all. */
  static Problem of(int status, @Nullable String detail) {
    Response.Status known = Response.Status.fromStatusCode(status);
    String title = known == null ? "Refused" : known.getReasonPhrase();
    return new Problem("about:blank", title, status, detail, null, null);
  }

  /** A body that is no JSON. */
  static Problem notJson(String title, String detail) {
    return new Problem(KINDS + "not-json", title, 400, detail, null, null);
  }

  /** A request that can be read but holds what cannot be. */
  static Problem faulty(String title, String detail, List<Fault> faults) {
    return new Problem(KINDS + "faults", title, UNPROCESSABLE, detail, null, faults);
  }

  /** The same, with the number of the request. */
  Problem about(String requestId) {
    return new Problem(type, title, status, detail, "urn:uuid:" + requestId, errors);
  }
}
