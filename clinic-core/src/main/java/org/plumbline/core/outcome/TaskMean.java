package org.plumbline.core.outcome;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.plumbline.core.catalogue.Instrument;

/**
 * The score of a patient's own tasks: their mean, over three to five tasks, and over the same tasks
 * where two occasions are compared (specification section 6).
 */
public final class TaskMean {

  private TaskMean() {}

  /** Two occasions over the tasks they share. */
  public record Pair(BigDecimal baseline, BigDecimal latest) {}

  /** The mean of the tasks; empty when there are fewer tasks than the instrument needs, or more. */
  public static Optional<BigDecimal> of(Instrument instrument, Collection<Integer> scores) {
    if (scores.size() < instrument.itemsAtLeast() || scores.size() > instrument.itemsAtMost()) {
      return Optional.empty();
    }
    BigDecimal sum = BigDecimal.valueOf(scores.stream().mapToLong(Integer::longValue).sum());
    return Optional.of(sum.divide(BigDecimal.valueOf(scores.size()), MathContext.DECIMAL128));
  }

  /**
   * Both means over the tasks scored on both occasions; empty when too few are shared to compare.
   *
   * @param <K> what names a task
   */
  public static <K> Optional<Pair> overSharedTasks(
      Instrument instrument, Map<K, Integer> baseline, Map<K, Integer> latest) {
    return shared(instrument, baseline, latest)
        .flatMap(
            first -> shared(instrument, latest, baseline).map(second -> new Pair(first, second)));
  }

  private static <K> Optional<BigDecimal> shared(
      Instrument instrument, Map<K, Integer> scores, Map<K, Integer> other) {
    return of(
        instrument,
        scores.entrySet().stream()
            .filter(score -> other.containsKey(score.getKey()))
            .map(Map.Entry::getValue)
            .toList());
  }
}
