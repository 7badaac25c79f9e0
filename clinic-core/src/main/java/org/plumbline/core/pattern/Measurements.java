package org.plumbline.core.pattern;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.assessment.Finding;
import org.plumbline.core.assessment.Grader;
import org.plumbline.core.assessment.Reading;
import org.plumbline.core.assessment.Side;
import org.plumbline.core.assessment.SideComparison;
import org.plumbline.core.catalogue.Companion;
import org.plumbline.core.catalogue.Grade;
import org.plumbline.core.catalogue.IntakeQuestion;
import org.plumbline.core.catalogue.SideDifference;
import org.plumbline.core.catalogue.TestDefinition;
import org.plumbline.core.catalogue.Threshold;
import org.plumbline.core.catalogue.Unit;

/** What an examination has to say about a test or a question, and what it still owes. */
final class Measurements {
  private final Grader grader;

  Measurements(Grader grader) {
    this.grader = grader;
  }

  /** The valid values of a test that a frame looks at. */
  List<Measured> values(TestDefinition test, Side frame) {
    Finding finding = grader.examination().finding(test.id());
    if (finding == Finding.NONE) {
      return List.of();
    }
    if (test.unit() == Unit.CHECKLIST) {
      Map<String, Boolean> items = finding.items();
      return items.isEmpty()
          ? List.of()
          : List.of(measured(test, finding, Side.MIDLINE, Reading.of(Grader.positiveItems(items))));
    }
    List<Measured> values = new ArrayList<>(2);
    for (Side side : Grader.sides(test, frame)) {
      Reading reading = grader.reading(test, finding, side);
      if (reading != null) {
        values.add(measured(test, finding, side, reading));
      }
    }
    return values;
  }

  /** The valid values of two tests. */
  List<Measured> values(TestDefinition one, TestDefinition two, Side frame) {
    List<Measured> values = new ArrayList<>(values(one, frame));
    values.addAll(values(two, frame));
    return values;
  }

  /** Whether an item of a checklist is positive, as the only value there is. */
  List<Measured> item(TestDefinition test, @Nullable Boolean positive) {
    if (positive == null) {
      return List.of();
    }
    String word = positive ? Reason.ItemTrue.POSITIVE : Reason.ItemTrue.NEGATIVE;
    Finding finding = grader.examination().finding(test.id());
    return List.of(measured(test, finding, Side.MIDLINE, Reading.of(word)));
  }

  private Measured measured(TestDefinition test, Finding finding, Side side, Reading reading) {
    return new Measured(
        test, side, reading, grader.painLimits(finding.pain(side)), finding.censored(test, side));
  }

  /** The grade of a test, with what was held against its limits. */
  Reason.Graded graded(TestDefinition test, Side frame) {
    SideDifference difference = test.gradedOnSideDifference() ? test.sideDifference() : null;
    Threshold flag = difference == null ? null : difference.flag();
    if (difference != null && flag != null) {
      SideComparison compared = grader.comparison(test);
      return new Reason.Graded(
          test,
          values(test, Side.MIDLINE),
          compared == null ? null : compared.symmetryIndex(),
          new Grade(flag, difference.half()),
          grader.halvedForAge(test));
    }
    boolean summed = test.gradedOnSumOfSides();
    return new Reason.Graded(
        test,
        values(test, summed ? Side.MIDLINE : frame),
        summed ? grader.sumOfSides(test) : null,
        grader.grade(test),
        grader.halvedForAge(test));
  }

  /** The answers to a question that a frame looks at. */
  Map<Side, Boolean> answers(IntakeQuestion question, Side frame) {
    Map<Side, Boolean> answers = new EnumMap<>(Side.class);
    for (Side side : frame.looksAt(question.sided())) {
      Boolean yes = grader.examination().answer(question.id(), side);
      if (yes != null) {
        answers.put(side, yes);
      }
    }
    return answers;
  }

  /** The sides of a question that were not asked about. */
  List<Missing> unasked(IntakeQuestion question, Side frame, Map<Side, Boolean> answers) {
    List<Missing> missing = new ArrayList<>();
    for (Side side : frame.looksAt(question.sided())) {
      if (!answers.containsKey(side)) {
        missing.add(new Missing.Answer(question, side));
      }
    }
    return missing;
  }

  /** What an ungraded test owes; where it owes nothing, why its values say nothing. */
  List<Missing> ungraded(TestDefinition test, Side frame) {
    if (test.unit() == Unit.CHECKLIST) {
      return untestedItems(test);
    }
    if (test.gradedOnSideDifference()) {
      return uncompared(test);
    }
    if (test.gradedOnSumOfSides()) {
      return everySide(test);
    }
    List<Missing> owed = anySide(test, frame, true);
    return owed.isEmpty() ? List.of(new Missing.Sex(test)) : owed;
  }

  /** What a test owes that needs both sides: those without a valid value. */
  List<Missing> everySide(TestDefinition test) {
    Finding finding = grader.examination().finding(test.id());
    List<Missing> missing = new ArrayList<>(2);
    for (Side side : Side.BOTH) {
      if (grader.reading(test, finding, side) == null) {
        missing.add(owed(test, finding, side));
      }
    }
    return missing;
  }

  /** What a test owes that needs any side: nothing as soon as one side has a valid value. */
  List<Missing> anySide(TestDefinition test, Side frame) {
    return anySide(test, frame, false);
  }

  private List<Missing> anySide(TestDefinition test, Side frame, boolean toBeGraded) {
    Finding finding = grader.examination().finding(test.id());
    List<Missing> missing = new ArrayList<>(2);
    for (Side side : Grader.sides(test, frame)) {
      boolean valid = grader.reading(test, finding, side) != null;
      if (valid && !(toBeGraded && lacksCompanion(test, finding, side))) {
        return List.of();
      }
      missing.add(owed(test, finding, side));
    }
    return missing;
  }

  /** What a comparison of sides owes; with both sides there, why it says nothing. */
  List<Missing> uncompared(TestDefinition test) {
    List<Missing> owed = everySide(test);
    if (!owed.isEmpty()) {
      return owed;
    }
    SideComparison compared = grader.comparison(test);
    boolean nothing = compared != null && compared.symmetryIndex() == null;
    return List.of(nothing ? new Missing.AboveZero(test) : new Missing.Difference(test));
  }

  /** What a statement on two tests owes; with both there, they are both 0. */
  List<Missing> ofTwo(TestDefinition one, TestDefinition two, Side frame) {
    List<Missing> owed = new ArrayList<>(anySide(one, frame));
    owed.addAll(anySide(two, frame));
    return owed.isEmpty() ? List.of(new Missing.AboveZero(two)) : owed;
  }

  /** The items of a checklist that were not tested. */
  List<Missing> untestedItems(TestDefinition test) {
    Map<String, Boolean> tested = grader.examination().finding(test.id()).items();
    List<Missing> missing = new ArrayList<>();
    for (String item : test.items()) {
      if (!tested.containsKey(item)) {
        missing.add(new Missing.Item(test, item));
      }
    }
    return missing;
  }

  private static boolean lacksCompanion(TestDefinition test, Finding finding, Side side) {
    return test.companion() != null && finding.companion(side) == null;
  }

  private static Missing owed(TestDefinition test, Finding finding, Side side) {
    Companion field = test.companion();
    return finding.reading(side) == null || field == null
        ? new Missing.Value(test, side)
        : new Missing.Field(test, side, field, finding.companion(side));
  }
}
