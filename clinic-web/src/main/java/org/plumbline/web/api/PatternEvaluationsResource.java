package org.plumbline.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.assessment.Examination;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.pattern.PatternEngine;

/** Judges what programs send by the pattern engine, one case or up to a thousand at a time. */
@Path("/api/v1/pattern-evaluations")
@RolesAllowed(ApiRole.INTEGRATOR)
public class PatternEvaluationsResource {

  private static final int MOST_CASES = 1_000;

  private final Catalogue catalogue;
  private final PatternEngine engine;
  private final BodyLimit limit;
  private final ClueAnswers clues;
  private final ApiMessages words;

  PatternEvaluationsResource(
      Catalogue catalogue, BodyLimit limit, ClueAnswers clues, ApiMessages words) {
    this.catalogue = catalogue;
    this.engine = new PatternEngine(catalogue);
    this.limit = limit;
    this.clues = clues;
    this.words = words;
  }

  /** One case is answered with one evaluation, an array with as many in the same order. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  public Response evaluate(@RestQuery @Nullable String explain, InputStream body) {
    var faults = new Faults(words);
    boolean explained = explained(explain, faults);
    JsonNode sent = JsonBody.read(limit.of(body), faults);
    var types = new JsonTypes(faults);
    var reader = new CaseReader(catalogue, types);
    if (sent instanceof ArrayNode cases) {
      List<Examination> examinations = read(cases, reader, faults);
      faults.refuse();
      return Response.ok(
              examinations.stream().map(examined -> evaluated(examined, explained)).toList())
          .build();
    }
    if (!sent.isObject()) {
      faults.at(Pointer.BODY, words.must_be_cases());
    }
    Examination examination = reader.read(sent, Pointer.BODY);
    faults.refuse();
    return Response.ok(evaluated(examination, explained)).build();
  }

  private List<Examination> read(ArrayNode cases, CaseReader reader, Faults faults) {
    List<Examination> examinations = new ArrayList<>();
    if (cases.size() > MOST_CASES) {
      faults.at(Pointer.BODY, words.too_many_cases(MOST_CASES));
      return examinations;
    }
    for (JsonNode one : cases) {
      examinations.add(reader.read(one, Pointer.BODY.to(examinations.size())));
    }
    return examinations;
  }

  private PatternEvaluation evaluated(Examination examination, boolean explained) {
    return PatternEvaluation.of(engine.judge(examination), explained ? clues : null);
  }

  private boolean explained(@Nullable String explain, Faults faults) {
    if (explain == null || explain.equals("true")) {
      return true;
    }
    if (!explain.equals("false")) {
      faults.inParameter("explain", words.must_be_yes_or_no());
    }
    return false;
  }
}
