package org.plumbline.core.progression;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.progression.ProgressionProposal.Planned;
import org.plumbline.core.progression.ProgressionRules.Range;
import org.plumbline.core.training.PainLight;

/**
 * A flare: safety questions, then a few gentle exercises at half dose and walking in place of the
 * routine, and the way back in steps once pain has settled.
 */
final class FlareRelief {

  private final Catalogue catalogue;
  private final ProgressionRules.Flare rules;
  private final Rungs rungs;

  FlareRelief(Catalogue catalogue, Rungs rungs) {
    this.catalogue = catalogue;
    this.rules = ProgressionRules.of(catalogue).flare();
    this.rungs = rungs;
  }

  /** What a flare asks for now; empty when there is none. */
  Optional<ProgressionProposal> propose(ProgressionRequest request) {
    FlareCourse course = new FlareCourse(catalogue, request.pains());
    Flare flare = request.flare();
    if (flare != null) {
      return Optional.of(underWay(request, flare, course));
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

  /** The flare plan, without what this patient may not do, or only with a note nobody wrote. */
  private List<Planned> plan(ProgressionRequest request) {
    int mostDays =
        request.exercises().stream().mapToInt(e -> e.dose().daysPerWeek()).max().orElse(1);
    return rules.exercises().stream()
        .filter(request.possible()::contains)
        .filter(exercise -> !request.cautions().containsKey(exercise))
        .map(
            exercise -> {
              var start = rungs.start(exercise, mostDays);
              return new Planned(exercise, DoseSteps.lowered(start, rules.volume()).orElse(start));
            })
        .toList();
  }

  /**
   * The next share once pain has been settled for the last 48 hours, and a session was done at the
   * share before; after a red session one share back, and ahead of the first the flare plan again.
   */
  private ProgressionProposal underWay(
      ProgressionRequest request, Flare flare, FlareCourse course) {
    BigDecimal now = flare.share();
    List<JudgedSession> done =
        request.sessions().stream()
            .filter(session -> now != null && session.day().isAfter(flare.since()))
            .toList();
    if (!done.isEmpty() && done.getLast().is(PainLight.RED)) {
      JudgedSession newest = done.getLast();
      var red = new ProgressionReason.Red(newest.day(), newest.pain().reason());
      return rules.returnShares().stream()
          .filter(share -> now != null && share.compareTo(now) < 0)
          .max(Comparator.naturalOrder())
          .map(less -> share(request, less, red, new ProgressionReason.ShareOfBefore(less)))
          .orElseGet(() -> begins(request, red));
    }
    LocalDate settled = course.settledSince(flare, request.today()).orElse(null);
    if (settled == null) {
      return stays(new ProgressionReason.FlareOngoing(flare.began()));
    }
    if (now != null && done.isEmpty()) {
      return stays(new ProgressionReason.Settled(settled, now));
    }
    BigDecimal more =
        rules.returnShares().stream()
            .filter(share -> now == null || share.compareTo(now) > 0)
            .findFirst()
            .orElse(BigDecimal.ONE);
    return share(request, more, new ProgressionReason.Settled(settled, more));
  }

  private static ProgressionProposal stays(ProgressionReason reason) {
    return new ProgressionProposal(
        Decision.FLARE, null, List.of(), List.of(), null, null, List.of(reason));
  }

  /** A share of the plan before; the whole of it at the end, and never more. */
  private ProgressionProposal share(
      ProgressionRequest request, BigDecimal share, ProgressionReason... reasons) {
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
    return ProgressionProposal.changes(Decision.FLARE, changes, null, List.of(reasons));
  }

  private static DoseChange same(TrainedExercise exercise) {
    return new DoseChange(
        exercise.exercise(), exercise.dose(), exercise.exercise(), exercise.dose());
  }
}
