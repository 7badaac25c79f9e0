package org.plumbline.core.pattern;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.core.assessment.Grader;
import org.plumbline.core.assessment.Side;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.Criterion;
import org.plumbline.core.catalogue.TestDefinition;
import org.plumbline.core.catalogue.Unit;

/** Says which tests still lack a value that an unmeasured criterion needs. */
final class LackingTests {
  private final Catalogue catalogue;
  private final Grader grader;
  private final Side frame;

  LackingTests(Grader grader, Side frame) {
    this.catalogue = grader.catalogue();
    this.grader = grader;
    this.frame = frame;
  }

  /** The tests that would make a clue measured, in the order of its criteria. */
  Set<String> of(List<JudgedCriterion> criteria) {
    Set<String> tests = new LinkedHashSet<>();
    criteria.forEach(criterion -> add(criterion, tests));
    return tests;
  }

  private void add(JudgedCriterion judged, Set<String> tests) {
    if (judged.severity() != null) {
      return;
    }
    switch (judged.criterion()) {
      case Criterion.All _ -> judged.parts().forEach(part -> add(part, tests));
      case Criterion.Answered _ -> {}
      case Criterion.Graded it -> addWhen(lacksGrade(it), it.test(), tests);
      case Criterion.ItemTrue it -> tests.add(it.test());
      case Criterion.ValueWithin it -> addWhen(lacksValue(it), it.test(), tests);
      case Criterion.SidesDiffer it -> addWhen(lacksASide(it.test()), it.test(), tests);
      case Criterion.SidesAlike it -> addWhen(lacksASide(it.test()), it.test(), tests);
      case Criterion.Symmetric it -> addWhen(lacksASide(it.test()), it.test(), tests);
      case Criterion.Ratio it -> addPair(it.numerator(), it.denominator(), tests);
      case Criterion.Difference it -> addPair(it.minuend(), it.subtrahend(), tests);
    }
  }

  private static void addWhen(boolean lacking, String test, Set<String> tests) {
    if (lacking) {
      tests.add(test);
    }
  }

  private void addPair(String one, String two, Set<String> tests) {
    addWhen(lacksEverySide(catalogue.test(one)), one, tests);
    addWhen(lacksEverySide(catalogue.test(two)), two, tests);
  }

  private boolean lacksGrade(Criterion.Graded criterion) {
    TestDefinition test = catalogue.test(criterion.test());
    if (test.unit() == Unit.CHECKLIST) {
      return lacksAnItem(test);
    }
    if (test.gradedOnSideDifference() || test.gradedOnSumOfSides()) {
      return lacksASide(test.id());
    }
    return Grader.sides(test, frame).stream()
        .noneMatch(side -> grader.reading(test, side) != null && !lacksCompanion(test, side));
  }

  /** Whether the value stays ungraded for want of what must be recorded with it. */
  private boolean lacksCompanion(TestDefinition test, Side side) {
    return test.companion() != null
        && grader.examination().finding(test.id()).companion(side) == null;
  }

  private boolean lacksValue(Criterion.ValueWithin criterion) {
    TestDefinition test = catalogue.test(criterion.test());
    if (test.unit() == Unit.CHECKLIST) {
      return lacksAnItem(test);
    }
    return criterion.both() ? lacksASide(test.id()) : lacksEverySide(test);
  }

  private boolean lacksAnItem(TestDefinition test) {
    return !grader.examination().finding(test.id()).items().keySet().containsAll(test.items());
  }

  private boolean lacksASide(String test) {
    return Side.BOTH.stream().anyMatch(side -> grader.reading(catalogue.test(test), side) == null);
  }

  private boolean lacksEverySide(TestDefinition test) {
    return Grader.sides(test, frame).stream().noneMatch(side -> grader.reading(test, side) != null);
  }
}
