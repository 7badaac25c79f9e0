package org.plumbline.core.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.Companion;
import org.plumbline.core.catalogue.Grade;
import org.plumbline.core.catalogue.GradingRules;
import org.plumbline.core.catalogue.Sex;
import org.plumbline.core.catalogue.SideDifference;
import org.plumbline.core.catalogue.TestDefinition;
import org.plumbline.core.catalogue.Threshold;
import org.plumbline.core.catalogue.Unit;

/**
 * How severe the findings of one examination are: 0 normal, 0.5 borderline, 1 a clear finding, null
 * not measured. The one place that grades; patterns are built on it.
 *
 * <p>A frame is the side a question is asked for. {@link Side#MIDLINE} asks for no side and gets
 * the worse of the sides that were measured.
 */
public final class Grader {
  private final Catalogue catalogue;
  private final GradingRules rules;
  private final Examination examination;

  /**
   * Grades an examination.
   *
   * @throws InvalidExaminationException when it contains what cannot be true
   */
  public Grader(Catalogue catalogue, Examination examination) {
    ExaminationCheck.require(catalogue, examination);
    this.catalogue = catalogue;
    this.rules = catalogue.gradingRules();
    this.examination = examination;
  }

  /** What is graded. */
  public Examination examination() {
    return examination;
  }

  /**
   * What of a person decides about limits.
   *
   * @param halved whether norms that come from younger people count half
   */
  public record Person(@Nullable Sex sex, boolean halved) {}

  /** Who is graded, as far as limits ask for it. */
  public Person person() {
    return new Person(examination.sex(), isOverAge());
  }

  /** One for the same person, of whom nothing was asked and nothing measured. */
  public Grader ofNothing() {
    return new Grader(
        catalogue, new Examination(examination.sex(), examination.age(), Map.of(), Map.of()));
  }

  /** The sides of a test that a frame looks at. */
  public static List<Side> sides(TestDefinition test, Side frame) {
    return frame.looksAt(test.sided());
  }

  /** The reading of a side, unless it is invalid for want of what must be recorded with it. */
  public @Nullable Reading reading(TestDefinition test, Side side) {
    return reading(test, examination.finding(test.id()), side);
  }

  /** The same, of a finding already at hand. */
  public @Nullable Reading reading(TestDefinition test, Finding finding, Side side) {
    Companion companion = test.companion();
    boolean valid = companion == null || companion.validates(finding.companion(side));
    return valid ? finding.reading(side) : null;
  }

  /** The number of a side; null when it was not measured, is invalid or is a word. */
  public @Nullable BigDecimal number(TestDefinition test, Side side) {
    return number(test, examination.finding(test.id()), side);
  }

  private @Nullable BigDecimal number(TestDefinition test, Finding finding, Side side) {
    return reading(test, finding, side) instanceof Reading.Number number ? number.value() : null;
  }

  /** The severity of a test in a frame: after the pain cap, and halved for age where due. */
  public @Nullable BigDecimal graded(TestDefinition test, Side frame) {
    BigDecimal severity = gradedAtAnyAge(test, frame);
    return severity != null && halvedForAge(test) ? severity.divide(BigDecimal.TWO) : severity;
  }

  private @Nullable BigDecimal gradedAtAnyAge(TestDefinition test, Side frame) {
    if (test.gradedOnSideDifference()) {
      return gradedOnSideDifference(test, frame);
    }
    if (test.unit() == Unit.CHECKLIST) {
      return cappedIfGraded(countGraded(test), examination.finding(test.id()).worstPain());
    }
    if (test.gradedOnSumOfSides()) {
      return cappedIfGraded(sumGraded(test), examination.finding(test.id()).worstPain());
    }
    Finding finding = examination.finding(test.id());
    @Nullable BigDecimal worse = null;
    for (Side side : sides(test, frame)) {
      worse = greater(worse, cappedIfGraded(sideGraded(test, finding, side), finding.pain(side)));
    }
    return worse;
  }

  private @Nullable BigDecimal sideGraded(TestDefinition test, Finding finding, Side side) {
    Reading reading = reading(test, finding, side);
    Grade grade = grade(test);
    if (reading == null || grade == null) {
      return null;
    }
    Companion companion = test.companion();
    if (companion != null && companion.otherwise() == Companion.Otherwise.NOT_GRADED) {
      String recorded = finding.companion(side);
      if (recorded == null) {
        return null;
      }
      if (!recorded.equals(companion.expected())) {
        return BigDecimal.ZERO;
      }
    }
    return severity(grade.flag(), grade.half(), reading);
  }

  /** The grade that applies to the person; null when it depends on a sex that is not recorded. */
  public @Nullable Grade grade(TestDefinition test) {
    return test.grade(examination.sex(), examination.age());
  }

  private @Nullable BigDecimal countGraded(TestDefinition test) {
    Grade grade = grade(test);
    if (grade == null) {
      return null;
    }
    Map<String, Boolean> items = examination.finding(test.id()).items();
    Reading positive = Reading.of(positiveItems(items));
    BigDecimal severity = severity(grade.flag(), grade.half(), positive);
    return severity.signum() > 0 || items.size() == test.items().size() ? severity : null;
  }

  /** How many items of a checklist are positive so far. */
  public static BigDecimal positiveItems(Map<String, Boolean> items) {
    return BigDecimal.valueOf(items.values().stream().filter(positive -> positive).count());
  }

