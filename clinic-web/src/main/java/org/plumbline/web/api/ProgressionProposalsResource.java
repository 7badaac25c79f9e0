package org.plumbline.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.progression.DoseChange;
import org.plumbline.core.progression.JudgedSession;
import org.plumbline.core.progression.ProgressionAdvice;
import org.plumbline.core.progression.ProgressionAdvisor;
import org.plumbline.core.progression.ProgressionProposal;
import org.plumbline.core.progression.ProgressionReason;
import org.plumbline.core.progression.ProgressionRequest;
import org.plumbline.core.routine.Dosing;
import org.plumbline.web.api.ProgressionAnswer.Change;
import org.plumbline.web.api.ProgressionAnswer.Planned;
import org.plumbline.web.api.ProgressionAnswer.Proposal;
import org.plumbline.web.api.ProgressionAnswer.Session;
import org.plumbline.web.reason.ProgressionWords;

/** Says what to do with a prescription next, from its logs. */
@Path("/api/v1/progression-proposals")
@RolesAllowed(ApiRole.INTEGRATOR)
public class ProgressionProposalsResource {

  private final Catalogue catalogue;
  private final Dosing dosing;
  private final ProgressionAdvisor advisor;
  private final ProgressionWords told;
  private final BodyLimit limit;
  private final ApiMessages words;
  private final Clock clock;
  private final ObjectMapper json;

  ProgressionProposalsResource(
      Catalogue catalogue,
      ProgressionWords told,
      BodyLimit limit,
      ApiMessages words,
      Clock clock,
      ObjectMapper json) {
    this.catalogue = catalogue;
    this.dosing = new Dosing(catalogue);
    this.advisor = new ProgressionAdvisor(catalogue);
    this.told = told;
    this.limit = limit;
    this.words = words;
    this.clock = clock;
    this.json = json;
  }

  /** Judges the sessions and proposes; nothing raises a dose by itself. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  public ProgressionAnswer propose(InputStream body) {
    var faults = new Faults(words);
    JsonNode sent = JsonBody.read(limit.of(body), faults);
    ProgressionRequest request =
        new ProgressionReader(catalogue, dosing, LocalDate.now(clock), new JsonTypes(faults))
            .read(sent);
    faults.refuse();
    return answer(request, advisor.advise(request));
  }

  private ProgressionAnswer answer(ProgressionRequest request, ProgressionAdvice advice) {
    List<Proposal> proposals = advice.proposals().stream().map(this::proposal).toList();
    List<Session> sessions = request.sessions().stream().map(this::session).toList();
    return new ProgressionAnswer(
        catalogue.version(),
        sessions.isEmpty() ? null : sessions.getLast().light(),
        proposals.isEmpty() ? null : proposals.getFirst().decision(),
        proposals.isEmpty() ? List.of() : proposals.getFirst().reasons(),
        proposals.isEmpty() ? List.of() : proposals.getFirst().changes(),
        proposals,
        sessions);
  }

  private Proposal proposal(ProgressionProposal proposal) {
    return new Proposal(
        proposal.decision().word(),
        told.heading(proposal),
        proposal.exercise(),
        proposal.changes().stream().map(ProgressionProposalsResource::change).toList(),
        proposal.instead().stream()
            .map(planned -> new Planned(planned.exercise(), DoseAnswer.of(planned.dose())))
            .toList(),
        proposal.days(),
        proposal.measure() == null ? null : ProgressionReader.word(proposal.measure()),
        proposal.measure() == null ? null : told.measure(proposal.measure()),
        proposal.reasons().stream().map(this::reason).toList());
  }

  private static Change change(DoseChange change) {
    return new Change(
        change.exercise(),
        DoseAnswer.of(change.before()),
        change.next(),
        DoseAnswer.of(change.after()));
  }

  /** The short name of a reason, its words, and its facts. */
  private JsonNode reason(ProgressionReason reason) {
    ObjectNode answer =
        json.createObjectNode().put("code", Codes.of(reason)).put("text", told.reason(reason));
    ObjectNode facts = json.valueToTree(reason);
    for (Map.Entry<String, JsonNode> fact : facts.properties()) {
      if (!fact.getKey().equals("type")) {
        answer.set(fact.getKey(), fact.getValue());
      }
    }
    return answer;
  }

  private Session session(JudgedSession session) {
    return new Session(
        session.day(),
        ProgressionReader.word(session.pain().light()),
        ProgressionReader.word(session.pain().reason()),
        told.because(session.pain().reason()),
        session.pain().baseline(),
        session.pain().redLine(),
        session.pain().morningMissing());
  }
}
