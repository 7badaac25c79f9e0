package org.plumbline.core.pattern;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
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
import org.plumbline.core.pattern.Conditions.PlacedClue;

/**
 * Reads findings as movement patterns, exactly by the rules of the catalogue, and says why. Pure:
 * the same examination always gives the same report.
 */
public final class PatternEngine {
  private final Catalogue catalogue;
  private final PatternRules rules;
  private final Conditions conditions;
  private final List<Weighed> patterns = new ArrayList<>();
  private final NextBestTest nextBestTest;
  private final Map<Grader.Person, Frames> untouched = new ConcurrentHashMap<>();

  /**
   * A pattern with its clues.
   *
   * @param weight the weight of everything that could speak for it
   */
  private record Weighed(
      PatternDefinition pattern,
      BigDecimal weight,
      List<PlacedClue> supports,
      List<PlacedClue> opposes) {}

  /** The judges of one examination: for a pattern without sides, and for each side. */
  private record Frames(List<CriterionJudge> midline, List<CriterionJudge> sides) {

    static Frames of(Grader grader, Conditions conditions, @Nullable Frames untouched) {
      var sideless =
          new CriterionJudge(
              grader, conditions, untouched == null ? null : untouched.midline.getFirst());
      return new Frames(
          List.of(sideless),
          List.of(
              sideless.on(Side.LEFT, untouched == null ? null : untouched.sides.getFirst()),
              sideless.on(Side.RIGHT, untouched == null ? null : untouched.sides.getLast())));
    }
  }

  /** An engine that judges by a catalogue. */
  public PatternEngine(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.rules = catalogue.patternRules();
    this.conditions = new Conditions(catalogue);
    for (PatternDefinition pattern : catalogue.patterns().values()) {
      BigDecimal weight = BigDecimal.ZERO;
      for (Clue clue : pattern.supports()) {
        weight = weight.add(clue.weight());
      }
      patterns.add(
          new Weighed(
              pattern,
              weight,
              conditions.place(pattern.supports()),
              conditions.place(pattern.opposes())));
    }
    nextBestTest = new NextBestTest(catalogue);
  }

  /**
   * Judges every pattern.
   *
   * @throws org.plumbline.core.assessment.InvalidExaminationException when the examination contains
   *     what cannot be true; nothing is judged then
   */
  public PatternReport judge(Examination examination) {
    var grader = new Grader(catalogue, examination);
    List<JudgedPattern> results = judge(Frames.of(grader, conditions, untouched(grader)));
    return new PatternReport(
        catalogue.version(), results, shown(results), multidirectional(results));
  }

  /** The judges of a person of whom nothing is known, once they have judged everything. */
  private Frames untouched(Grader grader) {
    return untouched.computeIfAbsent(
        grader.person(),
        person -> {
          var frames = Frames.of(grader.ofNothing(), conditions, null);
          judge(frames);
          return frames;
        });
  }

  private List<JudgedPattern> judge(Frames frames) {
    List<JudgedPattern> results = new ArrayList<>();
    for (Weighed weighed : patterns) {
      PatternDefinition pattern = weighed.pattern();
      if (pattern.derivedFrom().isEmpty()) {
        for (CriterionJudge judge : pattern.sided() ? frames.sides() : frames.midline()) {
          results.add(judge(judge, weighed));
        }
      } else {
        results.add(derived(pattern, results));
      }
    }
    return results;
  }

  private JudgedPattern judge(CriterionJudge judge, Weighed weighed) {
    PatternDefinition pattern = weighed.pattern();
    List<JudgedClue> supports = clues(judge, weighed.supports());
    List<JudgedClue> opposes = clues(judge, weighed.opposes());
    BigDecimal measured = weighed.weight();
    for (JudgedClue support : supports) {
      measured = support.measured() ? measured : measured.subtract(support.clue().weight());
    }
    BigDecimal coverage = share(measured, weighed.weight());
    BigDecimal score = share(counts(supports).subtract(counts(opposes)), measured);
    return new JudgedPattern(
        pattern,
        judge.frame(),
        score,
        coverage,
        classOf(judge, pattern, score, coverage, supports),
        nextBestTest.of(supports),
        supports,
        opposes);
  }

