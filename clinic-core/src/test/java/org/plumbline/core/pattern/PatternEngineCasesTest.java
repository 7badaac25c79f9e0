package org.plumbline.core.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.core.assessment.Side;
import org.plumbline.core.assessment.WorkedCases;
import org.plumbline.core.assessment.WorkedCases.Answer;
import org.plumbline.core.assessment.WorkedCases.WorkedCase;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.CatalogueLoader;

@DisplayName("The pattern engine answers the worked patients to the third decimal")
class PatternEngineCasesTest {
  private static final Catalogue CATALOGUE = CatalogueLoader.shipped();

  static Stream<WorkedCase> cases() {
    return WorkedCases.all(CATALOGUE).stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  @DisplayName("every score, coverage, class and next best test")
  void answers(WorkedCase worked) {
    PatternReport report = new PatternEngine(CATALOGUE).judge(worked.examination());

    List<Answer> answers = new ArrayList<>();
    for (JudgedPattern result : report.results()) {
      if (result.patternClass() != PatternClass.INSUFFICIENT_DATA) {
        answers.add(
            new Answer(
                result.pattern().id(),
                side(result.side()),
                rounded(result.score()),
                rounded(result.coverage()),
                result.patternClass().word(),
                result.nextBestTest()));
      }
    }
    List<Answer> expected =
        worked.answers().stream()
            .map(
                answer ->
                    new Answer(
                        answer.pattern(),
                        answer.side(),
                        rounded(answer.score()),
                        rounded(answer.coverage()),
                        answer.patternClass(),
                        answer.nextBestTest()))
            .toList();
    assertEquals(lines(expected), lines(answers));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  @DisplayName("the three that are shown")
  void shown(WorkedCase worked) {
    PatternReport report = new PatternEngine(CATALOGUE).judge(worked.examination());

    assertEquals(
        worked.shown(), report.shown().stream().map(result -> result.pattern().id()).toList());
  }

  private static String lines(List<Answer> answers) {
    return String.join(
        "\n",
        answers.stream()
            .sorted(Comparator.comparing(Answer::toString))
            .map(Answer::toString)
            .toList());
  }

  private static BigDecimal rounded(BigDecimal number) {
    return number.setScale(3, RoundingMode.HALF_UP);
  }

  private static @Nullable String side(Side side) {
    return side == Side.MIDLINE ? null : side.word();
  }
}
