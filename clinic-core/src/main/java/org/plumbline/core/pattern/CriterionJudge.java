package org.plumbline.core.pattern;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.assessment.Grader;
import org.plumbline.core.assessment.Side;
import org.plumbline.core.assessment.SideComparison;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.Criterion;
import org.plumbline.core.catalogue.IntakeQuestion;
import org.plumbline.core.catalogue.TestDefinition;
import org.plumbline.core.catalogue.Threshold;
import org.plumbline.core.catalogue.Unit;
import org.plumbline.core.pattern.Conditions.Condition;
import org.plumbline.core.pattern.Conditions.PlacedClue;

/**
 * Judges single criteria in a frame: a side, or {@link Side#MIDLINE} for a pattern without sides.
 */
final class CriterionJudge {
  private static final BigDecimal YES = BigDecimal.ONE;
  private static final BigDecimal NO = BigDecimal.ZERO;

  private final Catalogue catalogue;
  private final Grader grader;
  private final Side frame;
  private final Measurements measurements;
  private final TwoTests twoTests;
  private final Conditions conditions;
  private final @Nullable JudgedCriterion[] judged;
  private final @Nullable JudgedClue[] clues;
  private final CriterionJudge sideless;
  private final @Nullable CriterionJudge untouched;

  /**
   * One that judges for no side.
   *
   * @param untouched one for the same person, of whom nothing is known; null for that one itself
   */
  CriterionJudge(Grader grader, Conditions conditions, @Nullable CriterionJudge untouched) {
    this(grader, new Measurements(grader), conditions, Side.MIDLINE, null, untouched);
  }

  private CriterionJudge(
      Grader grader,
      Measurements measurements,
      Conditions conditions,
      Side frame,
      @Nullable CriterionJudge sideless,
      @Nullable CriterionJudge untouched) {
    this.catalogue = grader.catalogue();
    this.grader = grader;
    this.frame = frame;
    this.measurements = measurements;
    this.twoTests = new TwoTests(grader, measurements, frame);
    this.conditions = conditions;
    this.judged = new JudgedCriterion[conditions.count()];
    this.clues = new JudgedClue[conditions.clueCount()];
    this.sideless = sideless == null ? this : sideless;
    this.untouched = untouched;
  }

  /** One for a side, which leaves what asks for no side to this one. */
  CriterionJudge on(Side side, @Nullable CriterionJudge untouchedThere) {
    return new CriterionJudge(grader, measurements, conditions, side, this, untouchedThere);
  }

  /** The side it judges for. */
  Side frame() {
    return frame;
  }

  /** The severity of a test in its frame; null when not measured. */
  @Nullable BigDecimal graded(String test) {
    return grader.graded(catalogue.test(test), frame);
  }

  /**
   * A clue is as strong as its strongest condition. One that asks for no side is judged once; one
   * that nothing is known of was judged before.
   */
  JudgedClue judge(PlacedClue place) {
    if (place.sideless() && sideless != this) {
      return sideless.judge(place);
    }
    if (untouched != null && place.isUntouchedBy(grader.examination())) {
      return untouched.judge(place);
    }
    JudgedClue known = clues[place.number()];
    if (known == null) {
      known = judgeAnew(place);
      clues[place.number()] = known;
    }
    return known;
  }

  private JudgedClue judgeAnew(PlacedClue place) {
    List<JudgedCriterion> criteria = all(place.anyOf());
    @Nullable BigDecimal severity = null;
    for (int i = 0; i < criteria.size(); i++) {
      severity = Grader.greater(severity, criteria.get(i).severity());
    }
    return JudgedClue.of(place.clue(), severity, criteria);
  }

  private List<JudgedCriterion> all(List<Condition> conditions) {
    if (conditions.size() == 1) {
      return List.of(judge(conditions.getFirst()));
    }
    var all = new JudgedCriterion[conditions.size()];
    for (int i = 0; i < all.length; i++) {
      all[i] = judge(conditions.get(i));
    }
    return List.of(all);
  }

  /** The same condition stands in several patterns; it is judged once. */
  JudgedCriterion judge(Condition place) {
    if (place.sideless() && sideless != this) {
      return sideless.judge(place);
    }
    JudgedCriterion known = judged[place.number()];
    if (known == null) {
      known = judgeAnew(place.criterion(), place.tests(), place.parts());
      judged[place.number()] = known;
    }
    return known;
  }

  private JudgedCriterion judgeAnew(
      Criterion criterion, List<TestDefinition> tests, List<Condition> parts) {
    return switch (criterion) {
      case Criterion.All it -> all(it, all(parts));
      case Criterion.Graded it -> graded(it, tests.getFirst());
      case Criterion.ItemTrue it -> item(it, tests.getFirst());
      case Criterion.ValueWithin it -> value(it, tests.getFirst());
      case Criterion.SidesDiffer it -> sidesDiffer(it, tests.getFirst());
      case Criterion.SidesAlike it -> sidesAlike(it, tests.getFirst());
      case Criterion.Symmetric it -> symmetric(it, tests.getFirst());
      case Criterion.Ratio it -> twoTests.ratio(it, tests.getFirst(), tests.getLast());
      case Criterion.Difference it -> twoTests.difference(it, tests.getFirst(), tests.getLast());
      case Criterion.Answered it -> answered(it, catalogue.question(it.question()));
    };
  }