  private static List<JudgedClue> clues(CriterionJudge judge, List<PlacedClue> clues) {
    var judged = new JudgedClue[clues.size()];
    for (int i = 0; i < judged.length; i++) {
      judged[i] = judge.judge(clues.get(i));
    }
    return List.of(judged);
  }

  private static BigDecimal counts(List<JudgedClue> clues) {
    BigDecimal counts = BigDecimal.ZERO;
    for (JudgedClue clue : clues) {
      counts = clue.speaks() ? counts.add(clue.counts()) : counts;
    }
    return counts;
  }

  /**
   * A part of a whole, within 0 and 1; 0 of nothing. Sixteen digits decide every comparison as the
   * exact fraction would.
   */
  private static BigDecimal share(BigDecimal part, BigDecimal whole) {
    if (whole.signum() == 0 || part.signum() <= 0) {
      return BigDecimal.ZERO;
    }
    return part.compareTo(whole) >= 0 ? BigDecimal.ONE : part.divide(whole, MathContext.DECIMAL64);
  }

  /** The families of every criterion for the pattern that is present. */
  private Set<Family> families(List<JudgedClue> supports) {
    Set<Family> families = EnumSet.noneOf(Family.class);
    for (JudgedClue clue : supports) {
      for (JudgedCriterion criterion : clue.criteria()) {
        if (criterion.reaches(rules.presentSeverity())) {
          families.addAll(criterion.reason().families());
        }
      }
    }
    return families;
  }

  private PatternClass classOf(
      CriterionJudge judge,
      PatternDefinition pattern,
      BigDecimal score,
      BigDecimal coverage,
      List<JudgedClue> supports) {
    if (coverage.compareTo(rules.neededCoverage()) < 0) {
      return PatternClass.INSUFFICIENT_DATA;
    }
    Set<Family> families = families(supports);
    if (Collections.disjoint(rules.measuredFamilies(), families) || lacksRequired(judge, pattern)) {
      return PatternClass.NOT_SUPPORTED;
    }
    families.retainAll(rules.countedFamilies());
    if (score.compareTo(rules.likelyScore()) >= 0
        && coverage.compareTo(rules.likelyCoverage()) >= 0
        && families.size() >= rules.likelyFamilies()) {
      return PatternClass.LIKELY;
    }
    return score.compareTo(rules.possibleScore()) >= 0
        ? PatternClass.POSSIBLE
        : PatternClass.NOT_SUPPORTED;
  }

  private boolean lacksRequired(CriterionJudge judge, PatternDefinition pattern) {
    String required = pattern.requiredTest();
    BigDecimal severity = required == null ? null : judge.graded(required);
    return required != null
        && (severity == null || severity.compareTo(rules.presentSeverity()) < 0);
  }

  /**
   * A pattern made of others: likely when all are likely, possible when all are at least possible
   * and one is likely; score and coverage are the lowest of its parts.
   */
  private static JudgedPattern derived(PatternDefinition pattern, List<JudgedPattern> results) {
    List<JudgedPattern> parts = new ArrayList<>();
    for (JudgedPattern result : results) {
      if (pattern.derivedFrom().contains(result.pattern().id())) {
        parts.add(result);
      }
    }
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
    List<JudgedPattern> supported = new ArrayList<>();
    for (JudgedPattern result : results) {
      if (result.patternClass().supported() && !result.derived()) {
        supported.add(result);
      }
    }
    supported.sort(JudgedPattern.BEST_FIRST);
    Set<String> seen = new HashSet<>();
    supported.removeIf(result -> !seen.add(result.pattern().id()));
    return supported.subList(0, Math.min(supported.size(), rules.shownAtMost()));
  }

  private @Nullable Multidirectional multidirectional(List<JudgedPattern> results) {
    Multidirectional combination = catalogue.multidirectional();
    Set<String> likely = new HashSet<>();
    for (JudgedPattern result : results) {
      if (result.patternClass() == PatternClass.LIKELY) {
        likely.add(result.pattern().id());
      }
    }
    return likely.containsAll(combination.patterns()) ? combination : null;
  }
}
