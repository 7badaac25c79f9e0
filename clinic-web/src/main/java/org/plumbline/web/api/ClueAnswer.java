package org.plumbline.web.api;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.catalogue.Mark;

/**
 * What could speak for or against a pattern, and what it came to.
 *
 * @param weight how much it counts
 * @param severity 0 to 1, the greatest of its conditions; null when none was measured
 * @param text the condition that gave the severity, in a sentence; of one that was not measured,
 *     its first condition and what is lacking
 * @param missing the ids of the tests and questions that would make it measured; empty when it is
 * @param missingText what is not known, in words: tests and questions by name, and what no test
 *     would bring, such as a sex that limits depend on; empty when it was measured
 * @param conditions what it looks at, each with its values and limits
 */
public record ClueAnswer(
    BigDecimal weight,
    @Nullable BigDecimal severity,
    String text,
    List<String> missing,
    List<String> missingText,
    List<ConditionAnswer> conditions) {

  /**
   * One condition.
   *
   * @param kind what kind of condition it is, such as {@code graded} or {@code ratio}
   * @param tests the tests it looks at
   * @param question the question it looks at; null for a test
   * @param severity 0 to 1; null when not measured
   * @param values what was measured or answered
   * @param threshold the limit they are held against, as the catalogue writes it; null when it
   *     depends on a sex that is not recorded
   * @param marks how well the limit is founded
   * @param source where it comes from, or why an answer counts
   * @param missing the ids of the tests and questions it lacks
   * @param missingText what is not known, in words
   * @param text the condition with its values, in a sentence
   * @param parts the parts of a condition that needs all of them
   */
  public record ConditionAnswer(
      String kind,
      List<String> tests,
      @Nullable String question,
      @Nullable BigDecimal severity,
      List<ValueAnswer> values,
      @Nullable String threshold,
      List<Mark> marks,
      String source,
      List<String> missing,
      List<String> missingText,
      String text,
      List<ConditionAnswer> parts) {}

  /**
   * A value it looked at.
   *
   * @param subject the id of the test or question
   * @param side {@code left}, {@code right}, or null without sides
   * @param value a number, a word, or true or false
   * @param unit the sign of the unit; empty when it has none
   * @param painLimited whether pain ended the test, so that it can say half at most
   */
  public record ValueAnswer(
      String subject, @Nullable String side, Object value, String unit, boolean painLimited) {}
}