  /** 0 as soon as one part is 0; else not measured when a part is not; else the least. */
  private static JudgedCriterion all(Criterion.All criterion, List<JudgedCriterion> parts) {
    @Nullable BigDecimal least = YES;
    for (JudgedCriterion part : parts) {
      BigDecimal severity = part.severity();
      if (severity != null && severity.signum() == 0) {
        least = NO;
        break;
      }
      least = least == null || severity == null ? null : least.min(severity);
    }
    return judged(
        criterion,
        least,
        new Reason.All(parts),
        () -> parts.stream().flatMap(part -> part.missing().stream()).toList());
  }

  private JudgedCriterion graded(Criterion.Graded criterion, TestDefinition test) {
    return judged(
        criterion,
        grader.graded(test, frame),
        measurements.graded(test, frame),
        () -> measurements.ungraded(test, frame));
  }

  private JudgedCriterion item(Criterion.ItemTrue criterion, TestDefinition test) {
    Boolean positive = grader.examination().finding(test.id()).items().get(criterion.item());
    return judged(
        criterion,
        positive == null ? null : cappedByWorst(test, positive),
        new Reason.ItemTrue(test, criterion.item(), measurements.item(test, positive)),
        () -> List.of(new Missing.Item(test, criterion.item())));
  }

  private JudgedCriterion value(Criterion.ValueWithin criterion, TestDefinition test) {
    Threshold threshold = criterion.threshold();
    boolean both = criterion.both();
    List<Measured> values = measurements.values(test, both ? Side.MIDLINE : frame);
    var reason = new Reason.ValueWithin(test, values, threshold, both);
    if (test.unit() == Unit.CHECKLIST) {
      BigDecimal severity = values.isEmpty() ? null : countWithin(test, threshold);
      return judged(criterion, severity, reason, () -> measurements.untestedItems(test));
    }
    return both
        ? judged(
            criterion, allWithin(values, threshold), reason, () -> measurements.everySide(test))
        : judged(
            criterion,
            anyWithin(values, threshold),
            reason,
            () -> measurements.anySide(test, frame));
  }

  /** 0 as soon as the items positive so far exceed the limit, otherwise every item is needed. */
  private @Nullable BigDecimal countWithin(TestDefinition test, Threshold threshold) {
    Map<String, Boolean> items = grader.examination().finding(test.id()).items();
    if (!threshold.includes(Grader.positiveItems(items))) {
      return NO;
    }
    return items.size() == test.items().size() ? cappedByWorst(test, true) : null;
  }

  private @Nullable BigDecimal anyWithin(List<Measured> values, Threshold threshold) {
    @Nullable BigDecimal best = null;
    for (Measured value : values) {
      best = Grader.greater(best, within(value, threshold));
    }
    return best;
  }

  /** 0 as soon as one side is false; 1 when both are true; else not measured. */
  private @Nullable BigDecimal allWithin(List<Measured> values, Threshold threshold) {
    BigDecimal least = YES;
    for (Measured value : values) {
      least = least.min(within(value, threshold));
    }
    return least.signum() == 0 || values.size() == Side.BOTH.size() ? least : null;
  }

  private BigDecimal within(Measured value, Threshold threshold) {
    boolean holds = Grader.includes(threshold, value.reading());
    return grader.capped(truth(holds), grader.pain(value.test(), value.side()));
  }

  private JudgedCriterion sidesDiffer(Criterion.SidesDiffer criterion, TestDefinition test) {
    SideComparison compared = grader.comparison(test);
    return judged(
        criterion,
        grader.sideDifference(test, frame),
        new Reason.SidesDiffer(
            test,
            measurements.values(test, Side.MIDLINE),
            compared == null ? null : compared.size(),
            compared == null ? null : compared.weakerSide(),
            test.sideDifference()),
        () -> measurements.uncompared(test));
  }

  private JudgedCriterion sidesAlike(Criterion.SidesAlike criterion, TestDefinition test) {
    SideComparison compared = grader.comparison(test);
    BigDecimal size = compared == null ? null : compared.size();
    return judged(
        criterion,
        size == null ? null : cappedByWorst(test, size.compareTo(criterion.below()) < 0),
        new Reason.SidesAlike(
            test, measurements.values(test, Side.MIDLINE), size, criterion.below()),
        () -> measurements.uncompared(test));
  }

  private JudgedCriterion symmetric(Criterion.Symmetric criterion, TestDefinition test) {
    SideComparison compared = grader.comparison(test);
    BigDecimal index = compared == null ? null : compared.symmetryIndex();
    return judged(
        criterion,
        index == null ? null : cappedByWorst(test, index.compareTo(criterion.atLeast()) >= 0),
        new Reason.Symmetric(
            test, measurements.values(test, Side.MIDLINE), index, criterion.atLeast()),
        () -> measurements.uncompared(test));
  }

  /** Yes on the side asked for; without a side, yes on either and no only when both are no. */
  private JudgedCriterion answered(Criterion.Answered criterion, IntakeQuestion question) {
    Map<Side, Boolean> answers = measurements.answers(question, frame);
    boolean yes = answers.containsValue(true);
    boolean known = yes || answers.size() == frame.looksAt(question.sided()).size();
    return judged(
        criterion,
        known ? truth(yes) : null,
        new Reason.Answered(question, answers),
        () -> measurements.unasked(question, frame, answers));
  }

  private BigDecimal cappedByWorst(TestDefinition test, boolean holds) {
    return grader.capped(truth(holds), grader.examination().finding(test.id()).worstPain());
  }

  static JudgedCriterion judged(
      Criterion criterion,
      @Nullable BigDecimal severity,
      Reason reason,
      Supplier<List<Missing>> missing) {
    return new JudgedCriterion(
        criterion, severity, reason, severity == null ? missing.get() : List.of());
  }

  static BigDecimal truth(boolean holds) {
    return holds ? YES : NO;
  }
}
