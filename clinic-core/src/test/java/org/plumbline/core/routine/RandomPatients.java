package org.plumbline.core.routine;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.Family;
import org.plumbline.core.catalogue.PatternDefinition;
import org.plumbline.core.catalogue.TaskFamily;

/** Patients of every phase, profile, kit, condition and history, for properties of the composer. */
final class RandomPatients {

  private static final Catalogue CATALOGUE = RoutineRequests.CATALOGUE;

  private RandomPatients() {}

  static Arbitrary<RoutineRequest> all() {
    return Combinators.combine(
            settings(), patterns(), training(), pain(), tasks(), lengthFlags(), sides())
        .as(
            (settings, patterns, soFar, painNow, tasks, lengthFlags, sides) ->
                new RoutineRequest(
                    settings,
                    patterns,
                    lengthFlags,
                    sides,
                    Map.of("SOREN", BigDecimal.valueOf(settings.minutes() * 2L)),
                    settings.minutes() % 5 == 0 ? Set.of("SIJ_PELVIC_GIRDLE") : Set.of(),
                    List.of(),
                    tasks,
                    painNow == 11 ? null : BigDecimal.valueOf(painNow),
                    settings.surgery() == null
                        ? null
                        : settings.surgery().weekOn(RoutineRequests.TODAY),
                    Set.of("GB01", "MB04"),
                    soFar));
  }

  private static Arbitrary<TailoringSettings> settings() {
    var phases = Arbitraries.integers().between(1, 4);
    var minutes = Arbitraries.integers().between(3, 45);
    var days = Arbitraries.integers().between(1, 7);
    var conditions =
        Arbitraries.of(CATALOGUE.conditions().keySet())
            .filter(id -> !id.equals("SEVERE_PAIN"))
            .set()
            .ofMaxSize(3);
    var equipment =
        Arbitraries.of(RoutineRequests.everything().stream().sorted().toList()).set().ofMaxSize(28);
    var positions = Arbitraries.of(Posture.class).set().ofMaxSize(2);
    var exercises = Arbitraries.of(CATALOGUE.exercises().keySet());
    var profiles = Arbitraries.of("OFFICE", "RUNNER", "LIFTER", "LOW_FITNESS").injectNull(0.3);
    return Combinators.combine(
            phases,
            minutes,
            days,
            conditions,
            equipment,
            positions,
            exercises.set().ofMaxSize(4),
            profiles)
        .as(
            (phase, time, week, ill, things, cannot, banned, profile) ->
                new TailoringSettings(
                    phase,
                    profile,
                    time % 2 == 0,
                    time,
                    week,
                    ill,
                    things,
                    cannot,
                    banned,
                    time % 3 == 0 ? CATALOGUE.exercises().keySet() : Set.of(),
                    time % 4 == 0
                        ? new Surgery(RoutineRequests.TODAY.minusWeeks(week), "Walk daily")
                        : null));
  }

  private static Arbitrary<List<TailoredPattern>> patterns() {
    List<PatternDefinition> all = List.copyOf(CATALOGUE.patterns().values());
    return Arbitraries.of(0, 0, 0, 0, 1, 2)
        .list()
        .ofSize(all.size())
        .map(
            classes ->
                IntStream.range(0, all.size())
                    .filter(index -> classes.get(index) > 0)
                    .mapToObj(
                        index ->
                            new TailoredPattern(
                                all.get(index).id(),
                                new BigDecimal(classes.get(index) == 2 ? "0.9" : "0.4"),
                                classes.get(index) == 2,
                                List.of()))
                    .toList());
  }

  private static Arbitrary<TrainingSoFar> training() {
    return Combinators.combine(
            Arbitraries.of(CATALOGUE.exercises().keySet()).set().ofMaxSize(10),
            Arbitraries.of(true, false),
            Arbitraries.of(true, false))
        .as(TrainingSoFar::new);
  }

  private static Arbitrary<Integer> pain() {
    return Arbitraries.integers().between(0, 11);
  }

  private static Arbitrary<Set<TaskFamily>> tasks() {
    return Arbitraries.of(TaskFamily.class).set().ofMaxSize(3);
  }

  private static Arbitrary<List<String>> lengthFlags() {
    return Arbitraries.of("MTTHIP", "POPANG").list().ofMaxSize(1);
  }

  private static Arbitrary<List<WeakerSide>> sides() {
    return Arbitraries.of(Sides.LEFT, Sides.RIGHT)
        .map(side -> RoutineRequests.weakerSide(side, "SIDEBR", Family.STRENGTH, "25", null, 0))
        .list()
        .ofMaxSize(2);
  }
}
