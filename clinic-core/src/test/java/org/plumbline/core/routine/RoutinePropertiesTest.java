package org.plumbline.core.routine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.Condition;
import org.plumbline.core.catalogue.Exercise;
import org.plumbline.core.catalogue.Family;
import org.plumbline.core.catalogue.PatternDefinition;
import org.plumbline.core.catalogue.TaskFamily;
import org.plumbline.core.routine.RoutineProposal.Chosen;

/** What holds for every patient the product can meet. */
class RoutinePropertiesTest {

  private static final Catalogue CATALOGUE = RoutineRequests.CATALOGUE;

  @Property(tries = 300)
  @Label("No chosen exercise carries what a condition of the patient rules out")
  void neverAnExcludedTag(@ForAll("patients") RoutineRequest patient) {
    for (Chosen chosen : compose(patient).chosen()) {
      Exercise exercise = CATALOGUE.exercise(chosen.exercise());
      for (String id : patient.settings().conditions()) {
        Condition condition = CATALOGUE.condition(id);
        boolean byProtocol = condition.awaitsProtocol() && patient.surgeryWeek() != null;
        assertTrue(
            !condition.removes(exercise) || (byProtocol && !chosen.cautions().isEmpty()),
            exercise.id() + " in spite of " + id);
      }
      assertTrue(exercise.doableWith(patient.settings().equipment()), exercise.id());
      assertTrue(!patient.settings().banned().contains(exercise.id()), exercise.id());
    }
  }

  @Property(tries = 300)
  @Label("A session never takes longer than there is time, or two short ones are offered")
  void neverOverTheMinutes(@ForAll("patients") RoutineRequest patient) {
    RoutineProposal routine = compose(patient);
    BigDecimal minutes = BigDecimal.valueOf(patient.settings().minutes());
    assertTrue(
        routine.totals().split() || routine.totals().sessionMinutes().compareTo(minutes) <= 0);
    assertEquals(
        routine.totals().split(),
        routine.notes().stream().anyMatch(RoutineNote.Split.class::isInstance));
  }

  @Property(tries = 300)
  @Label("Every likely pattern has an exercise, or the proposal says why not")
  void noPatternForgotten(@ForAll("patients") RoutineRequest patient) {
    RoutineProposal routine = compose(patient);
    Set<String> served =
        routine.chosen().stream()
            .flatMap(chosen -> CATALOGUE.exercise(chosen.exercise()).relevance().keySet().stream())
            .collect(Collectors.toSet());
    Set<String> unserved =
        routine.unserved().stream()
            .map(RoutineProposal.Unserved::pattern)
            .collect(Collectors.toSet());
    for (TailoredPattern pattern : patient.patterns()) {
      if (pattern.likely() && CATALOGUE.pattern(pattern.id()).derivedFrom().isEmpty()) {
        assertTrue(served.contains(pattern.id()) != unserved.contains(pattern.id()));
      }
    }
  }

  @Property(tries = 100)
  @Label("The points of an exercise's reasons add up to its score")
  void pointsAddUp(@ForAll("patients") RoutineRequest patient) {
    for (Chosen chosen : compose(patient).chosen()) {
      BigDecimal sum =
          chosen.reasons().stream().map(WhyChosen::points).reduce(BigDecimal.ZERO, BigDecimal::add);
      assertEquals(0, sum.compareTo(chosen.score()), chosen.exercise());
    }
  }

  @Property(tries = 100)
  @Label("The same patient always gets the same routine")
  void sameInputSameRoutine(@ForAll("patients") RoutineRequest patient) {
    assertEquals(compose(patient), compose(patient));
  }

  @Property(tries = 100)
  @Label("The order of the request's lists does not matter")
  void orderDoesNotMatter(@ForAll("patients") RoutineRequest patient) {
    var turned =
        new RoutineRequest(
            patient.settings(),
            patient.patterns().reversed(),
            patient.lengthFlags().reversed(),
            patient.weakerSides().reversed(),
            patient.testValues(),
            patient.foundConditions(),
            patient.flags().reversed(),
            patient.taskFamilies(),
            patient.painNow(),
            patient.surgeryWeek(),
            patient.inRoutineNow(),
            patient.soFar());
    assertEquals(compose(patient), compose(turned));
  }

  @Property(tries = 300)
  @Label("At most two of a family, at most six in all, three in a small routine")
  void limits(@ForAll("patients") RoutineRequest patient) {
    List<Chosen> chosen = compose(patient).chosen();
    boolean small =
        patient.soFar().firstWeek()
            || patient.soFar().dropoutLikely()
            || patient.settings().minutes() <= 12;
    assertTrue(chosen.size() <= (small ? 3 : 6));
    chosen.stream()
        .collect(
            Collectors.groupingBy(
                item -> CATALOGUE.exercise(item.exercise()).family(), Collectors.counting()))
        .forEach((family, count) -> assertTrue(count <= 2, family));
  }

  @Property(tries = 200)
  @Label("Each exercise of the library is either chosen or left out with a reason")
  void nothingVanishes(@ForAll("patients") RoutineRequest patient) {
    RoutineProposal routine = compose(patient);
    List<String> all = new ArrayList<>(routine.chosen().stream().map(Chosen::exercise).toList());
    routine.leftOut().forEach(out -> all.add(out.exercise()));
    assertEquals(
        CATALOGUE.exercises().keySet().stream().sorted().toList(), all.stream().sorted().toList());
  }

  @Property(tries = 200)
  @Label("A proposal passes the check that guards edited routines, but for notes still to write")
  void proposalsAreSound(@ForAll("patients") RoutineRequest patient) {
    RoutineProposal routine = compose(patient);
    List<RoutineCheck.Line> lines =
        routine.chosen().stream()
            .map(item -> new RoutineCheck.Line(item.exercise(), item.dose(), "Discussed."))
            .toList();
    RoutineCheck.Result result = RoutineRequests.COMPOSER.check().check(patient, lines);
    assertEquals(!routine.chosen().isEmpty(), result.isSound());
    assertEquals(0, routine.totals().sessionMinutes().compareTo(result.totals().sessionMinutes()));
    assertEquals(0, routine.totals().weekMinutes().compareTo(result.totals().weekMinutes()));
  }

  private static RoutineProposal compose(RoutineRequest patient) {
    return RoutineRequests.COMPOSER.compose(patient);
  }

  @Provide
  Arbitrary<RoutineRequest> patients() {
    return Combinators.combine(
            settings(), patterns(), training(), pain(), tasks(), lengthFlags(), sides())
        .as(
            (settings, patterns, soFar, painNow, tasks, lengthFlags, sides) ->
                new RoutineRequest(
                    settings,
                    patterns,
                    lengthFlags,
                    sides,
                    Map.of("SOREN", BigDecimal.valueOf(70)),
                    Set.of(),
                    List.of(),
                    tasks,
                    painNow == 11 ? null : painNow,
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
    return Arbitraries.integers()
        .between(0, 2)
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
