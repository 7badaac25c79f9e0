package org.plumbline.core.progression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.plumbline.core.progression.JudgedSession.Done;
import org.plumbline.core.routine.PrescribedDose;
import org.plumbline.core.training.PainLight;
import org.plumbline.core.training.PainVerdict;

class ProgressionPropertiesTest {

  @Property(tries = 2000)
  void no_proposal_raises_two_variables(@ForAll("requests") ProgressionRequest request) {
    for (ProgressionProposal proposal : advise(request)) {
      for (DoseChange change : proposal.changes()) {
        assertTrue(change.raised().size() <= 1, change::toString);
      }
    }
  }

  @Property(tries = 2000)
  void nothing_is_raised_while_a_next_morning_is_missing(
      @ForAll("requests") ProgressionRequest request) {
    boolean missing = request.sessions().getLast().pain().morningMissing();
    if (missing) {
      assertTrue(advise(request).stream().noneMatch(ProgressionProposal::raises));
    }
  }

  @Property(tries = 2000)
  void what_lowers_never_raises(@ForAll("requests") ProgressionRequest request) {
    for (ProgressionProposal proposal : advise(request)) {
      if (!proposal.raises()) {
        for (DoseChange change : proposal.changes()) {
          if (change.movesRung()) {
            assertTrue(level(change.next()) <= level(change.exercise()), change::toString);
          } else {
            assertEquals(Set.of(), change.raised(), change::toString);
            assertTrue(volume(change.after()) < volume(change.before()), change::toString);
          }
        }
      }
    }
  }

  @Property
  void a_proposal_is_deterministic(@ForAll("requests") ProgressionRequest request) {
    assertEquals(advise(request), advise(request));
  }

  @Property
  void every_exercise_is_spoken_of_once_at_most(@ForAll("requests") ProgressionRequest request) {
    List<String> spoken =
        advise(request).stream()
            .map(ProgressionProposal::exercise)
            .filter(exercise -> exercise != null)
            .map(String::valueOf)
            .toList();
    assertEquals(spoken.size(), Set.copyOf(spoken).size());
  }

  @Property(tries = 2000)
  void every_step_up_is_of_one_kind_and_within_its_bounds(
      @ForAll("requests") ProgressionRequest request) {
    for (ProgressionProposal proposal : advise(request)) {
      for (DoseChange change : proposal.changes()) {
        if (!change.movesRung() && proposal.raises()) {
          PrescribedDose before = change.before();
          PrescribedDose after = change.after();
          assertTrue(after.reps() <= before.reps() * 1.2, change::toString);
          assertTrue(after.holdSeconds() <= before.holdSeconds() * 1.2, change::toString);
          assertTrue(after.sets() <= Math.max(before.sets(), 4), change::toString);
        }
      }
    }
  }

  private static List<ProgressionProposal> advise(ProgressionRequest request) {
    return Trained.ADVISOR.advise(request).proposals();
  }

  private static int level(String exercise) {
    return Trained.CATALOGUE.exercise(exercise).level();
  }

  private static int volume(PrescribedDose dose) {
    return (dose.setsLeft() + dose.setsRight()) * dose.reps() * Math.max(1, dose.holdSeconds());
  }

  /** One or two exercises of the library, and sessions of every colour. */
  @Provide
  Arbitrary<ProgressionRequest> requests() {
    Arbitrary<List<String>> exercises =
        Arbitraries.of(Trained.CATALOGUE.exercises().keySet())
            .list()
            .uniqueElements()
            .ofMinSize(1)
            .ofMaxSize(3);
    Arbitrary<SessionShape> session =
        Combinators.combine(
                Arbitraries.of(
                    PainVerdict.Reason.SETTLED,
                    PainVerdict.Reason.SETTLED,
                    PainVerdict.Reason.SETTLED,
                    PainVerdict.Reason.PEAK_RAISED,
                    PainVerdict.Reason.MORNING_FAR_ABOVE_BASELINE),
                Arbitraries.of(true, false, false, false),
                Arbitraries.integers().between(2, 5),
                Arbitraries.integers().between(3, 7),
                Arbitraries.of(0, 1, 2, 2, 2, 3),
                Arbitraries.of("1", "1", "1", "0.8"))
            .as(SessionShape::new);
    return Combinators.combine(
            exercises,
            session.list().ofMinSize(1).ofMaxSize(4),
            Arbitraries.integers().between(0, 20),
            Arbitraries.integers().between(1, 4),
            Arbitraries.integers().between(0, 40),
            Arbitraries.of(Stage.class))
        .as(ProgressionPropertiesTest::request);
  }

  /** How far the first exercise has come on its rung; each comes after the one before. */
  private enum Stage {
    AS_BEGUN,
    LOWERED,
    MORE_REPS,
    MORE_SETS,
    READY_FOR_LOAD,
    MORE_LOAD;

    void of(Trained trained) {
      TrainedExercise first = trained.exercises.getFirst();
      PrescribedDose begun = first.begunWith();
      if (this == READY_FOR_LOAD || this == MORE_LOAD) {
        begun = begun.withLoad("20 kg");
      }
      PrescribedDose dose =
          switch (this) {
            case AS_BEGUN -> begun;
            case LOWERED -> begun.withReps(Math.max(1, begun.reps() - 2));
            case MORE_REPS -> begun.withReps(begun.reps() + 1);
            case MORE_SETS, READY_FOR_LOAD -> moreSets(begun);
            case MORE_LOAD -> moreSets(begun).withLoad("21 kg");
          };
      trained.exercises.set(
          0,
          new TrainedExercise(first.exercise(), dose, begun, first.rungSince(), first.doseSince()));
    }

    private static PrescribedDose moreSets(PrescribedDose begun) {
      return begun.withReps(begun.reps() + 1).withSets(begun.setsLeft() + 1, begun.setsRight() + 1);
    }
  }

  private record SessionShape(
      PainVerdict.Reason reason,
      boolean morningMissing,
      int reserve,
      int effort,
      int quality,
      String share) {

    PainVerdict pain() {
      PainLight light =
          switch (reason) {
            case SETTLED -> PainLight.GREEN;
            case PEAK_RAISED -> PainLight.AMBER;
            default -> PainLight.RED;
          };
      return new PainVerdict(light, reason, BigDecimal.ONE, BigDecimal.valueOf(6), morningMissing);
    }
  }

  private static ProgressionRequest request(
      List<String> exercises,
      List<SessionShape> shapes,
      int lastDaysAgo,
      int phase,
      int days,
      Stage stage) {
    Trained trained = Trained.with(exercises.toArray(String[]::new));
    stage.of(trained);
    trained.phase = phase;
    trained.loadedSince = Trained.TODAY.minusDays(days);
    int daysAgo = lastDaysAgo % 2 == 0 ? 1 : lastDaysAgo;
    daysAgo += 2 * shapes.size();
    for (SessionShape shape : shapes) {
      daysAgo -= 2;
      trained.session(
          daysAgo,
          shape.pain(),
          exercises.stream()
              .map(
                  exercise ->
                      new Done(
                          exercise,
                          true,
                          new BigDecimal(shape.share()),
                          null,
                          shape.reserve(),
                          shape.effort(),
                          shape.quality(),
                          null))
              .toList());
    }
    return trained.request();
  }
}
