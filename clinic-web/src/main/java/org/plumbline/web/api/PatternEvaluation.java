package org.plumbline.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.pattern.JudgedPattern;
import org.plumbline.core.pattern.PatternReport;

/**
 * What the findings of one case say about every pattern.
 *
 * @param catalogueVersion the knowledge it was computed with
 * @param results every pattern and side, in the order of the catalogue
 * @param shown the ids of the patterns a therapist is shown, the best first
 */
public record PatternEvaluation(String catalogueVersion, List<Result> results, List<String> shown) {

  private static final int DECIMALS = 3;

  public PatternEvaluation {
    results = List.copyOf(results);
    shown = List.copyOf(shown);
  }

  /**
   * How well one pattern is supported.
   *
   * @param side {@code left}, {@code right}, or null for a pattern without sides
   * @param score 0 to 1, rounded half up to three decimals
   * @param coverage the share of its weight that was measured, rounded likewise
   * @param patternClass {@code likely}, {@code possible}, {@code not-supported} or {@code
   *     insufficient-data}
   * @param nextBestTest the unmeasured test that would add most; null when none would
   * @param sentence one a therapist could read aloud to the patient; absent when no reasons are
   *     asked for
   * @param supports what could speak for it; absent when not asked for
   * @param opposes what could speak against it; absent when not asked for
   */
  public record Result(
      String pattern,
      @Nullable String side,
      BigDecimal score,
      BigDecimal coverage,
      @JsonProperty("class") String patternClass,
      @Nullable String nextBestTest,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String sentence,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<ClueAnswer> supports,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<ClueAnswer> opposes) {}

  /**
   * The report in the words of the API.
   *
   * @param clues tells the reasons; null when they are not wanted
   */
  static PatternEvaluation of(PatternReport report, @Nullable ClueAnswers clues) {
    return new PatternEvaluation(
        report.catalogueVersion(),
        report.results().stream().map(result -> result(result, clues)).toList(),
        report.shown().stream().map(result -> result.pattern().id()).toList());
  }

  private static Result result(JudgedPattern judged, @Nullable ClueAnswers clues) {
    return new Result(
        judged.pattern().id(),
        ClueAnswers.side(judged.side()),
        rounded(judged.score()),
        rounded(judged.coverage()),
        judged.patternClass().word(),
        judged.nextBestTest(),
        clues == null ? null : clues.sentence(judged),
        clues == null ? null : clues.of(judged.supports()),
        clues == null ? null : clues.of(judged.opposes()));
  }

  static BigDecimal rounded(BigDecimal number) {
    return number.setScale(DECIMALS, RoundingMode.HALF_UP);
  }
}
