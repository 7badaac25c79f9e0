package org.plumbline.core.testing;

import java.util.List;
import java.util.Map;
import org.plumbline.core.assessment.SafetyAnswer;
import org.plumbline.core.assessment.SafetyAnswer.Answer;
import org.plumbline.core.catalogue.Catalogue;

/** A whole safety screen at once. */
public final class SafetyAnswers {

  private SafetyAnswers() {}

  /** No to every question. */
  public static List<SafetyAnswer> allClear(Catalogue catalogue) {
    return allClearBut(catalogue, Map.of());
  }

  /** No to every question but those named. */
  public static List<SafetyAnswer> allClearBut(Catalogue catalogue, Map<String, Answer> different) {
    return catalogue.redFlags().keySet().stream()
        .map(id -> SafetyAnswer.of(id, different.getOrDefault(id, Answer.NO)))
        .toList();
  }
}
