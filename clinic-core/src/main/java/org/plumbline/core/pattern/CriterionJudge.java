package org.plumbline.core.pattern;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.assessment.Finding;
import org.plumbline.core.assessment.Grader;
import org.plumbline.core.assessment.Reading;
import org.plumbline.core.assessment.Side;
import org.plumbline.core.assessment.SideComparison;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.Criterion;
import org.plumbline.core.catalogue.IntakeQuestion;
import org.plumbline.core.catalogue.TestDefinition;
import org.plumbline.core.catalogue.Unit;

/**
 * Judges single criteria in a frame: a side, or {@link Side#MIDLINE} for a pattern without sides.
 */
final class CriterionJudge {
  private static final BigDecimal YES = BigDecimal.ONE;
  private static final BigDecimal NO = BigDecimal.ZERO;

  private final Catalogue catalogue;
  private final Grader grader;
  private final Side frame;
  private final CriterionWords words;

  CriterionJudge(Grader grader, Side frame) {
    this.catalogue = grader.catalogue();
    this.grader = grader;
    this.frame = frame;
    this.words = new CriterionWords(grader, frame);
  }

  JudgedCriterion judge(Criterion criterion) {
    return switch (criterion) {
      case Criterion.All it -> all(it);
      case Criterion.Graded it -> words.graded(it, graded(it));
      case Criterion.ItemTrue it -> words.item(it, item(it));
      case Criterion.ValueWithin it -> words.value(it, value(it));
      case Criterion.SidesDiffer it -> words.sidesDiffer(it, sidesDiffer(it));
      case Criterion.SidesAlike it -> words.sidesAlike(it, sidesAlike(it));
      case Criterion.Symmetric it -> words.symmetric(it, symmetric(it));
      case Criterion.Ratio it -> words.ratio(it, ratio(it));
      case Criterion.Difference it -> words.difference(it, difference(it));
      case Criterion.Answered it -> words.answered(it, answered(it));
    };
  }

  /** 0 as soon as one part is 0; else not measured when a part is not; else the least. */
  private JudgedCriterion all(Criterion.All criterion) {
    List<JudgedCriterion> parts = criterion.parts().stream().map(this::judge).toList();
    @Nullable BigDecimal least = YES;
    for (JudgedCriterion part : parts) {
      BigDecimal severity = part.severity();
      if (severity != null && severity.signum() == 0) {
        return JudgedCriterion.all(criterion, NO, parts);
      }
      least = least == null || severity == null ? null : least.min(severity);
    }
    return JudgedCriterion.all(criterion, least, parts);
  }

  private @Nullable BigDecimal graded(Criterion.Graded criterion) {
    return grader.graded(catalogue.test(criterion.test()), frame);
  }

  private @Nullable BigDecimal item(Criterion.ItemTrue criterion) {
    Finding finding = grader.examination().finding(criterion.test());
    Boolean positive = finding.items().get(criterion.item());
    return positive == null ? null : grader.capped(truth(positive), finding.worstPain());
  }

  private @Nullable BigDecimal value(Criterion.ValueWithin criterion) {
    TestDefinition test = catalogue.test(criterion.test());
    if (test.unit() == Unit.CHECKLIST) {
      return countWithin(criterion, test);
    }
    if (criterion.both()) {
      return bothWithin(criterion, test);
    }
    @Nullable BigDecimal best = null;
    for (Side side : Grader.sides(test, frame)) {
      best = Grader.greater(best, sideWithin(criterion, test, side));
    }
    return best;
  }

  /** 0 as soon as the items positive so far exceed the limit, otherwise every item is needed. */
  private @Nullable BigDecimal countWithin(Criterion.ValueWithin criterion, TestDefinition test) {
    Finding finding = grader.examination().finding(test.id());
    BigDecimal positive = Grader.positiveItems(finding.items());
    if (!criterion.threshold().includes(positive)) {
      return finding.items().isEmpty() ? null : NO;
    }
    return finding.items().size() == test.items().size()
        ? grader.capped(YES, finding.worstPain())
        : null;
  }

  /** 0 as soon as one side is false; 1 when both are true; else not measured. */
  private @Nullable BigDecimal bothWithin(Criterion.ValueWithin criterion, TestDefinition test) {
    @Nullable BigDecimal least = YES;
    for (Side side : Side.BOTH) {
      BigDecimal severity = sideWithin(criterion, test, side);
      if (severity != null && severity.signum() == 0) {
        return NO;
      }
      least = least == null || severity == null ? null : least.min(severity);
    }
    return least;
  }

