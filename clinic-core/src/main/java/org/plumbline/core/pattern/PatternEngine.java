package org.plumbline.core.pattern;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.assessment.Examination;
import org.plumbline.core.assessment.Grader;
import org.plumbline.core.assessment.Side;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.Clue;
import org.plumbline.core.catalogue.Family;
import org.plumbline.core.catalogue.Multidirectional;
import org.plumbline.core.catalogue.PatternDefinition;
import org.plumbline.core.catalogue.PatternRules;

/**
 * Reads findings as movement patterns, exactly by the rules of the catalogue, and says why. Pure:
 * the same examination always gives the same report.
 */
public final class PatternEngine {
  private final Catalogue catalogue;
  private final PatternRules rules;

  /** An engine that judges by a catalogue. */
  public PatternEngine(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.rules = catalogue.patternRules();
  }

  /**
   * Judges every pattern.
   *
   * @throws org.plumbline.core.assessment.InvalidExaminationException when the examination contains
   *     what cannot be true; nothing is judged then
   */
  public PatternReport judge(Examination examination) {
    var grader = new Grader(catalogue, examination);
    List<JudgedPattern> results = new ArrayList<>();
    for (PatternDefinition pattern : catalogue.patterns().values()) {
      if (pattern.derivedFrom().isEmpty()) {
        List<Side> frames = pattern.sided() ? Side.BOTH : List.of(Side.MIDLINE);
        frames.forEach(frame -> results.add(judge(grader, pattern, frame)));
      } else {
        results.add(derived(pattern, results));
      }
    }
    return new PatternReport(
        catalogue.version(), results, shown(results), multidirectional(results));
  }

  private JudgedPattern judge(Grader grader, PatternDefinition pattern, Side frame) {
    List<JudgedClue> supports = clues(grader, pattern.supports(), frame);
    List<JudgedClue> opposes = clues(grader, pattern.opposes(), frame);
    BigDecimal measured = weight(supports.stream().filter(JudgedClue::measured));
    BigDecimal coverage = share(measured, weight(supports.stream()));
    BigDecimal score = share(counts(supports).subtract(counts(opposes)), measured);
    return new JudgedPattern(
        pattern,
        frame,
        score,
        coverage,
        classOf(grader, pattern, frame, score, coverage, families(supports)),
        nextBestTest(supports),
        supports,
        opposes);
  }

  private static List<JudgedClue> clues(Grader grader, List<Clue> clues, Side frame) {
    var judge = new CriterionJudge(grader, frame);
    return clues.stream()
        .map(
            clue -> {
              List<JudgedCriterion> criteria = clue.anyOf().stream().map(judge::judge).toList();
              @Nullable BigDecimal severity = null;
              for (JudgedCriterion criterion : criteria) {
                severity = Grader.greater(severity, criterion.severity());
              }
              return new JudgedClue(clue, severity, criteria);
            })
        .toList();
  }

