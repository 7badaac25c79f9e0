package org.plumbline.core.assessment;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.catalogue.Grade;
import org.plumbline.core.catalogue.SideDifference;
import org.plumbline.core.catalogue.TestDefinition;
import org.plumbline.core.catalogue.Threshold;

/** The limits of a test in the words printed beside its values. */
public final class GradeWords {
  private GradeWords() {}

  /** When a value is a finding, for the person examined; empty when the test is never graded. */
  public static String limits(Grader grader, TestDefinition test) {
    if (test.gradedOnSideDifference()) {
      return sideDifference(test);
    }
    Grade grade = grader.grade(test);
    if (grade == null) {
      return test.gradeBySex().isEmpty() ? "" : "depends on sex";
    }
    String text = limits(grade.flag(), grade.half(), test.unit().symbol());
    return test.gradedOnSumOfSides() ? "left + right " + text : text;
  }

  /** When the sides differ. */
  public static String sideDifference(TestDefinition test) {
    SideDifference difference = test.sideDifference();
    Threshold flag = difference == null ? null : difference.flag();
    if (difference == null || flag == null) {
      return "left and right differ";
    }
    return switch (difference.kind()) {
      case SYMMETRY_INDEX -> "weaker/stronger " + limits(flag, difference.half(), "%");
      case PERCENT -> {
        BigDecimal least = difference.atLeastAbsolute();
        yield "side difference "
            + limits(flag, difference.half(), "%")
            + (least == null
                ? ""
                : " and ≥ " + withUnit(Decimals.plain(least), test.unit().symbol()));
      }
      case ABSOLUTE -> "side difference " + limits(flag, difference.half(), test.unit().symbol());
      case DIFFERS -> "left and right differ";
    };
  }

  private static String limits(Threshold flag, @Nullable Threshold half, String unit) {
    String limit = withUnit(flag.text(), unit);
    return half == null ? limit : limit + "; borderline " + withUnit(half.text(), unit);
  }

  /** A number or limit with its unit. */
  public static String withUnit(String text, String unit) {
    return unit.isEmpty() ? text : text + (unit.equals("°") ? unit : " " + unit);
  }
}
