package org.plumbline.core.catalogue;

import java.math.BigDecimal;
import java.util.List;

/** Checks what one file says about another: every id is known, and every ladder leads both ways. */
final class CrossReferences {
  private final Catalogue catalogue;
  private final NamedIds byPatterns;
  private final NamedIds byExercises;
  private final NamedIds byConditions;
  private final NamedIds byTailoring;

  private CrossReferences(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.byPatterns = new NamedIds("patterns.yaml", catalogue);
    this.byExercises = new NamedIds("exercises.yaml", catalogue);
    this.byConditions = new NamedIds("conditions.yaml", catalogue);
    this.byTailoring = new NamedIds("tailoring.yaml", catalogue);
  }

  static void check(Catalogue catalogue) {
    var references = new CrossReferences(catalogue);
    references.patterns();
    references.exercises();
    Ladders.check(catalogue.exercises());
    references.conditions();
    references.tailoring();
    references.everybodyIsServed();
  }

  private void patterns() {
    for (PatternDefinition pattern : catalogue.patterns().values()) {
      String id = pattern.id();
      byPatterns.patterns(id, "derivedFrom", pattern.derivedFrom());
      if (pattern.requiredTest() != null) {
        byPatterns.tests(id, "required", List.of(pattern.requiredTest()));
      }
      pattern.supports().forEach(clue -> clue.anyOf().forEach(it -> criterion(id, it)));
      pattern.opposes().forEach(clue -> clue.anyOf().forEach(it -> criterion(id, it)));
    }
    byPatterns.patterns("multidirectional", "patterns", catalogue.multidirectional().patterns());
  }

  private void criterion(String pattern, Criterion criterion) {
    switch (criterion) {
      case Criterion.All all -> all.parts().forEach(part -> criterion(pattern, part));
      case Criterion.Answered it ->
          byPatterns.questions(pattern, "answered", List.of(it.question()));
      case Criterion.ItemTrue it -> {
        if (!test(pattern, it.test()).items().contains(it.item())) {
          throw broken(pattern, it.test(), "has no item “" + it.item() + "”");
        }
      }
      case Criterion.Graded it -> {
        TestDefinition test = test(pattern, it.test());
        if (!test.gradeByAge().isEmpty()) {
          throw broken(pattern, it.test(), "is graded by age, which no pattern knows");
        }
        if (test.grade() == null && test.gradeBySex().isEmpty() && !test.gradedOnSideDifference()) {
          throw broken(pattern, it.test(), "is never graded");
        }
      }
      case Criterion.ValueWithin it -> {
        TestDefinition test = test(pattern, it.test());
        if (it.threshold() instanceof Threshold.OneOf words
            ? !test.choices().containsAll(words.words())
            : test.unit() == Unit.CHOICE) {
          throw broken(pattern, it.test(), "cannot be " + it.threshold().text());
        }
        needsSides(pattern, test, it.both());
      }
      case Criterion.SidesDiffer it -> sides(pattern, it.test());
      case Criterion.SidesAlike it -> sides(pattern, it.test());
      case Criterion.Symmetric it -> needsSides(pattern, test(pattern, it.test()), true);
      case Criterion.Ratio it -> {
        test(pattern, it.numerator());
        test(pattern, it.denominator());
      }
      case Criterion.Difference it -> {
        test(pattern, it.minuend());
        test(pattern, it.subtrahend());
      }
    }
  }

  private TestDefinition test(String pattern, String test) {
    byPatterns.tests(pattern, "test", List.of(test));
    return catalogue.test(test);
  }

  private void sides(String pattern, String test) {
    if (test(pattern, test).sideDifference() == null) {
      throw broken(pattern, test, "does not say how its sides are compared");
    }
  }

  private void needsSides(String pattern, TestDefinition test, boolean both) {
    if (both && !test.sided()) {
      throw broken(pattern, test.id(), "has no sides");
    }
  }

  private BrokenCatalogueException broken(String pattern, String test, String reason) {
    return byPatterns.broken(pattern, test, reason);
  }

  private void exercises() {
    for (Exercise exercise : catalogue.exercises().values()) {
      String id = exercise.id();
      byExercises.exercises(id, "easier", exercise.easier());
      byExercises.exercises(id, "harder", exercise.harder());
      byExercises.tags(id, "tags", exercise.tags());
      byExercises.patterns(id, "relevance", exercise.relevance().keySet());
      exercise.equipment().forEach(needed -> byExercises.equipment(id, "equipment", needed));
    }
  }

  private void conditions() {
    for (Condition condition : catalogue.conditions().values()) {
      if (condition.setByTest() != null) {
        byConditions.tests(condition.id(), "setByTest", List.of(condition.setByTest()));
      }
      for (List<Match> matches :
          List.of(condition.removes(), condition.cautions(), condition.prefers())) {
        for (Match match : matches) {
          if (match.tag() != null) {
            byConditions.tags(condition.id(), "tag", List.of(match.tag()));
          }
          if (match.family() != null) {
            byConditions.families(condition.id(), "family", List.of(match.family()));
          }
        }
      }
    }
  }

  private void tailoring() {
    for (Profile profile : catalogue.tailoring().profiles()) {
      byTailoring.exercises(profile.id(), "exercises", profile.exercises());
      byTailoring.families(profile.id(), "families", profile.families());
    }
    for (Phase phase : catalogue.tailoring().phases()) {
      for (Phase.Slot slot : phase.slots()) {
        byTailoring.families(phase.number() + " " + slot.id(), "families", slot.families());
      }
    }
    for (Tailoring.Gate gate : catalogue.tailoring().gates()) {
      byTailoring.tests("gates", "test", List.of(gate.test()));
      if (!reachable(catalogue.test(gate.test()), gate.atLeast())) {
        throw byTailoring.broken(
            "gates", "atLeast", gate.atLeast() + " cannot be measured with " + gate.test());
      }
      byTailoring.exercises("gates", "exercises", gate.exercises());
    }
  }

  private static boolean reachable(TestDefinition test, BigDecimal value) {
    return test.min() != null
        && test.max() != null
        && value.compareTo(test.min()) >= 0
        && value.compareTo(test.max()) <= 0;
  }

  private void everybodyIsServed() {
    for (PatternChoices.Lack lack : PatternChoices.lacking(catalogue)) {
      String without =
          lack.condition() == null
              ? "no exercise without equipment answers it"
              : "no exercise of levels 1 to 3 answers it under " + lack.condition();
      throw byExercises.broken(lack.pattern(), "relevance", without);
    }
  }
}
