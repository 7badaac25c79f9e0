package org.plumbline.core.progression;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.progression.ProgressionRequest.LighterWeek;
import org.plumbline.core.routine.Dosing;

/**
 * What to do with a routine next (specification section 5, table of decisions). Pure: the same
 * request always gives the same advice. The policies are asked from the most to the least pressing:
 * a flare speaks for the whole routine, then a gap; what must be lowered is lowered before anything
 * is lightened or raised.
 */
public final class ProgressionAdvisor {

  private final String version;
  private final FlareRelief flare;
  private final Gap gap;
  private final Regress regress;
  private final Deload deload;
  private final Progress progress;
  private final Plateau plateau;

  /** An advisor that knows this library and decides by its numbers. */
  public ProgressionAdvisor(Catalogue catalogue) {
    ProgressionRules rules = ProgressionRules.of(catalogue);
    this.version = catalogue.version();
    Rungs rungs = new Rungs(catalogue, new Dosing(catalogue));
    this.flare = new FlareRelief(catalogue, rungs);
    this.regress = new Regress(rules.regress(), rungs);
    this.gap = new Gap(rules.gap(), regress);
    this.deload = new Deload(rules.deload());
    this.progress = new Progress(rules, rungs);
    this.plateau = new Plateau(rules.plateau());
  }

  /** The advice for a routine, with its reasons. */
  public ProgressionAdvice advise(ProgressionRequest request) {
    return new ProgressionAdvice(
        proposals(request).stream().map(each -> each.asking(request.cautions())).toList(), version);
  }

  private List<ProgressionProposal> proposals(ProgressionRequest request) {
    Optional<ProgressionProposal> whole = flare.propose(request).or(() -> gap.propose(request));
    if (whole.isPresent()) {
      return List.of(whole.get());
    }
    List<ProgressionProposal> proposals = new ArrayList<>(regress.propose(request));
    LighterWeek lighter = request.lighterWeek();
    if (proposals.isEmpty()) {
      var week = lighter == null ? deload.propose(request) : deload.back(request, lighter);
      week.ifPresent(proposals::add);
    }
    if (lighter == null && proposals.stream().noneMatch(p -> p.decision() == Decision.DELOAD)) {
      Set<String> lowered = new HashSet<>();
      proposals.forEach(proposal -> lowered.add(String.valueOf(proposal.exercise())));
      progress.propose(request).stream()
          .filter(proposal -> !lowered.contains(String.valueOf(proposal.exercise())))
          .forEach(proposals::add);
    }
    plateau.propose(request).ifPresent(proposals::add);
    return proposals;
  }
}
