package org.plumbline.core.assessment;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The safety questions of one day and what became of the positive answers.
 *
 * @param askedBy the membership of who asked; absent when the patient answered at home, and nobody
 *     of the care team asked
 * @param answers by red flag; a flag that is absent was not asked
 * @param clearances the recorded reviews by red flag
 */
public record SafetyScreen(
    UUID id,
    Instant screenedAt,
    @Nullable UUID askedBy,
    String catalogueVersion,
    Map<String, SafetyAnswer> answers,
    Map<String, Clearance> clearances) {

  public SafetyScreen {
    answers = Map.copyOf(answers);
    clearances = Map.copyOf(clearances);
  }

  /** The answer to a flag. */
  public SafetyAnswer answer(String flag) {
    return answers.getOrDefault(flag, SafetyAnswer.of(flag, SafetyAnswer.Answer.NOT_ASKED));
  }

  /** Whether the patient answered at home. */
  public boolean atHome() {
    return askedBy == null;
  }
}
