package org.plumbline.core.routine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.Condition;
import org.plumbline.core.catalogue.Exercise;
import org.plumbline.core.routine.RoutineProposal.Chosen;

/** What holds for every patient the product can meet. */
class RoutinePropertiesTest {

  private static final Catalogue CATALOGUE = RoutineRequests.CATALOGUE;
  private static final RoutineKnowledge KNOWLEDGE = new RoutineKnowledge(CATALOGUE);

  @Property(tries = 300)
  @Label("No routine ever holds an excluded tag, nor what red flags, kit, posture or teaching bar")
  void neverAnExcludedTag(@ForAll("patients") RoutineRequest patient) {
    var settings = patient.settings();
    for (Chosen chosen : compose(patient).chosen()) {
      Exercise exercise = CATALOGUE.exercise(chosen.exercise());
      for (Condition condition : KNOWLEDGE.conditionsFor(patient)) {
        assertTrue(!condition.removes(exercise), exercise.id() + " in spite of " + condition.id());
      }
      BigDecimal pain = patient.painNow();
      assertTrue(pain == null || pain.intValue() < 7 || exercise.level() < 3, exercise.id());
      assertTrue(exercise.doableWith(settings.equipment()), exercise.id());
      assertTrue(!settings.banned().contains(exercise.id()), exercise.id());
      assertTrue(
          !exercise.teachInPerson() || settings.taught().contains(exercise.id()), exercise.id());
      assertTrue(
          !settings.positionsExcluded().contains(Posture.FLOOR)
              || exercise.positions().size() > 1
              || !exercise.tags().contains("FLR"),
          exercise.id());
      assertTrue(
          !Set.of("HG05", "SQ04").contains(exercise.id())
              || (patient.testValues().getOrDefault("SOREN", BigDecimal.ZERO).intValue() >= 60
                  && pain != null
                  && pain.intValue() <= 4),
          exercise.id());
    }
  }

  @Property(tries = 100)
  @Label("While a red flag blocks, nothing is proposed, whoever the patient is")
  void redFlag(@ForAll("patients") RoutineRequest patient) {
    var flagged =
        with(patient, patient.weakerSides(), List.of(new PositiveFlag("RF02", true, "Review.")));
    assertEquals(List.of(), compose(flagged).chosen());
  }

  @Property(tries = 200)
  @Label("Left-right mirrored input gives mirrored output")
  void mirrored(@ForAll("patients") RoutineRequest patient) {
    List<WeakerSide> other =
        patient.weakerSides().stream()
            .map(
                it ->
                    new WeakerSide(
                        it.test(),
                        it.family(),
                        other(it.weakSide()),
                        it.percent(),
                        it.beyondError(),
                        it.patterns(),
                        it.weeksFavoured()))
            .toList();
    List<Chosen> one = compose(patient).chosen();
    List<Chosen> mirror = compose(with(patient, other, patient.flags())).chosen();
    assertEquals(
        one.stream().map(Chosen::exercise).toList(),
        mirror.stream().map(Chosen::exercise).toList());
    for (int place = 0; place < one.size(); place++) {
      PrescribedDose dose = one.get(place).dose();
      PrescribedDose turned = mirror.get(place).dose();
      assertEquals(dose.setsLeft(), turned.setsRight());
      assertEquals(dose.setsRight(), turned.setsLeft());
      assertEquals(dose.reps(), turned.reps());
      Sides first = dose.firstSide();
      assertEquals(first == null ? null : other(first), turned.firstSide());
    }
  }

  private static Sides other(Sides side) {
    return switch (side) {
      case LEFT -> Sides.RIGHT;
      case RIGHT -> Sides.LEFT;
      case BOTH, EACH -> side;
    };
  }

  private static RoutineRequest with(
      RoutineRequest patient, List<WeakerSide> sides, List<PositiveFlag> flags) {
    return new RoutineRequest(
        patient.settings(),
        patient.patterns(),
        patient.lengthFlags(),
        sides,
        patient.testValues(),
        patient.foundConditions(),
        flags,
        patient.taskFamilies(),
        patient.painNow(),
        patient.surgeryWeek(),
        patient.inRoutineNow(),
        patient.soFar());
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
  @Label("Nothing is left out for what scores less, unless a pattern or a task needs that one")
  void nobodyWorseTakesAPlace(@ForAll("patients") RoutineRequest patient) {
    for (RoutineProposal.LeftOut left : compose(patient).leftOut()) {
      if (left.why() instanceof WhyLeftOut.OthersSuitBetter(BigDecimal score, var rivals)) {
        for (WhyLeftOut.Rival rival : rivals) {
          assertTrue(
              rival.score().compareTo(score) >= 0 || !rival.onlyFor().isEmpty() || rival.forTask(),
              left.exercise() + " " + score + " for " + rival);
        }
      }
    }
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
    return RandomPatients.all();
  }
}
