package org.plumbline.core.routine;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.assessment.Grader;
import org.plumbline.core.assessment.Side;
import org.plumbline.core.assessment.SideComparison;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.Clue;
import org.plumbline.core.catalogue.Condition;
import org.plumbline.core.catalogue.Criterion;
import org.plumbline.core.catalogue.Family;
import org.plumbline.core.catalogue.PatternDefinition;
import org.plumbline.core.catalogue.SideDifference;
import org.plumbline.core.catalogue.Tailoring.Gate;
import org.plumbline.core.catalogue.TestDefinition;
import org.plumbline.core.pattern.JudgedClue;
import org.plumbline.core.pattern.JudgedPattern;
import org.plumbline.core.pattern.PatternClass;
import org.plumbline.core.pattern.PatternReport;

/**
 * What one examination tells the composer, and what tests set until they are measured again.
 *
 * @param patterns likely and possible ones that were not rejected
 * @param lengthFlags ids of the length tests that are flagged
 * @param weakerSides flagged differences between the sides
 * @param testValues midline values of the tests that gates look at
 * @param conditions precautions that a flagged test sets by itself
 */
public record TailoredFindings(
    List<TailoredPattern> patterns,
    List<String> lengthFlags,
    List<WeakerSide> weakerSides,
    Map<String, BigDecimal> testValues,
    Set<String> conditions) {

  /** Nothing was examined. */
  public static final TailoredFindings NONE =
      new TailoredFindings(List.of(), List.of(), List.of(), Map.of(), Set.of());

  private static final int FINDINGS_SHOWN = 2;

  /** Keeps its own copies. */
  public TailoredFindings {
    patterns = List.copyOf(patterns);
    lengthFlags = List.copyOf(lengthFlags);
    weakerSides = List.copyOf(weakerSides);
    testValues = Map.copyOf(testValues);
    conditions = Set.copyOf(conditions);
  }

  /**
   * Reads an examination.
   *
   * @param rejected the patterns and sides the therapist does not believe in
   * @param weeksFavoured for how many weeks each side has been favoured in the stretch that runs
   */
  public static TailoredFindings of(
      Grader grader,
      PatternReport report,
      Predicate<JudgedPattern> rejected,
      Map<Sides, Integer> weeksFavoured) {
    Catalogue catalogue = grader.catalogue();
    List<TailoredPattern> patterns = patterns(report, rejected);
    Set<String> ids = patterns.stream().map(TailoredPattern::id).collect(Collectors.toSet());
    return new TailoredFindings(
        patterns,
        catalogue.tests().values().stream()
            .filter(test -> test.family() == Family.LENGTH)
            .filter(test -> isFlag(grader.graded(test, Side.MIDLINE)))
            .map(TestDefinition::id)
            .toList(),
        catalogue.tests().values().stream()
            .flatMap(test -> weakerSide(grader, test, ids, weeksFavoured))
            .toList(),
        gateValues(grader),
        setByTests(grader));
  }

  /** The tests whose last value counts until they are measured again: each sets something. */
  public static Set<String> setters(Catalogue catalogue) {
    return Stream.concat(
            catalogue.conditions().values().stream().map(Condition::setByTest),
            catalogue.tailoring().gates().stream().map(Gate::test))
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  /** The same, with what the last values of the {@link #setters} set, whenever they were taken. */
  public TailoredFindings withLast(Grader measured) {
    return new TailoredFindings(
        patterns, lengthFlags, weakerSides, gateValues(measured), setByTests(measured));
  }

  private static List<TailoredPattern> patterns(
      PatternReport report, Predicate<JudgedPattern> rejected) {
    Map<String, JudgedPattern> best = new LinkedHashMap<>();
    for (JudgedPattern result : report.results()) {
      if (result.patternClass().supported() && !rejected.test(result)) {
        best.merge(result.pattern().id(), result, TailoredFindings::better);
      }
    }
    return best.values().stream()
        .map(
            result ->
                new TailoredPattern(
                    result.pattern().id(),
                    result.score(),
                    result.patternClass() == PatternClass.LIKELY,
                    findings(result)))
        .toList();
  }

  private static JudgedPattern better(JudgedPattern one, JudgedPattern other) {
    return Comparator.comparing(JudgedPattern::patternClass, Comparator.reverseOrder())
                .thenComparing(JudgedPattern::score)
                .compare(one, other)
            >= 0
        ? one
        : other;
  }

  private static List<KeyFinding> findings(JudgedPattern result) {
    return result.supports().stream()
        .filter(JudgedClue::speaks)
        .sorted(Comparator.comparing(JudgedClue::counts).reversed())
        .map(JudgedClue::strongest)
        .filter(Objects::nonNull)
        .map(criterion -> KeyFinding.of(criterion.reason()))
        .filter(findings -> !findings.isEmpty())
        .limit(FINDINGS_SHOWN)
        .flatMap(List::stream)
        .toList();
  }

  private static Stream<WeakerSide> weakerSide(
      Grader grader, TestDefinition test, Set<String> patterns, Map<Sides, Integer> weeks) {
    SideComparison compared = test.sided() ? grader.comparison(test) : null;
    Side weaker = compared == null ? null : compared.weakerSide();
    SideDifference difference = test.sideDifference();
    if (compared == null || weaker == null || difference == null) {
      return Stream.empty();
    }
    BigDecimal severity =
        test.gradedOnSideDifference()
            ? grader.graded(test, weaker)
            : grader.sideDifference(test, weaker);
    if (!isFlag(severity)) {
      return Stream.empty();
    }
    BigDecimal error = test.mdc95();
    Sides side = weaker == Side.LEFT ? Sides.LEFT : Sides.RIGHT;
    return Stream.of(
        new WeakerSide(
            test.id(),
            test.family(),
            side,
            percent(compared, difference),
            error == null ? null : Boolean.valueOf(compared.absolute().compareTo(error) > 0),
            patternsOf(grader.catalogue(), test, patterns),
            weeks.getOrDefault(side, 0)));
  }

  private static @Nullable BigDecimal percent(SideComparison compared, SideDifference difference) {
    BigDecimal size = compared.size();
    if (size == null) {
      return null;
    }
    return switch (difference.kind()) {
      case PERCENT -> size;
      case SYMMETRY_INDEX -> BigDecimal.valueOf(100).subtract(size);
      case ABSOLUTE, DIFFERS -> null;
    };
  }

  private static Set<String> patternsOf(
      Catalogue catalogue, TestDefinition test, Set<String> patterns) {
    return catalogue.patterns().values().stream()
        .filter(pattern -> patterns.contains(pattern.id()))
        .filter(
            pattern ->
                pattern.supports().stream()
                    .map(Clue::anyOf)
                    .flatMap(List::stream)
                    .anyMatch(criterion -> looksAt(criterion, test.id())))
        .map(PatternDefinition::id)
        .collect(Collectors.toSet());
  }

  /** Whether a criterion is about one side of the test itself, not about its ratio to another. */
  private static boolean looksAt(Criterion criterion, String test) {
    return switch (criterion) {
      case Criterion.Graded graded -> graded.test().equals(test);
      case Criterion.ValueWithin value -> value.test().equals(test);
      case Criterion.SidesDiffer sides -> sides.test().equals(test);
      case Criterion.All all -> all.parts().stream().anyMatch(part -> looksAt(part, test));
      case Criterion.ItemTrue _,
          Criterion.SidesAlike _,
          Criterion.Symmetric _,
          Criterion.Ratio _,
          Criterion.Difference _,
          Criterion.Answered _ ->
          false;
    };
  }

  private static Map<String, BigDecimal> gateValues(Grader grader) {
    Map<String, BigDecimal> values = new HashMap<>();
    for (var gate : grader.catalogue().tailoring().gates()) {
      BigDecimal value = grader.number(grader.catalogue().test(gate.test()), Side.MIDLINE);
      if (value != null) {
        values.put(gate.test(), value);
      }
    }
    return values;
  }

  private static Set<String> setByTests(Grader grader) {
    return grader.catalogue().conditions().values().stream()
        .filter(condition -> isSetByTest(grader, condition))
        .map(Condition::id)
        .collect(Collectors.toSet());
  }

  private static boolean isSetByTest(Grader grader, Condition condition) {
    String test = condition.setByTest();
    return test != null && isFlag(grader.graded(grader.catalogue().test(test), Side.MIDLINE));
  }

  private static boolean isFlag(@Nullable BigDecimal severity) {
    return severity != null && severity.compareTo(BigDecimal.ONE) >= 0;
  }
}
