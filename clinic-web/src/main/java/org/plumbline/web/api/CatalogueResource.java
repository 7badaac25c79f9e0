package org.plumbline.web.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.WrittenCatalogue;

/** The clinical knowledge itself, item by item, with its evidence marks and sources. */
@Path("/api/v1/catalogue")
@RolesAllowed(ApiRole.INTEGRATOR)
@Produces(MediaType.APPLICATION_JSON)
public class CatalogueResource {

  private final CatalogueItems tests;
  private final CatalogueItems questions;
  private final CatalogueItems patterns;
  private final CatalogueItems exercises;

  CatalogueResource(Catalogue catalogue) {
    tests =
        CatalogueItems.of(WrittenCatalogue.tests(), item -> CatalogueItems.test(catalogue, item));
    questions = CatalogueItems.of(WrittenCatalogue.questions(), _ -> {});
    patterns = CatalogueItems.of(WrittenCatalogue.patterns(), CatalogueItems::pattern);
    exercises =
        CatalogueItems.of(
            WrittenCatalogue.exercises(), item -> CatalogueItems.exercise(catalogue, item));
  }

  /** The physical tests. */
  @GET
  @Path("/tests")
  public Response tests(@Context Request request) {
    return answer(tests, request);
  }

  /** The questions asked at intake. */
  @GET
  @Path("/intake")
  public Response intake(@Context Request request) {
    return answer(questions, request);
  }

  /** The movement patterns with what speaks for and against each. */
  @GET
  @Path("/patterns")
  public Response patterns(@Context Request request) {
    return answer(patterns, request);
  }

  /** The exercise library. */
  @GET
  @Path("/exercises")
  public Response exercises(@Context Request request) {
    return answer(exercises, request);
  }

  /** To be kept by the caller, and asked about again. */
  private static Response answer(CatalogueItems items, Request request) {
    var tag = new EntityTag(items.tag());
    var asked = request.evaluatePreconditions(tag);
    var answer = asked == null ? Response.ok(items.json()) : asked;
    var keep = new CacheControl();
    keep.setPrivate(true);
    keep.setNoCache(true);
    keep.setNoTransform(false);
    return answer.tag(tag).cacheControl(keep).build();
  }
}
