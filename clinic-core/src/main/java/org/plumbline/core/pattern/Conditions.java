package org.plumbline.core.pattern;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.plumbline.core.assessment.Examination;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.Clue;
import org.plumbline.core.catalogue.Criterion;
import org.plumbline.core.catalogue.TestDefinition;

/**
 * The conditions of a catalogue, each with a place of its own, so that one which several patterns
 * share is judged once, and once for both sides when it does not ask for a side. Made once a
 * catalogue; afterwards no condition is looked up or compared with another.
 */
final class Conditions {
  private final Catalogue catalogue;
  private final Map<Criterion, Condition> distinct = new HashMap<>();
  private int clues;

  /**
   * A condition, and where what became of it is kept.
   *
   * @param number from 0, the same for equal conditions
   * @param tests the tests it looks at, in its order; none for an answer
   * @param parts the conditions that hold together in it; none for any other
   * @param sideless whether the answer is the same whichever side is asked for
   */
  record Condition(
      Criterion criterion,
      int number,
      List<TestDefinition> tests,
      List<Condition> parts,
      boolean sideless) {}

  /**
   * The same for a clue, which asks for no side when none of its conditions does.
   *
   * @param tests every test that one of its conditions looks at
   * @param questions every question that one of its conditions asks
   */
  record PlacedClue(
      Clue clue,
      int number,
      List<Condition> anyOf,
      List<String> tests,
      List<String> questions,
      boolean sideless) {

    /** Whether an examination says nothing about it. */
    boolean isUntouchedBy(Examination examination) {
      return areAbsent(tests, examination.findings())
          && areAbsent(questions, examination.answers());
    }

    private static boolean areAbsent(List<String> ids, Map<String, ?> known) {
      for (int i = 0; i < ids.size(); i++) {
        if (known.containsKey(ids.get(i))) {
          return false;
        }
      }
      return true;
    }
  }

  Conditions(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** How many different conditions there are. */
  int count() {
    return distinct.size();
  }

  /** How many clues there are. */
  int clueCount() {
    return clues;
  }

  /** Clues of this catalogue, each with its place. */
  List<PlacedClue> place(List<Clue> clues) {
    return clues.stream().map(this::place).toList();
  }

  private PlacedClue place(Clue clue) {
    List<Condition> anyOf = conditions(clue.anyOf());
    List<Criterion> simple = clue.anyOf().stream().flatMap(Conditions::simple).toList();
    return new PlacedClue(
        clue,
        clues++,
        anyOf,
        simple.stream().flatMap(each -> each.tests().stream()).distinct().toList(),
        simple.stream().flatMap(Conditions::question).distinct().toList(),
        anyOf.stream().allMatch(Condition::sideless));
  }

  /** A condition, or what holds together in it. */
  private static Stream<Criterion> simple(Criterion criterion) {
    return criterion instanceof Criterion.All all
        ? all.parts().stream().flatMap(Conditions::simple)
        : Stream.of(criterion);
  }

  private static Stream<String> question(Criterion criterion) {
    return criterion instanceof Criterion.Answered it ? Stream.of(it.question()) : Stream.empty();
  }

  private List<Condition> conditions(List<Criterion> criteria) {
    return criteria.stream().map(this::condition).toList();
  }

  private Condition condition(Criterion criterion) {
    List<Condition> parts =
        criterion instanceof Criterion.All all ? conditions(all.parts()) : List.of();
    return distinct.computeIfAbsent(criterion, it -> newCondition(it, parts));
  }

  private Condition newCondition(Criterion criterion, List<Condition> parts) {
    List<TestDefinition> tests = criterion.tests().stream().map(catalogue::test).toList();
    return new Condition(
        criterion, distinct.size(), tests, parts, asksForNoSide(criterion, tests, parts));
  }

  private boolean asksForNoSide(
      Criterion criterion, List<TestDefinition> tests, List<Condition> parts) {
    return switch (criterion) {
      case Criterion.All _ -> parts.stream().allMatch(Condition::sideless);
      case Criterion.Answered it -> !catalogue.question(it.question()).sided();
      case Criterion.ItemTrue _, Criterion.SidesAlike _, Criterion.Symmetric _ -> true;
      case Criterion.ValueWithin(_, _, boolean both) when both -> true;
      default -> tests.stream().noneMatch(TestDefinition::sided);
    };
  }
}