  private @Nullable BigDecimal sumGraded(TestDefinition test) {
    Grade grade = grade(test);
    BigDecimal sum = sumOfSides(test);
    if (grade == null || sum == null) {
      return null;
    }
    BigDecimal severity = severity(grade.flag(), grade.half(), Reading.of(sum));
    return severity.signum() > 0 || comparison(test) != null ? severity : null;
  }

  /** Left and right added up, of what was measured; null when neither side was. */
  public @Nullable BigDecimal sumOfSides(TestDefinition test) {
    Finding finding = examination.finding(test.id());
    BigDecimal left = number(test, finding, Side.LEFT);
    BigDecimal right = number(test, finding, Side.RIGHT);
    if (left == null || right == null) {
      return left == null ? right : left;
    }
    return left.add(right);
  }

  private @Nullable BigDecimal gradedOnSideDifference(TestDefinition test, Side frame) {
    SideDifference difference = test.sideDifference();
    SideComparison compared = comparison(test);
    BigDecimal index = compared == null ? null : compared.symmetryIndex();
    if (difference == null || difference.flag() == null || compared == null || index == null) {
      return null;
    }
    BigDecimal severity = severity(difference.flag(), difference.half(), Reading.of(index));
    if (frame == Side.MIDLINE && severity.signum() == 0) {
      return null;
    }
    return capped(
        belongs(compared, frame) ? severity : BigDecimal.ZERO,
        examination.finding(test.id()).worstPain());
  }

  /** Left against right; null when not both sides were measured in numbers. */
  public @Nullable SideComparison comparison(TestDefinition test) {
    Finding finding = examination.finding(test.id());
    BigDecimal left = number(test, finding, Side.LEFT);
    BigDecimal right = number(test, finding, Side.RIGHT);
    return left == null || right == null ? null : new SideComparison(test, left, right);
  }

  /** A difference between the sides belongs to the weaker one. */
  private static boolean belongs(SideComparison compared, Side frame) {
    return frame == Side.MIDLINE || frame == compared.weakerSide();
  }

  /**
   * The severity of the difference between the sides, in a frame; null when not both sides were
   * measured.
   */
  public @Nullable BigDecimal sideDifference(TestDefinition test, Side frame) {
    SideDifference difference = test.sideDifference();
    Finding finding = examination.finding(test.id());
    Reading left = reading(test, finding, Side.LEFT);
    Reading right = reading(test, finding, Side.RIGHT);
    if (difference == null || left == null || right == null) {
      return null;
    }
    BigDecimal pain = finding.worstPain();
    SideComparison compared = comparison(test);
    Threshold flag = difference.flag();
    if (flag == null || compared == null) {
      boolean differ = frame == Side.MIDLINE && !left.equals(right);
      return capped(differ ? BigDecimal.ONE : BigDecimal.ZERO, pain);
    }
    BigDecimal size = compared.size();
    if (size == null) {
      return null;
    }
    BigDecimal least = difference.atLeastAbsolute();
    boolean counts =
        belongs(compared, frame) && (least == null || compared.absolute().compareTo(least) >= 0);
    return capped(
        counts ? severity(flag, difference.half(), Reading.of(size)) : BigDecimal.ZERO, pain);
  }

  /** The pain that ended a test on a side; a test without sides has one pain, the worst. */
  public BigDecimal pain(TestDefinition test, Side side) {
    return examination.finding(test.id()).pain(side);
  }

  /** A severity, at most as much as a test that was stopped by such a pain can give. */
  public BigDecimal capped(BigDecimal severity, BigDecimal pain) {
    return painLimits(pain) ? severity.min(rules.painCapSeverity()) : severity;
  }

  private @Nullable BigDecimal cappedIfGraded(@Nullable BigDecimal severity, BigDecimal pain) {
    return severity == null ? null : capped(severity, pain);
  }

  /** Whether a pain that ended a test limits what the test can say. */
  public boolean painLimits(BigDecimal pain) {
    return pain.compareTo(rules.painCapFrom()) >= 0;
  }

  /** Whether the findings of a test are halved because its norms come from younger people. */
  public boolean halvedForAge(TestDefinition test) {
    return test.ageSensitive() && isOverAge();
  }

  private boolean isOverAge() {
    Integer age = examination.age();
    return age != null && age > rules.halvedOverAge();
  }

  private BigDecimal severity(Threshold flag, @Nullable Threshold half, Reading reading) {
    if (includes(flag, reading)) {
      return BigDecimal.ONE;
    }
    return half != null && includes(half, reading) ? rules.borderlineSeverity() : BigDecimal.ZERO;
  }

  /** Whether a reading lies within a threshold. */
  public static boolean includes(Threshold threshold, Reading reading) {
    return switch (reading) {
      case Reading.Number number -> threshold.includes(number.value());
      case Reading.Word word -> threshold.includes(word.value());
    };
  }

  /** The greater of two severities; what was not measured does not count. */
  public static @Nullable BigDecimal greater(@Nullable BigDecimal one, @Nullable BigDecimal two) {
    if (one == null || two == null) {
      return one == null ? two : one;
    }
    return one.max(two);
  }

  /** The catalogue it grades by. */
  public Catalogue catalogue() {
    return catalogue;
  }
}
