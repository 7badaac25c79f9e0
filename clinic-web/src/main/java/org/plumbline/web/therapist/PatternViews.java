package org.plumbline.web.therapist;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.assessment.GradeWords;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.Criterion;
import org.plumbline.core.catalogue.Evidence;
import org.plumbline.core.catalogue.TestDefinition;
import org.plumbline.core.pattern.JudgedClue;
import org.plumbline.core.pattern.JudgedCriterion;
import org.plumbline.core.pattern.JudgedPattern;
import org.plumbline.core.pattern.Measured;
import org.plumbline.core.pattern.PatternFindings.PatternSide;
import org.plumbline.core.pattern.PatternReport;
import org.plumbline.core.pattern.Verdict;
import org.plumbline.web.therapist.PatternView.Line;

/** Puts patterns and their reasons into words. */
@ApplicationScoped
class PatternViews {
  private static final Comparator<JudgedClue> WEIGHTIEST =
      Comparator.comparing(JudgedClue::counts).reversed();

  private final Catalogue catalogue;
  private final AssessmentMessages words;

  PatternViews(Catalogue catalogue, AssessmentMessages words) {
    this.catalogue = catalogue;
    this.words = words;
  }

  /** A report without verdicts. */
  PatternView.Report report(PatternReport report) {
    return report(report, Map.of());
  }

  PatternView.Report report(PatternReport report, Map<PatternSide, Verdict> verdicts) {
    return new PatternView.Report(
        report.catalogueVersion(),
        report.shown().stream().map(judged -> view(judged, verdicts)).toList(),
        report.results().stream().map(judged -> view(judged, verdicts)).toList(),
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

  private PatternView view(JudgedPattern judged, Map<PatternSide, Verdict> verdicts) {
    return new PatternView(
        ExaminationForm.field(judged.pattern().id(), judged.side()),
        judged.pattern(),
        judged.side(),
        words.side_word(judged.side()),
        judged.patternClass(),
        judged.score().setScale(3, RoundingMode.HALF_UP).toPlainString(),
        judged.coverage().movePointRight(2).setScale(1, RoundingMode.HALF_UP).toPlainString(),
        lines(judged.supports().stream().filter(JudgedClue::speaks).sorted(WEIGHTIEST), true),
        lines(judged.opposes().stream().filter(JudgedClue::speaks).sorted(WEIGHTIEST), true),
        lines(judged.supports().stream().filter(clue -> clue.measured() && !clue.speaks()), false),
        missing(judged.supports()),
        judged.nextBestTest() == null ? "" : catalogue.test(judged.nextBestTest()).name(),
        verdicts.get(PatternSide.of(judged)));
  }

  private List<Line> lines(Stream<JudgedClue> clues, boolean present) {
    return clues
        .flatMap(clue -> clue.criteria().stream())
        .filter(
            criterion -> {
              BigDecimal severity = criterion.severity();
              return severity != null && severity.signum() > 0 == present;
            })
        .map(criterion -> new Line(text(criterion), source(criterion)))
        .distinct()
        .toList();
  }

  private String text(JudgedCriterion judged) {
    return switch (judged.criterion()) {
      case Criterion.All _ ->
          judged.parts().stream().map(this::text).collect(Collectors.joining("; "));
      case Criterion.Answered answered ->
          catalogue.question(answered.question()).question() + ": " + answer(judged.severity());
      default -> {
        String measured = measured(judged);
        yield measured.endsWith(" " + judged.threshold())
            ? measured
            : measured + " (" + judged.threshold() + ")";
      }
    };
  }

  private String answer(@Nullable BigDecimal severity) {
    if (severity == null) {
      return words.not_asked();
    }
    return severity.signum() > 0 ? words.yes() : words.no();
  }

  private String measured(JudgedCriterion judged) {
    Map<String, List<Measured>> byTest = new LinkedHashMap<>();
    judged
        .measured()
        .forEach(
            value ->
                byTest.computeIfAbsent(value.test().name(), _ -> new ArrayList<>()).add(value));
    return byTest.entrySet().stream()
        .map(
            entry ->
                entry.getKey()
                    + ": "
                    + entry.getValue().stream().map(this::value).collect(Collectors.joining(", ")))
        .collect(Collectors.joining(", "));
  }

  private String value(Measured value) {
    String side = words.side_word(value.side());
    boolean item = value.text().contains(" ");
    String text =
        item ? value.text() : GradeWords.withUnit(value.text(), value.test().unit().symbol());
    return (side.isEmpty() ? "" : side + " ")
        + text
        + (value.painLimited() ? ", " + words.pain_limited() : "");
  }

  private static String source(JudgedCriterion judged) {
    return Stream.concat(Stream.of(judged), judged.parts().stream())
        .map(JudgedCriterion::evidence)
        .filter(Objects::nonNull)
        .map(Evidence::source)
        .distinct()
        .collect(Collectors.joining("; "));
  }

  /** What is not known yet: tests, and questions that were not asked. */
  private List<String> missing(List<JudgedClue> supports) {
    return supports.stream()
        .filter(clue -> !clue.measured())
        .flatMap(
            clue ->
                Stream.concat(
                    catalogue.tests().values().stream()
                        .filter(test -> clue.missingTests().contains(test.id()))
                        .map(TestDefinition::name),
                    clue.criteria().stream().flatMap(this::unasked)))
        .distinct()
        .toList();
  }

  private Stream<String> unasked(JudgedCriterion judged) {
    return judged.criterion() instanceof Criterion.Answered answered && judged.severity() == null
        ? Stream.of(catalogue.question(answered.question()).question())
        : judged.parts().stream().flatMap(this::unasked);
  }
}
