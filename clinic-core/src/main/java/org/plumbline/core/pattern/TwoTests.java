package org.plumbline.core.pattern;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.assessment.Grader;
import org.plumbline.core.assessment.Side;
import org.plumbline.core.catalogue.Criterion;
import org.plumbline.core.catalogue.TestDefinition;

/** Judges what two tests say together: their ratio, or their difference. */
record TwoTests(Grader grader, Measurements measurements, Side frame) {

  /** True over 0 when there is something above it; nothing over nothing is not measured. */
  JudgedCriterion ratio(Criterion.Ratio criterion, TestDefinition top, TestDefinition bottom) {
    Map<Side, BigDecimal> ratios = new EnumMap<>(Side.class);
    BigDecimal severity =
        ofTwo(
            top,
            bottom,
            (side, a, b) -> {
              if (b.signum() == 0) {
                return a.signum() > 0 ? Boolean.TRUE : null;
              }
              BigDecimal ratio = a.divide(b, MathContext.DECIMAL128);
              ratios.put(side, ratio);
              return criterion.threshold().includes(ratio);
            });
    return CriterionJudge.judged(
        criterion,
        severity,
        new Reason.Ratio(
            top, bottom, measurements.values(top, bottom, frame), ratios, criterion.threshold()),
        () -> measurements.ofTwo(top, bottom, frame));
  }

  /** The signed difference, one less the other. */
  JudgedCriterion difference(
      Criterion.Difference criterion, TestDefinition one, TestDefinition two) {
    Map<Side, BigDecimal> differences = new EnumMap<>(Side.class);
    BigDecimal severity =
        ofTwo(
            one,
            two,
            (side, a, b) -> {
              BigDecimal difference = a.subtract(b);
              differences.put(side, difference);
              return criterion.threshold().includes(difference);
            });
    return CriterionJudge.judged(
        criterion,
        severity,
        new Reason.Difference(
            one, two, measurements.values(one, two, frame), differences, criterion.threshold()),
        () -> measurements.ofTwo(one, two, frame));
  }

  /** What two tests say together; in a pattern without sides it is enough on either side. */
  private @Nullable BigDecimal ofTwo(TestDefinition one, TestDefinition two, Relation relation) {
    @Nullable BigDecimal best = null;
    for (Side side : Grader.sides(one.sided() ? one : two, frame)) {
      Side first = one.sided() ? side : Side.MIDLINE;
      Side second = two.sided() ? side : Side.MIDLINE;
      BigDecimal a = grader.number(one, first);
      BigDecimal b = grader.number(two, second);
      Boolean holds = a == null || b == null ? null : relation.holds(side, a, b);
      if (holds != null) {
        BigDecimal pain = grader.pain(one, first).max(grader.pain(two, second));
        best = Grader.greater(best, grader.capped(CriterionJudge.truth(holds), pain));
      }
    }
    return best;
  }

  /** A statement about two numbers of a side; null when it cannot be decided. */
  @FunctionalInterface
  private interface Relation {
    @Nullable Boolean holds(Side side, BigDecimal one, BigDecimal two);
  }
}
