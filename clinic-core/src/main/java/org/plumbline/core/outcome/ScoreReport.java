package org.plumbline.core.outcome;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody tells about pain or tasks.
 *
 * @param pain 0 to 10; null for a report about tasks
 * @param tasks each task's score, 0 to 10; empty for a report about pain
 * @param atDischarge whether it is the score at the end of the episode
 * @param corrects the score it corrects; null for a first one
 * @param key made once for each filled-in form; the same key again changes nothing
 */
public record ScoreReport(
    UUID patientId,
    @Nullable Integer pain,
    Map<UUID, Integer> tasks,
    boolean atDischarge,
    @Nullable UUID corrects,
    UUID key) {

  /** Keeps its own copy. Speaks about pain or about tasks, each from 0 to 10. */
  public ScoreReport {
    tasks = Map.copyOf(tasks);
    boolean inRange =
        (pain == null || (pain >= 0 && pain <= 10))
            && tasks.values().stream().allMatch(score -> score >= 0 && score <= 10);
    if ((pain == null) == tasks.isEmpty() || !inRange) {
      throw new IllegalArgumentException("A report is about pain or about tasks, 0 to 10");
    }
  }

  /** Pain, 0 to 10. */
  public static ScoreReport ofPain(UUID patientId, int pain, UUID key) {
    return new ScoreReport(patientId, pain, Map.of(), false, null, key);
  }

  /** The tasks' scores, 0 to 10. */
  public static ScoreReport ofTasks(UUID patientId, Map<UUID, Integer> tasks, UUID key) {
    return new ScoreReport(patientId, null, tasks, false, null, key);
  }
}
