package org.plumbline.core.catalogue;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether limits make sense for what can be measured: a finding is possible, normal is too, the
 * borderline lies within reach and does not lie inside the finding.
 *
 * @param least the lowest possible value; absent for words
 * @param most the highest possible value; absent for words
 */
record GradeSense(@Nullable BigDecimal least, @Nullable BigDecimal most) {

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  /** Of the values of a test, or of the sum of its sides. */
  static GradeSense of(List<BigDecimal> range, boolean sum) {
    if (range.isEmpty()) {
      return new GradeSense(null, null);
    }
    BigDecimal sides = sum ? BigDecimal.TWO : BigDecimal.ONE;
    return new GradeSense(range.get(0).multiply(sides), range.get(1).multiply(sides));
  }

  /** Of the differences between two sides. */
  static GradeSense ofSides(SideDifference.Kind kind, List<BigDecimal> range) {
    return new GradeSense(
        BigDecimal.ZERO,
        kind == SideDifference.Kind.ABSOLUTE && range.size() == 2
            ? range.get(1).subtract(range.get(0))
            : WHOLE);
  }

  /** Refuses limits that contradict each other or what can be measured. */
  void check(Entry entry, Threshold flag, @Nullable Threshold half) {
    if (flag instanceof Threshold.OneOf words) {
      if (half instanceof Threshold.OneOf borderline
          && borderline.words().stream().anyMatch(words.words()::contains)) {
        throw entry.broken("half", "is the finding too");
      }
      return;
    }
    if (least == null || most == null) {
      return;
    }
    if (!flag.includes(least) && !flag.includes(most)) {
      throw entry.broken("flag", "“" + flag.text() + "” is never reached within " + reach());
    }
    if (flag.includes(least) && flag.includes(most)) {
      throw entry.broken("flag", "“" + flag.text() + "” is always reached within " + reach());
    }
    if (half instanceof Threshold.Between between) {
      if (between.from().compareTo(least) < 0 || between.to().compareTo(most) > 0) {
        throw entry.broken("half", "“" + half.text() + "” is not within " + reach());
      }
      if (inside(flag, between)) {
        throw entry.broken("half", "“" + half.text() + "” lies inside “" + flag.text() + "”");
      }
    } else if (half != null) {
      throw entry.broken("half", "“" + half.text() + "” is not a range");
    }
  }

  /** The two may touch in one value, which is then the finding. */
  private static boolean inside(Threshold flag, Threshold.Between half) {
    BigDecimal middle = half.from().add(half.to()).divide(BigDecimal.TWO);
    return flag.includes(middle) || flag.includes(half.from()) && flag.includes(half.to());
  }

  private String reach() {
    return least + " to " + most;
  }
}
