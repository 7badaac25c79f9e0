package org.plumbline.core.pattern;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.Clue;
import org.plumbline.core.catalogue.Criterion;
import org.plumbline.core.catalogue.PatternDefinition;
import org.plumbline.core.catalogue.TestDefinition;

/**
 * The conditions of a catalogue, each with a place of its own, so that one which several patterns
 * share is judged once, and once for both sides when it does not ask for a side. Made once a
 * catalogue; afterwards no condition is compared with another.
 */
final class Conditions {
  private final Catalogue catalogue;
  private final Map<Criterion, Place> places = new IdentityHashMap<>();
  private final Map<Criterion, Place> distinct = new HashMap<>();
  private final Map<Clue, CluePlace> clues = new IdentityHashMap<>();

  /**
   * Where what became of a condition is kept.
   *
   * @param number from 0, the same for equal conditions
   * @param tests the tests it looks at, in its order; none for an answer
   * @param sideless whether the answer is the same whichever side is asked for
   */
  record Place(int number, List<TestDefinition> tests, boolean sideless) {}

  /** The same for a clue, which asks for no side when none of its conditions does. */
  record CluePlace(int number, boolean sideless) {}

  Conditions(Catalogue catalogue) {
    this.catalogue = catalogue;
    for (PatternDefinition pattern : catalogue.patterns().values()) {
      pattern.supports().forEach(this::add);
      pattern.opposes().forEach(this::add);
    }
  }

  /** How many different conditions there are. */
  int count() {
    return distinct.size();
  }

  /** How many clues there are. */
  int clueCount() {
    return clues.size();
  }

  /** The place of a clue of this catalogue. */
  CluePlace place(Clue clue) {
    return Objects.requireNonNull(clues.get(clue));
  }

  /** The place of a condition of this catalogue. */
  Place place(Criterion criterion) {
    return Objects.requireNonNull(places.get(criterion));
  }

  private void add(Clue clue) {
    addAll(clue.anyOf());
    boolean sideless = clue.anyOf().stream().allMatch(each -> place(each).sideless());
    clues.put(clue, new CluePlace(clues.size(), sideless));
  }

  private void addAll(List<Criterion> criteria) {
    for (Criterion criterion : criteria) {
      if (criterion instanceof Criterion.All all) {
        addAll(all.parts());
      }
      places.put(criterion, distinct.computeIfAbsent(criterion, this::newPlace));
    }
  }

  private Place newPlace(Criterion criterion) {
    List<TestDefinition> tests = criterion.tests().stream().map(catalogue::test).toList();
    return new Place(distinct.size(), tests, asksForNoSide(criterion, tests));
  }

  private boolean asksForNoSide(Criterion criterion, List<TestDefinition> tests) {
    return switch (criterion) {
      case Criterion.All all -> all.parts().stream().allMatch(part -> place(part).sideless());
      case Criterion.Answered it -> !catalogue.question(it.question()).sided();
      case Criterion.ItemTrue _, Criterion.SidesAlike _, Criterion.Symmetric _ -> true;
      case Criterion.ValueWithin(_, _, boolean both) when both -> true;
      default -> tests.stream().noneMatch(TestDefinition::sided);
    };
  }
}