  private static BigDecimal weight(Stream<JudgedClue> clues) {
    return clues.map(clue -> clue.clue().weight()).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal counts(List<JudgedClue> clues) {
    return clues.stream().map(JudgedClue::counts).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /**
   * A part of a whole, within 0 and 1; 0 of nothing. Thirty-four digits decide every comparison as
   * the exact fraction would.
   */
  private static BigDecimal share(BigDecimal part, BigDecimal whole) {
    if (whole.signum() == 0 || part.signum() <= 0) {
      return BigDecimal.ZERO;
    }
    return part.divide(whole, MathContext.DECIMAL128).min(BigDecimal.ONE);
  }

  /** The families of every criterion for the pattern that is present. */
  private Set<Family> families(List<JudgedClue> supports) {
    Set<Family> families = EnumSet.noneOf(Family.class);
    supports.stream()
        .flatMap(clue -> clue.criteria().stream())
        .filter(criterion -> criterion.reaches(rules.presentSeverity()))
        .forEach(criterion -> families.addAll(criterion.reason().families()));
    return families;
  }

  private PatternClass classOf(
      Grader grader,
      PatternDefinition pattern,
      Side frame,
      BigDecimal score,
      BigDecimal coverage,
      Set<Family> families) {
    if (coverage.compareTo(rules.neededCoverage()) < 0) {
      return PatternClass.INSUFFICIENT_DATA;
    }
    if (families.stream().noneMatch(rules.measuredFamilies()::contains)
        || lacksRequired(grader, pattern, frame)) {
      return PatternClass.NOT_SUPPORTED;
    }
    long counted = families.stream().filter(rules.countedFamilies()::contains).count();
    if (score.compareTo(rules.likelyScore()) >= 0
        && coverage.compareTo(rules.likelyCoverage()) >= 0
        && counted >= rules.likelyFamilies()) {
      return PatternClass.LIKELY;
    }
    return score.compareTo(rules.possibleScore()) >= 0
        ? PatternClass.POSSIBLE
        : PatternClass.NOT_SUPPORTED;
  }

  private boolean lacksRequired(Grader grader, PatternDefinition pattern, Side frame) {
    if (pattern.requiredTest() == null) {
      return false;
    }
    BigDecimal severity = grader.graded(catalogue.test(pattern.requiredTest()), frame);
    return severity == null || severity.compareTo(rules.presentSeverity()) < 0;
  }

  /** The test that would add most weight; of equals, the first of the catalogue. */
  private @Nullable String nextBestTest(List<JudgedClue> supports) {
    Map<String, BigDecimal> weights = new HashMap<>();
    for (JudgedClue clue : supports) {
      clue.missingTests()
          .forEach(test -> weights.merge(test, clue.clue().weight(), BigDecimal::add));
    }
    @Nullable String best = null;
    BigDecimal most = BigDecimal.ZERO;
    for (String test : catalogue.tests().keySet()) {
      BigDecimal weight = weights.getOrDefault(test, BigDecimal.ZERO);
      if (weight.compareTo(most) > 0) {
        best = test;
        most = weight;
      }
    }
    return best;
  }

  /**
   * A pattern made of others: likely when all are likely, possible when all are at least possible
   * and one is likely; score and coverage are the lowest of its parts.
   */
  private static JudgedPattern derived(PatternDefinition pattern, List<JudgedPattern> results) {
    List<JudgedPattern> parts =
        results.stream()
            .filter(result -> pattern.derivedFrom().contains(result.pattern().id()))
            .toList();
    return new JudgedPattern(
        pattern,
        Side.MIDLINE,
        least(parts, JudgedPattern::score),
        least(parts, JudgedPattern::coverage),
        derivedClass(parts.stream().map(JudgedPattern::patternClass).toList()),
        null,
        List.of(),
        List.of());
  }

  private static BigDecimal least(
      List<JudgedPattern> parts, Function<JudgedPattern, BigDecimal> number) {
    return parts.stream().map(number).reduce(BigDecimal.ONE, BigDecimal::min);
  }

  private static PatternClass derivedClass(List<PatternClass> parts) {
    if (parts.stream().allMatch(PatternClass::supported)) {
      if (parts.stream().allMatch(PatternClass.LIKELY::equals)) {
        return PatternClass.LIKELY;
      }
      return parts.contains(PatternClass.LIKELY)
          ? PatternClass.POSSIBLE
          : PatternClass.NOT_SUPPORTED;
    }
    return parts.contains(PatternClass.INSUFFICIENT_DATA)
        ? PatternClass.INSUFFICIENT_DATA
        : PatternClass.NOT_SUPPORTED;
  }

  /**
   * The best patterns, each once with its better side; derived ones are only a note on their parts.
   */
  private List<JudgedPattern> shown(List<JudgedPattern> results) {
    Set<String> seen = new HashSet<>();
    return results.stream()
        .filter(result -> result.patternClass().supported() && !result.derived())
        .sorted(JudgedPattern.BEST_FIRST)
        .filter(result -> seen.add(result.pattern().id()))
        .limit(rules.shownAtMost())
        .toList();
  }

  private @Nullable Multidirectional multidirectional(List<JudgedPattern> results) {
    Multidirectional combination = catalogue.multidirectional();
    Set<String> likely =
        results.stream()
            .filter(result -> result.patternClass() == PatternClass.LIKELY)
            .map(result -> result.pattern().id())
            .collect(Collectors.toSet());
    return likely.containsAll(combination.patterns()) ? combination : null;
  }
}
