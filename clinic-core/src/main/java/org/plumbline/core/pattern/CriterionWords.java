package org.plumbline.core.pattern;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.assessment.Decimals;
import org.plumbline.core.assessment.GradeWords;
import org.plumbline.core.assessment.Grader;
import org.plumbline.core.assessment.Reading;
import org.plumbline.core.assessment.Side;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.Criterion;
import org.plumbline.core.catalogue.SideDifference;
import org.plumbline.core.catalogue.TestDefinition;
import org.plumbline.core.catalogue.Unit;

/** Puts what a criterion looked at, and the limit it was held against, beside its severity. */
final class CriterionWords {
  private final Catalogue catalogue;
  private final Grader grader;
  private final Side frame;

  CriterionWords(Grader grader, Side frame) {
    this.catalogue = grader.catalogue();
    this.grader = grader;
    this.frame = frame;
  }

  JudgedCriterion graded(Criterion.Graded criterion, @Nullable BigDecimal severity) {
    TestDefinition test = catalogue.test(criterion.test());
    Side looked = test.gradedOnSideDifference() || test.gradedOnSumOfSides() ? Side.MIDLINE : frame;
    return judged(criterion, severity, values(test, looked), GradeWords.limits(grader, test), test);
  }

  JudgedCriterion item(Criterion.ItemTrue criterion, @Nullable BigDecimal severity) {
    TestDefinition test = catalogue.test(criterion.test());
    Boolean positive = grader.examination().finding(test.id()).items().get(criterion.item());
    String item = TestDefinition.itemName(criterion.item());
    List<Measured> values =
        positive == null
            ? List.of()
            : List.of(measured(test, Side.MIDLINE, item + (positive ? " positive" : " negative")));
    return judged(criterion, severity, values, item + " positive", test);
  }

  JudgedCriterion value(Criterion.ValueWithin criterion, @Nullable BigDecimal severity) {
    TestDefinition test = catalogue.test(criterion.test());
    String limit = GradeWords.withUnit(criterion.threshold().text(), test.unit().symbol());
    return judged(
        criterion,
        severity,
        values(test, criterion.both() ? Side.MIDLINE : frame),
        criterion.both() ? limit + ", both sides" : limit,
        test);
  }

  JudgedCriterion sidesDiffer(Criterion.SidesDiffer criterion, @Nullable BigDecimal severity) {
    TestDefinition test = catalogue.test(criterion.test());
    return judged(
        criterion, severity, values(test, Side.MIDLINE), GradeWords.sideDifference(test), test);
  }

  JudgedCriterion sidesAlike(Criterion.SidesAlike criterion, @Nullable BigDecimal severity) {
    TestDefinition test = catalogue.test(criterion.test());
    SideDifference difference = test.sideDifference();
    boolean percent = difference != null && difference.kind() == SideDifference.Kind.PERCENT;
    String below = Decimals.plain(criterion.below());
    return judged(
        criterion,
        severity,
        values(test, Side.MIDLINE),
        "side difference < " + GradeWords.withUnit(below, percent ? "%" : test.unit().symbol()),
        test);
  }

  JudgedCriterion symmetric(Criterion.Symmetric criterion, @Nullable BigDecimal severity) {
    TestDefinition test = catalogue.test(criterion.test());
    return judged(
        criterion,
        severity,
        values(test, Side.MIDLINE),
        "weaker/stronger ≥ " + Decimals.plain(criterion.atLeast()) + " %",
        test);
  }

  JudgedCriterion ratio(Criterion.Ratio criterion, @Nullable BigDecimal severity) {
    return ofTwo(
        criterion,
        severity,
        criterion.numerator(),
        " / ",
        criterion.denominator(),
        criterion.threshold().text());
  }

  JudgedCriterion difference(Criterion.Difference criterion, @Nullable BigDecimal severity) {
    TestDefinition test = catalogue.test(criterion.minuend());
    return ofTwo(
        criterion,
        severity,
        criterion.minuend(),
        " − ",
        criterion.subtrahend(),
        GradeWords.withUnit(criterion.threshold().text(), test.unit().symbol()));
  }

  private JudgedCriterion ofTwo(
      Criterion criterion,
      @Nullable BigDecimal severity,
      String one,
      String sign,
      String two,
      String limit) {
    TestDefinition first = catalogue.test(one);
    TestDefinition second = catalogue.test(two);
    List<Measured> values = new ArrayList<>(values(first, frame));
    values.addAll(values(second, frame));
    return judged(
        criterion, severity, values, first.name() + sign + second.name() + " " + limit, first);
  }

  JudgedCriterion answered(Criterion.Answered criterion, @Nullable BigDecimal severity) {
    return new JudgedCriterion(
        criterion,
        severity,
        List.of(),
        "",
        Set.of(catalogue.question(criterion.question()).family()),
        null,
        List.of());
  }

  private List<Measured> values(TestDefinition test, Side looked) {
    if (test.unit() == Unit.CHECKLIST) {
      Map<String, Boolean> items = grader.examination().finding(test.id()).items();
      return items.isEmpty()
          ? List.of()
          : List.of(measured(test, Side.MIDLINE, Decimals.plain(Grader.positiveItems(items))));
    }
    List<Measured> values = new ArrayList<>();
    for (Side side : Grader.sides(test, looked)) {
      Reading reading = grader.reading(test, side);
      if (reading != null) {
        values.add(measured(test, side, reading.text()));
      }
    }
    return values;
  }

  private Measured measured(TestDefinition test, Side side, String text) {
    return new Measured(test, side, text, grader.painLimits(grader.pain(test, side)));
  }

  private static JudgedCriterion judged(
      Criterion criterion,
      @Nullable BigDecimal severity,
      List<Measured> values,
      String threshold,
      TestDefinition test) {
    return new JudgedCriterion(
        criterion, severity, values, threshold, Set.of(test.family()), test.evidence(), List.of());
  }
}
