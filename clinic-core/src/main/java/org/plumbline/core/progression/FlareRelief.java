package org.plumbline.core.progression;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.core.progression.FlareCourse.Return;
import org.plumbline.core.progression.ProgressionProposal.Planned;
import org.plumbline.core.progression.ProgressionRules.Range;

/**
 * A flare: safety questions, then a few gentle exercises at half dose and walking in place of the
 * routine, and the way back in steps once pain has settled.
 */
final class FlareRelief {

  private final ProgressionRules.Flare rules;
  private final Rungs rungs;

  FlareRelief(ProgressionRules.Flare rules, Rungs rungs) {
    this.rules = rules;
    this.rungs = rungs;
  }

  /** What a flare asks for now; empty when there is none. */
  Optional<ProgressionProposal> propose(ProgressionRequest request) {
    FlareCourse course = new FlareCourse(rules, request.pains());
    Flare flare = request.flare();
    if (flare != null) {
      return Optional.of(
          course
              .back(flare, request.sessions(), request.today())
              .map(back -> wayBack(request, back))
              .orElseGet(() -> stays(flare)));
    }
    LocalDate reported = request.flareReported();
    if (reported != null) {
      return Optional.of(begins(request, new ProgressionReason.FlareReported(reported)));
    }
    return course.beginsBy(request.today()).map(reason -> begins(request, reason));
  }

  private ProgressionProposal begins(ProgressionRequest request, ProgressionReason reason) {
    return new ProgressionProposal(
        Decision.FLARE,
        null,
        List.of(),
        plan(request),
        rules.mostDays(),
        Measure.ASK_SAFETY,
        List.of(reason));
  }

  /** The flare plan, without what this patient may not do. */
  private List<Planned> plan(ProgressionRequest request) {
    int mostDays =
        request.exercises().stream().mapToInt(e -> e.dose().daysPerWeek()).max().orElse(1);
    return rules.exercises().stream()
        .filter(request.possible()::contains)
        .map(
            exercise -> {
              var start = rungs.start(exercise, mostDays);
              return new Planned(exercise, DoseSteps.lowered(start, rules.volume()).orElse(start));
            })
        .toList();
  }

  private static ProgressionProposal stays(Flare flare) {
    return new ProgressionProposal(
        Decision.FLARE,
        null,
        List.of(),
        List.of(),
        null,
        null,
        List.of(new ProgressionReason.FlareOngoing(flare.began())));
  }

  /** A share of the plan before; the whole of it at the end, and never more. */
  private ProgressionProposal wayBack(ProgressionRequest request, Return back) {
    BigDecimal share = back.share();
    BigDecimal near = rules.returnWithin();
    Range range = new Range(share.subtract(near), share, share.add(near).min(BigDecimal.ONE));
    List<DoseChange> changes =
        request.exercises().stream()
            .map(
                exercise ->
                    share.compareTo(BigDecimal.ONE) >= 0
                        ? same(exercise)
                        : Regress.lowered(exercise, range).orElseGet(() -> same(exercise)))
            .toList();
    return ProgressionProposal.changes(
        Decision.FLARE,
        changes,
        null,
        List.of(new ProgressionReason.Settled(back.settledBy(), share)));
  }

  private static DoseChange same(TrainedExercise exercise) {
    return new DoseChange(
        exercise.exercise(), exercise.dose(), exercise.exercise(), exercise.dose());
  }
}
