package org.plumbline.core.catalogue;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks what one file says about another: every id is known, and every ladder leads both ways. */
final class CrossReferences {
  private final Catalogue catalogue;

  private CrossReferences(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  static void check(Catalogue catalogue) {
    var references = new CrossReferences(catalogue);
    references.patterns();
    references.exercises();
    references.ladders();
    references.conditions();
    references.tailoring();
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
    }
  }

  private void ladders() {
    Set<String> climbed = new HashSet<>();
    for (Exercise exercise : catalogue.exercises().values()) {
      for (String rung : exercise.harder()) {
        answered(exercise.id(), rung, "harder", catalogue.exercise(rung).easier());
      }
      for (String rung : exercise.easier()) {
        answered(exercise.id(), rung, "easier", catalogue.exercise(rung).harder());
      }
      climb(exercise.id(), new LinkedHashSet<>(), climbed);
    }
  }

  private static void answered(String id, String rung, String field, List<String> back) {
    if (!back.contains(id)) {
      throw new BrokenCatalogueException(
          "exercises.yaml", id, field, "names " + rung + ", which does not name it back");
    }
  }

  private void climb(String id, Set<String> path, Set<String> climbed) {
    if (!path.add(id)) {
      throw new BrokenCatalogueException(
          "exercises.yaml", id, "harder", "the ladder runs in a circle over " + path);
    }
    if (climbed.add(id)) {
      catalogue.exercise(id).harder().forEach(rung -> climb(rung, path, climbed));
    }
    path.remove(id);
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
        }
      }
    }
  }

  private void tailoring() {
    for (Profile profile : catalogue.tailoring().profiles()) {
      for (String exercise : profile.exercises()) {
        known(catalogue.exercises(), exercise, "tailoring.yaml", profile.id(), "exercises");
      }
    }
    for (Tailoring.Gate gate : catalogue.tailoring().gates()) {
      known(catalogue.tests(), gate.test(), "tailoring.yaml", "gates", "test");
      for (String exercise : gate.exercises()) {
        known(catalogue.exercises(), exercise, "tailoring.yaml", "gates", "exercises");
      }
    }
  }
}
