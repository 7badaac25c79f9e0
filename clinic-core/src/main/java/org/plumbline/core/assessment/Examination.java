package org.plumbline.core.assessment;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.catalogue.Sex;

/**
 * What is known about a patient at one time: what was answered and what was found. What is absent
 * was not asked or not measured; nothing is assumed normal.
 *
 * @param sex the sex that reference values refer to
 * @param age the age in years
 * @param answers yes or no by question and side; {@link Side#MIDLINE} for a question without sides
 * @param findings what was found, by test
 */
public record Examination(
    @Nullable Sex sex,
    @Nullable Integer age,
    Map<String, Map<Side, Boolean>> answers,
    Map<String, Finding> findings) {

  public Examination {
    answers = Collections.unmodifiableMap(new HashMap<>(answers));
    findings = Collections.unmodifiableMap(new HashMap<>(findings));
  }

  /** What was found in a test. */
  public Finding finding(String test) {
    return findings.getOrDefault(test, Finding.NONE);
  }

  /** The answer to a question on a side; an answer without a side holds for both. */
  public @Nullable Boolean answer(String question, Side side) {
    Map<Side, Boolean> sides = answers.getOrDefault(question, Map.of());
    return sides.containsKey(side) ? sides.get(side) : sides.get(Side.MIDLINE);
  }
}
