package org.plumbline.web.reason;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.assessment.Grader;
import org.plumbline.core.catalogue.Grade;
import org.plumbline.core.catalogue.SideDifference;
import org.plumbline.core.catalogue.TestDefinition;
import org.plumbline.core.catalogue.Threshold;
import org.plumbline.core.catalogue.Unit;
import org.plumbline.web.page.Numerals;

/** The limits of tests, in the words printed beside their values. */
@ApplicationScoped
public class LimitWords {
  private static final String PERCENT = "%";

  private final ReasonMessages words;

  LimitWords(ReasonMessages words) {
    this.words = words;
  }

  /** When a value is a finding, for the person examined; empty when the test is never graded. */
  public String limits(Grader grader, TestDefinition test) {
    SideDifference difference = test.sideDifference();
    if (test.gradedOnSideDifference() && difference != null) {
      return sideDifference(difference, test.unit());
    }
    Grade grade = grader.grade(test);
    if (grade == null) {
      return test.gradeBySex().isEmpty() ? "" : words.depends_on_sex();
    }
    String limits = limits(grade, test.unit().symbol());
    return test.gradedOnSumOfSides() ? words.sum_of_sides() + " " + limits : limits;
  }

  private String sideDifference(SideDifference difference, Unit unit) {
    return measure(difference.kind()) + " " + asked(difference, unit);
  }

  /** What the sides are compared by. */
  String measure(SideDifference.Kind kind) {
    return switch (kind) {
      case SYMMETRY_INDEX -> words.symmetry();
      case PERCENT, ABSOLUTE -> words.side_difference();
      case DIFFERS -> words.sides_differ();
    };
  }

  /** From when a difference between the sides counts; empty when any does. */
  String asked(SideDifference difference, Unit unit) {
    Threshold flag = difference.flag();
    if (flag == null) {
      return "";
    }
    String limits = limits(new Grade(flag, difference.half()), symbol(difference.kind(), unit));
    BigDecimal least = difference.atLeastAbsolute();
    return least == null
        ? limits
        : words.and_at_least(limits, withUnit(Numerals.write(least), unit.symbol()));
  }

  /** The symbol of what the sides are compared by. */
  static String symbol(SideDifference.Kind kind, Unit unit) {
    return switch (kind) {
      case PERCENT, SYMMETRY_INDEX -> PERCENT;
      case ABSOLUTE, DIFFERS -> unit.symbol();
    };
  }

  /** From when a value is a clear, and from when a borderline finding. */
  String limits(Grade grade, String unit) {
    @Nullable Threshold half = grade.half();
    String clear = limit(grade.flag(), unit);
    return half == null ? clear : words.clear_or_borderline(clear, limit(half, unit));
  }

  /** One limit with its unit. */
  String limit(Threshold threshold, String unit) {
    return withUnit(
        switch (threshold) {
          case Threshold.Limit it -> limit(it.relation(), Numerals.write(it.number()));
          case Threshold.Between it ->
              it.from().compareTo(it.to()) == 0
                  ? words.equal_to(Numerals.write(it.from()))
                  : words.between(Numerals.write(it.from()), Numerals.write(it.to()));
          case Threshold.OneOf it -> it.words().stream().reduce(words::either).orElse("");
        },
        unit);
  }

  private String limit(Threshold.Relation relation, String number) {
    return switch (relation) {
      case BELOW -> words.below(number);
      case AT_MOST -> words.at_most(number);
      case ABOVE -> words.above(number);
      case AT_LEAST -> words.at_least(number);
    };
  }

  /** A value with its unit; one of a capped hold is the least it can be. */
  public String measured(TestDefinition test, String value, boolean censored) {
    String text = withUnit(value, test.unit().symbol());
    return censored ? words.censored(text) : text;
  }

  /** A number or limit with its unit. */
  public static String withUnit(String text, String unit) {
    return unit.isEmpty() ? text : text + (unit.equals("°") ? unit : " " + unit);
  }
}
