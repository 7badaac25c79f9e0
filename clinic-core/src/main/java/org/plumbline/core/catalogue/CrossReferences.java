package org.plumbline.core.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks what one file says about another: every id is known, and every ladder leads both ways. */
final class CrossReferences {
  private final Catalogue catalogue;
  private final Set<String> families;

  private CrossReferences(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.families =
        catalogue.exercises().values().stream()
            .map(Exercise::family)
            .collect(Collectors.toUnmodifiableSet());
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

  private static void known(Map<String, ?> ids, String id, String file, String item, String field) {
    if (!ids.containsKey(id)) {
      throw new BrokenCatalogueException(file, item, field, "“" + id + "” is not known");
    }
  }

  private void patterns() {
    for (PatternDefinition pattern : catalogue.patterns().values()) {
      String id = pattern.id();
      for (String part : pattern.derivedFrom()) {
        known(catalogue.patterns(), part, "patterns.yaml", id, "derivedFrom");
      }
      if (pattern.requiredTest() != null) {
        known(catalogue.tests(), pattern.requiredTest(), "patterns.yaml", id, "required");
      }
      pattern.supports().forEach(clue -> clue.anyOf().forEach(it -> criterion(id, it)));
      pattern.opposes().forEach(clue -> clue.anyOf().forEach(it -> criterion(id, it)));
    }
    for (String pattern : catalogue.multidirectional().patterns()) {
      known(catalogue.patterns(), pattern, "patterns.yaml", "multidirectional", "patterns");
    }
  }

  private void criterion(String pattern, Criterion criterion) {
    switch (criterion) {
      case Criterion.All all -> all.parts().forEach(part -> criterion(pattern, part));
      case Criterion.Answered it ->
          known(catalogue.questions(), it.question(), "patterns.yaml", pattern, "answered");
      case Criterion.ItemTrue it -> {
        if (!test(pattern, it.test()).items().contains(it.item())) {
          throw broken(pattern, it.test(), "has no item “" + it.item() + "”");
        }
      }
      case Criterion.Graded it -> {
        TestDefinition test = test(pattern, it.test());
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
    known(catalogue.tests(), test, "patterns.yaml", pattern, "test");
    return catalogue.test(test);
  }

  private void sides(String pattern, String test) {
    if (test(pattern, test).sideDifference() == null) {
      throw broken(pattern, test, "does not say how its sides are compared");
    }
  }

  private static void needsSides(String pattern, TestDefinition test, boolean both) {
    if (both && !test.sided()) {
      throw broken(pattern, test.id(), "has no sides");
    }
  }

  private static BrokenCatalogueException broken(String pattern, String test, String reason) {
    return new BrokenCatalogueException("patterns.yaml", pattern, test, reason);
  }

  private void exercises() {
    for (Exercise exercise : catalogue.exercises().values()) {
      String id = exercise.id();
      for (String rung : exercise.easier()) {
        known(catalogue.exercises(), rung, "exercises.yaml", id, "easier");
      }
      for (String rung : exercise.harder()) {
        known(catalogue.exercises(), rung, "exercises.yaml", id, "harder");
      }
      for (String tag : exercise.tags()) {
        known(catalogue.tags(), tag, "exercises.yaml", id, "tags");
      }
      for (String pattern : exercise.relevance().keySet()) {
        known(catalogue.patterns(), pattern, "exercises.yaml", id, "relevance");
      }
      for (Set<String> needed : exercise.equipment()) {
        new NamedIds("exercises.yaml", catalogue).equipment(id, "equipment", needed);
      }
    }
  }

  private void conditions() {
    for (Condition condition : catalogue.conditions().values()) {
      if (condition.setByTest() != null) {
        known(
            catalogue.tests(),
            condition.setByTest(),
            "conditions.yaml",
            condition.id(),
            "setByTest");
      }
      for (List<Match> matches :
          List.of(condition.removes(), condition.cautions(), condition.prefers())) {
        for (Match match : matches) {
          if (match.tag() != null) {
            known(catalogue.tags(), match.tag(), "conditions.yaml", condition.id(), "tag");
          }
          if (match.family() != null) {
            family(match.family(), "conditions.yaml", condition.id(), "family");
          }
        }
      }
    }
  }

  private void tailoring() {
    for (Profile profile : catalogue.tailoring().profiles()) {
      for (String exercise : profile.exercises()) {
        known(catalogue.exercises(), exercise, "tailoring.yaml", profile.id(), "exercises");
      }
      for (String family : profile.families()) {
        family(family, "tailoring.yaml", profile.id(), "families");
      }
    }
    for (Phase phase : catalogue.tailoring().phases()) {
      for (Phase.Slot slot : phase.slots()) {
        for (String family : slot.families()) {
          family(family, "tailoring.yaml", phase.number() + " " + slot.id(), "families");
        }
      }
    }
    for (Tailoring.Gate gate : catalogue.tailoring().gates()) {
      known(catalogue.tests(), gate.test(), "tailoring.yaml", "gates", "test");
      if (!reachable(catalogue.test(gate.test()), gate.atLeast())) {
        throw new BrokenCatalogueException(
            "tailoring.yaml",
            "gates",
            "atLeast",
            gate.atLeast() + " cannot be measured with " + gate.test());
      }
      for (String exercise : gate.exercises()) {
        known(catalogue.exercises(), exercise, "tailoring.yaml", "gates", "exercises");
      }
    }
  }

  private static boolean reachable(TestDefinition test, BigDecimal value) {
    return test.min() != null
        && test.max() != null
        && value.compareTo(test.min()) >= 0
        && value.compareTo(test.max()) <= 0;
  }

  private void family(String family, String file, String item, String field) {
    if (!families.contains(family)) {
      throw new BrokenCatalogueException(
          file, item, field, "no exercise is of the family “" + family + "”");
    }
  }

  private void everybodyIsServed() {
    for (PatternChoices.Lack lack : PatternChoices.lacking(catalogue)) {
      String without =
          lack.condition() == null
              ? "no exercise without equipment answers it"
              : "no exercise of levels 1 to 3 answers it under " + lack.condition();
      throw new BrokenCatalogueException("exercises.yaml", lack.pattern(), "relevance", without);
    }
  }
}
