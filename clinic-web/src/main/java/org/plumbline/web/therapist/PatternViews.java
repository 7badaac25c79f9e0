package org.plumbline.web.therapist;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.PatternDefinition;
import org.plumbline.core.pattern.JudgedClue;
import org.plumbline.core.pattern.JudgedCriterion;
import org.plumbline.core.pattern.JudgedPattern;
import org.plumbline.core.pattern.PatternFindings.PatternSide;
import org.plumbline.core.pattern.PatternReport;
import org.plumbline.core.pattern.Verdict;
import org.plumbline.web.page.Numerals;
import org.plumbline.web.reason.ReasonMessages;
import org.plumbline.web.reason.ReasonWords;
import org.plumbline.web.reason.SourceWords;
import org.plumbline.web.reason.SourceWords.Sources;
import org.plumbline.web.reason.ToldWords;
import org.plumbline.web.therapist.PatternView.Line;

/** Puts patterns and their reasons into words. */
@ApplicationScoped
class PatternViews {
  private static final Comparator<JudgedClue> WEIGHTIEST =
      Comparator.comparing(JudgedClue::counts).reversed();

  private final Catalogue catalogue;
  private final AssessmentMessages words;
  private final ReasonWords reasons;
  private final ReasonMessages sides;
  private final ToldWords told;
  private final SourceWords sources;

  PatternViews(
      Catalogue catalogue,
      AssessmentMessages words,
      ReasonWords reasons,
      ReasonMessages sides,
      ToldWords told,
      SourceWords sources) {
    this.catalogue = catalogue;
    this.words = words;
    this.reasons = reasons;
    this.sides = sides;
    this.told = told;
    this.sources = sources;
  }

  /** A report without verdicts. */
  PatternView.Report report(PatternReport report) {
    return report(report, Map.of());
  }

  PatternView.Report report(PatternReport report, Map<PatternSide, Verdict> verdicts) {
    Sources sources = this.sources.of(report.catalogueVersion());
    return new PatternView.Report(
        report.catalogueVersion(),
        report.shown().stream().map(judged -> view(judged, verdicts, sources)).toList(),
        report.results().stream().map(judged -> view(judged, verdicts, sources)).toList(),
        report.results().stream()
            .filter(judged -> judged.derived() && judged.patternClass().supported())
            .map(
                judged ->
                    words.layered(
                        judged.pattern().name(),
                        words.pattern_class(judged.patternClass()).toLowerCase(Locale.ROOT)))
            .findFirst()
            .orElse(""),
        report.multidirectional());
  }

  private PatternView view(
      JudgedPattern judged, Map<PatternSide, Verdict> verdicts, Sources sources) {
    ClueLines supporting = new ClueLines(judged.pattern(), true, sources);
    ClueLines opposing = new ClueLines(judged.pattern(), false, sources);
    return new PatternView(
        ExaminationForm.field(judged.pattern().id(), judged.side()),
        judged.pattern(),
        judged.side(),
        sides.side(judged.side()),
        judged.patternClass(),
        judged.score().setScale(3, RoundingMode.HALF_UP).toPlainString(),
        judged.coverage().movePointRight(2).setScale(1, RoundingMode.HALF_UP).toPlainString(),
        supporting.of(
            judged.supports().stream().filter(JudgedClue::speaks).sorted(WEIGHTIEST), true),
        opposing.of(judged.opposes().stream().filter(JudgedClue::speaks).sorted(WEIGHTIEST), true),
        supporting.of(
            judged.supports().stream().filter(clue -> clue.measured() && !clue.speaks()), false),
        missing(judged.supports()),
        judged.nextBestTest() == null ? "" : catalogue.test(judged.nextBestTest()).name(),
        told.sentence(judged),
        verdicts.get(PatternSide.of(judged)));
  }

  /** The lines of the clues that speak for a pattern, or of those that speak against it. */
  private final class ClueLines {
    private final PatternDefinition pattern;
    private final boolean supports;
    private final Sources sources;

    private ClueLines(PatternDefinition pattern, boolean supports, Sources sources) {
      this.pattern = pattern;
      this.supports = supports;
      this.sources = sources;
    }

    private List<Line> of(Stream<JudgedClue> clues, boolean present) {
      return clues.flatMap(clue -> of(clue, present)).distinct().toList();
    }

    /** What a clue looked at, the one that counts first: its weight counts once. */
    private Stream<Line> of(JudgedClue clue, boolean present) {
      JudgedCriterion strongest = clue.strongest();
      String weight = sources.weight(pattern, supports, clue.clue());
      return clue.criteria().stream()
          .filter(criterion -> criterion.severity() != null)
          .filter(criterion -> speaks(criterion) == present)
          .sorted(Comparator.comparing(criterion -> criterion != strongest))
          .map(
              criterion ->
                  new Line(
                      reasons.text(criterion),
                      sources.of(pattern, supports, clue.clue(), criterion),
                      counts(criterion, weight, criterion == strongest)));
    }
  }

  private static boolean speaks(JudgedCriterion criterion) {
    return severity(criterion).signum() > 0;
  }

  private static BigDecimal severity(JudgedCriterion criterion) {
    return Objects.requireNonNull(criterion.severity());
  }

  private String counts(JudgedCriterion criterion, String weight, boolean counted) {
    String severity = Numerals.write(severity(criterion));
    return counted ? words.counts(severity, weight) : words.counted_before(severity);
  }

  /** What is not known yet: tests, and questions that were not asked. */
  private List<String> missing(List<JudgedClue> supports) {
    return reasons.missing(supports.stream().flatMap(clue -> clue.missing().stream()).toList());
  }
}