  private @Nullable BigDecimal sideWithin(
      Criterion.ValueWithin criterion, TestDefinition test, Side side) {
    Reading reading = grader.reading(test, side);
    return reading == null
        ? null
        : grader.capped(
            truth(Grader.includes(criterion.threshold(), reading)), grader.pain(test, side));
  }

  private @Nullable BigDecimal sidesDiffer(Criterion.SidesDiffer criterion) {
    return grader.sideDifference(catalogue.test(criterion.test()), frame);
  }

  private @Nullable BigDecimal sidesAlike(Criterion.SidesAlike criterion) {
    SideComparison compared = grader.comparison(catalogue.test(criterion.test()));
    BigDecimal size = compared == null ? null : compared.size();
    return size == null
        ? null
        : cappedByWorst(criterion.test(), size.compareTo(criterion.below()) < 0);
  }

  private @Nullable BigDecimal symmetric(Criterion.Symmetric criterion) {
    SideComparison compared = grader.comparison(catalogue.test(criterion.test()));
    BigDecimal index = compared == null ? null : compared.symmetryIndex();
    return index == null
        ? null
        : cappedByWorst(criterion.test(), index.compareTo(criterion.atLeast()) >= 0);
  }

  private @Nullable BigDecimal cappedByWorst(String test, boolean holds) {
    return grader.capped(truth(holds), grader.examination().finding(test).worstPain());
  }

  private @Nullable BigDecimal ratio(Criterion.Ratio criterion) {
    return ofTwo(
        catalogue.test(criterion.numerator()),
        catalogue.test(criterion.denominator()),
        (top, bottom) -> {
          if (bottom.signum() == 0) {
            return top.signum() > 0 ? Boolean.TRUE : null;
          }
          return criterion.threshold().includes(top.divide(bottom, MathContext.DECIMAL128));
        });
  }

  private @Nullable BigDecimal difference(Criterion.Difference criterion) {
    return ofTwo(
        catalogue.test(criterion.minuend()),
        catalogue.test(criterion.subtrahend()),
        (one, two) -> criterion.threshold().includes(one.subtract(two)));
  }

  /** What two tests say together; in a pattern without sides it is enough on either side. */
  private @Nullable BigDecimal ofTwo(TestDefinition one, TestDefinition two, Relation relation) {
    List<Side> sides =
        one.sided() || two.sided()
            ? (frame == Side.MIDLINE ? Side.BOTH : List.of(frame))
            : List.of(Side.MIDLINE);
    @Nullable BigDecimal best = null;
    for (Side side : sides) {
      Side first = one.sided() ? side : Side.MIDLINE;
      Side second = two.sided() ? side : Side.MIDLINE;
      BigDecimal a = grader.number(one, first);
      BigDecimal b = grader.number(two, second);
      Boolean holds = a == null || b == null ? null : relation.holds(a, b);
      if (holds != null) {
        BigDecimal pain = grader.pain(one, first).max(grader.pain(two, second));
        best = Grader.greater(best, grader.capped(truth(holds), pain));
      }
    }
    return best;
  }

  /** A statement about two numbers; null when it cannot be decided. */
  @FunctionalInterface
  private interface Relation {
    @Nullable Boolean holds(BigDecimal one, BigDecimal two);
  }

  /** Yes on the side asked for; without a side, yes on either and no only when both are no. */
  private @Nullable BigDecimal answered(Criterion.Answered criterion) {
    IntakeQuestion question = catalogue.question(criterion.question());
    if (!question.sided()) {
      Boolean yes = grader.examination().answer(question.id(), Side.MIDLINE);
      return yes == null ? null : truth(yes);
    }
    if (frame != Side.MIDLINE) {
      Boolean yes = grader.examination().answer(question.id(), frame);
      return yes == null ? null : truth(yes);
    }
    Boolean left = grader.examination().answer(question.id(), Side.LEFT);
    Boolean right = grader.examination().answer(question.id(), Side.RIGHT);
    if (Boolean.TRUE.equals(left) || Boolean.TRUE.equals(right)) {
      return YES;
    }
    return left == null || right == null ? null : NO;
  }

  private static BigDecimal truth(boolean holds) {
    return holds ? YES : NO;
  }
}
