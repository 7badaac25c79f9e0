package org.plumbline.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.routine.RoutineComposer;
import org.plumbline.core.routine.RoutineKnowledge;
import org.plumbline.core.routine.RoutineProposal;
import org.plumbline.core.routine.RoutineRequest;
import org.plumbline.web.api.RoutineAnswer.Item;
import org.plumbline.web.api.RoutineAnswer.LeftOut;
import org.plumbline.web.api.RoutineAnswer.Replacement;
import org.plumbline.web.api.RoutineAnswer.Told;
import org.plumbline.web.api.RoutineAnswer.Totals;
import org.plumbline.web.api.RoutineAnswer.Unserved;
import org.plumbline.web.api.RoutineAnswer.Why;
import org.plumbline.web.reason.ChoiceWords;
import org.plumbline.web.reason.RoutineWords;

/** Composes a routine from findings or patterns and constraints, with a reason for everything. */
@Path("/api/v1/routine-proposals")
@RolesAllowed(ApiRole.INTEGRATOR)
public class RoutineProposalsResource {

  private final Catalogue catalogue;
  private final RoutineComposer composer;
  private final ChoiceWords choices;
  private final RoutineWords routine;
  private final BodyLimit limit;
  private final ApiMessages words;
  private final Clock clock;

  RoutineProposalsResource(
      Catalogue catalogue,
      ChoiceWords choices,
      RoutineWords routine,
      BodyLimit limit,
      ApiMessages words,
      Clock clock) {
    this.catalogue = catalogue;
    this.composer = new RoutineComposer(new RoutineKnowledge(catalogue));
    this.choices = choices;
    this.routine = routine;
    this.limit = limit;
    this.words = words;
    this.clock = clock;
  }

  /** The same request is always answered with the same routine. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  public RoutineAnswer propose(InputStream body) {
    var faults = new Faults(words);
    JsonNode sent = JsonBody.read(limit.of(body), faults);
    RoutineRequest request = new RoutineReader(catalogue, clock, new JsonTypes(faults)).read(sent);
    faults.refuse();
    return answer(composer.compose(request));
  }

  private RoutineAnswer answer(RoutineProposal proposal) {
    return new RoutineAnswer(
        catalogue.version(),
        proposal.chosen().stream().map(this::item).toList(),
        new Totals(
            PatternEvaluation.rounded(proposal.totals().sessionMinutes()),
            PatternEvaluation.rounded(proposal.totals().weekMinutes()),
            proposal.totals().split()),
        proposal.leftOut().stream()
            .map(
                out -> new LeftOut(out.exercise(), Codes.of(out.why()), choices.leftOut(out.why())))
            .toList(),
        proposal.unserved().stream()
            .map(
                none ->
                    new Unserved(
                        none.pattern(), Codes.of(none.why()), routine.unserved(none.why())))
            .toList(),
        proposal.replacements().stream()
            .map(it -> new Replacement(it.missing(), it.standIn(), choices.replacement(it)))
            .toList(),
        proposal.notes().stream()
            .map(note -> new Told(Codes.of(note), routine.note(note)))
            .toList());
  }

  private Item item(RoutineProposal.Chosen chosen) {
    List<Told> cautions =
        chosen.cautions().stream()
            .map(caution -> new Told(caution.condition(), choices.caution(caution)))
            .toList();
    return new Item(
        chosen.exercise(),
        catalogue.exercise(chosen.exercise()).name(),
        chosen.slot(),
        DoseAnswer.of(chosen.dose()),
        PatternEvaluation.rounded(chosen.minutes()),
        PatternEvaluation.rounded(chosen.score()),
        cautions,
        chosen.reasons().stream()
            .map(
                why ->
                    new Why(
                        Codes.of(why),
                        PatternEvaluation.rounded(why.points()),
                        choices.chosen(why)))
            .toList());
  }
}
