package org.plumbline.core.pattern;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.assessment.Side;
import org.plumbline.core.catalogue.Evidence;
import org.plumbline.core.catalogue.Family;
import org.plumbline.core.catalogue.Grade;
import org.plumbline.core.catalogue.IntakeQuestion;
import org.plumbline.core.catalogue.SideDifference;
import org.plumbline.core.catalogue.TestDefinition;
import org.plumbline.core.catalogue.Threshold;

/**
 * What a condition of a pattern looked at, and the limit that was asked of it. Facts only: the
 * pages put them into words.
 */
public sealed interface Reason {

  /** The values it looked at. */
  List<Measured> values();

  /** The families its presence counts for. */
  Set<Family> families();

  /** Where its limits come from, or why an answer counts. */
  List<Evidence> evidence();

  /** A condition on one test, whose limits carry the evidence of that test. */
  sealed interface OfATest extends Reason {
    /** The test. */
    TestDefinition test();

    @Override
    default Set<Family> families() {
      return Set.of(test().family());
    }

    @Override
    default List<Evidence> evidence() {
      return List.of(test().evidence());
    }
  }

  /**
   * The grade of a test.
   *
   * @param compared the number held against the limits where that is not a value itself: left and
   *     right added up, or 100 × weaker / stronger; null when it is, or is not known
   * @param limits from when it is a clear or borderline finding; null when that depends on a sex
   *     that is not recorded
   * @param halvedForAge whether the norms come from younger people, so that it counts half
   */
  record Graded(
      TestDefinition test,
      List<Measured> values,
      @Nullable BigDecimal compared,
      @Nullable Grade limits,
      boolean halvedForAge)
      implements OfATest {}

  /**
   * One item of a checklist is positive; its only value is {@link #POSITIVE} or {@link #NEGATIVE},
   * and there is none when it was not tested.
   */
  record ItemTrue(TestDefinition test, String item, List<Measured> values) implements OfATest {
    /** The word of a positive item. */
    public static final String POSITIVE = "positive";

    /** The word of a negative item. */
    public static final String NEGATIVE = "negative";
  }

  /**
   * A value lies within a threshold.
   *
   * @param both whether both sides must
   */
  record ValueWithin(TestDefinition test, List<Measured> values, Threshold threshold, boolean both)
      implements OfATest {}

  /**
   * The sides differ, which counts for the weaker one.
   *
   * @param size how much, in the measure of the rule; null when they differ in words or are unknown
   * @param weaker the weaker side; null when the sides are equal or unknown
   */
  record SidesDiffer(
      TestDefinition test,
      List<Measured> values,
      @Nullable BigDecimal size,
      @Nullable Side weaker,
      @Nullable SideDifference rule)
      implements OfATest {}

  /**
   * The sides differ by less than a limit.
   *
   * @param size how much, in the measure the test compares its sides by; null when unknown
   */
  record SidesAlike(
      TestDefinition test, List<Measured> values, @Nullable BigDecimal size, BigDecimal below)
      implements OfATest {}

  /**
   * The limb symmetry index reaches a limit.
   *
   * @param index 100 × weaker / stronger, in percent; null when unknown
   * @param atLeast the limit, in percent
   */
  record Symmetric(
      TestDefinition test, List<Measured> values, @Nullable BigDecimal index, BigDecimal atLeast)
      implements OfATest {}

  /**
   * The ratio of two tests.
   *
   * @param ratios the ratio on each side that has one; absent over 0
   */
  record Ratio(
      TestDefinition test,
      TestDefinition over,
      List<Measured> values,
      Map<Side, BigDecimal> ratios,
      Threshold threshold)
      implements OfATest {}

  /**
   * The signed difference of two tests.
   *
   * @param differences the difference on each side that has one, in the unit of the tests
   */
  record Difference(
      TestDefinition test,
      TestDefinition less,
      List<Measured> values,
      Map<Side, BigDecimal> differences,
      Threshold threshold)
      implements OfATest {}

  /**
   * A question answered with yes.
   *
   * @param answers what was answered, on the sides looked at
   */
  record Answered(IntakeQuestion question, Map<Side, Boolean> answers) implements Reason {
    @Override
    public List<Measured> values() {
      return List.of();
    }

    @Override
    public Set<Family> families() {
      return Set.of(question.family());
    }

    @Override
    public List<Evidence> evidence() {
      return List.of(question.evidence());
    }
  }

  /** Conditions that hold together; as strong as the weakest of them. */
  record All(List<JudgedCriterion> parts) implements Reason {
    @Override
    public List<Measured> values() {
      List<Measured> values = new ArrayList<>();
      parts.forEach(part -> values.addAll(part.reason().values()));
      return values;
    }

    @Override
    public Set<Family> families() {
      return parts.stream()
          .flatMap(part -> part.reason().families().stream())
          .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<Evidence> evidence() {
      return parts.stream().flatMap(part -> part.reason().evidence().stream()).distinct().toList();
    }
  }
}
