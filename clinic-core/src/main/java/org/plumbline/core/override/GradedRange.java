package org.plumbline.core.override;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.catalogue.Grade;
import org.plumbline.core.catalogue.SideDifference;
import org.plumbline.core.catalogue.TestDefinition;
import org.plumbline.core.catalogue.Threshold;
import org.plumbline.core.catalogue.Threshold.Limit;
import org.plumbline.core.catalogue.Threshold.Relation;
import org.plumbline.core.override.OverrideFault.Reason;
import org.plumbline.core.override.ThresholdOverride.People;

/**
 * Where a test's finding begins and its borderline ends, within what can be measured. A clinic
 * moves the two numbers; on which side of them a finding lies stays as it is, and the borderline
 * goes on beginning where the finding ends.
 *
 * @param people whose value
 * @param limit the clear finding
 * @param half the borderline; absent when the test knows none
 * @param least the lowest possible value
 * @param most the highest possible value
 * @param symbol the unit as it is printed
 * @param whole whether only whole numbers are measured
 */
public record GradedRange(
    People people,
    Limit limit,
    Threshold.@Nullable Between half,
    BigDecimal least,
    BigDecimal most,
    String symbol,
    boolean whole) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int FINEST = 3;

  /** The range of a test; null when the test is not graded by a number for them. */
  static @Nullable GradedRange of(TestDefinition test, People people) {
    BigDecimal min = test.min();
    BigDecimal max = test.max();
    if (min == null || max == null) {
      return null;
    }
    if (people == People.SIDES) {
      SideDifference sides = test.sideDifference();
      boolean absolute = sides != null && sides.kind() == SideDifference.Kind.ABSOLUTE;
      return sides == null
          ? null
          : of(
              people,
              sides.flag(),
              sides.half(),
              BigDecimal.ZERO,
              absolute ? max.subtract(min) : HUNDRED,
              absolute ? test.unit().symbol() : "%",
              absolute && test.unit().whole());
    }
    Grade grade = people == People.EVERYBODY ? test.grade() : test.gradeBySex().get(people.sex());
    BigDecimal sides = test.gradedOnSumOfSides() ? BigDecimal.TWO : BigDecimal.ONE;
    return grade == null
        ? null
        : of(
            people,
            grade.flag(),
            grade.half(),
            min.multiply(sides),
            max.multiply(sides),
            test.unit().symbol(),
            test.unit().whole());
  }

  private static @Nullable GradedRange of(
      People people,
      @Nullable Threshold flag,
      @Nullable Threshold half,
      BigDecimal least,
      BigDecimal most,
      String symbol,
      boolean whole) {
    boolean numbers = half == null || half instanceof Threshold.Between;
    return flag instanceof Limit limit && numbers
        ? new GradedRange(
            people,
            limit,
            half instanceof Threshold.Between it ? it : null,
            least,
            most,
            symbol,
            whole)
        : null;
  }

  /** Whether a finding lies below the limit. */
  public boolean below() {
    return limit.relation() == Relation.BELOW || limit.relation() == Relation.AT_MOST;
  }

  /** Where the clear finding begins. */
  public BigDecimal flag() {
    return limit.number();
  }

  /** Where the borderline ends; null when the test knows none. */
  public @Nullable BigDecimal borderline() {
    if (half == null) {
      return null;
    }
    return below() ? half.to() : half.from();
  }

  /** The same limits with other numbers. */
  Grade moved(BigDecimal flag, @Nullable BigDecimal borderline) {
    Limit moved = new Limit(limit.relation(), flag);
    if (half == null || borderline == null) {
      return new Grade(moved, half);
    }
    BigDecimal near = near(half, flag);
    return new Grade(
        moved,
        below()
            ? new Threshold.Between(near, borderline)
            : new Threshold.Between(borderline, near));
  }

  /** Where the borderline begins: as far from the finding as it does now. */
  private BigDecimal near(Threshold.Between borderline, BigDecimal flag) {
    BigDecimal now = below() ? borderline.from() : borderline.to();
    return flag.add(now.subtract(limit.number()));
  }

  List<OverrideFault> faults(BigDecimal flag, @Nullable BigDecimal borderline) {
    List<OverrideFault> faults = new ArrayList<>(numberFaults("flag", flag));
    if (half != null) {
      if (borderline == null) {
        faults.add(new OverrideFault("borderline", Reason.MISSING));
      } else {
        faults.addAll(numberFaults("borderline", borderline));
        if (outside(near(half, flag), borderline)) {
          faults.add(new OverrideFault("borderline", Reason.WRONG_SIDE));
        }
      }
    }
    return faults.isEmpty() ? sense(flag, borderline) : faults;
  }

  private boolean outside(BigDecimal near, BigDecimal far) {
    return below() ? far.compareTo(near) < 0 : far.compareTo(near) > 0;
  }

  private List<OverrideFault> sense(BigDecimal flag, @Nullable BigDecimal borderline) {
    Grade grade = moved(flag, borderline);
    BigDecimal best = below() ? most : least;
    BigDecimal worst = below() ? least : most;
    if (!grade.flag().includes(worst)) {
      return List.of(new OverrideFault("flag", Reason.NEVER_FOUND));
    }
    if (grade.flag().includes(best)) {
      return List.of(new OverrideFault("flag", Reason.ALWAYS_FOUND));
    }
    if (grade.half() != null && grade.half().includes(best)) {
      return List.of(new OverrideFault("borderline", Reason.ALWAYS_FOUND));
    }
    return flag.compareTo(flag()) == 0 && same(borderline, borderline())
        ? List.of(new OverrideFault("flag", Reason.NO_CHANGE))
        : List.of();
  }

  private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    return one == null || other == null || one.compareTo(other) == 0;
  }

  private List<OverrideFault> numberFaults(String field, BigDecimal number) {
    if (number.compareTo(least) < 0 || number.compareTo(most) > 0) {
      return List.of(
          new OverrideFault(
              field, Reason.OUT_OF_RANGE, least.toPlainString(), most.toPlainString()));
    }
    int digits = number.stripTrailingZeros().scale();
    if (digits > (whole ? 0 : FINEST)) {
      return List.of(new OverrideFault(field, Reason.NOT_WHOLE));
    }
    return List.of();
  }
}
