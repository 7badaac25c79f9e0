package org.plumbline.core.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A precaution: a condition that removes exercises or asks for care.
 *
 * @param id the code, such as {@code OSTEOPOROSIS}
 * @param removes what is left out
 * @param cautions what is allowed with the therapist's note, at a lower score
 * @param prefers what is worth favouring
 * @param advice what the therapist bears in mind
 * @param setByTest the test whose finding suggests it
 */
public record Condition(
    String id,
    String name,
    List<Match> removes,
    List<Match> cautions,
    List<Match> prefers,
    String advice,
    @Nullable String setByTest,
    Evidence evidence) {

  public Condition {
    removes = List.copyOf(removes);
    cautions = List.copyOf(cautions);
    prefers = List.copyOf(prefers);
  }

  /** Whether the exercise must be left out. */
  public boolean removes(Exercise exercise) {
    return removes.stream().anyMatch(match -> match.fits(exercise));
  }

  /** How many cautions the exercise falls under. */
  public long cautions(Exercise exercise) {
    return cautions.stream().filter(match -> match.fits(exercise)).count();
  }

  /** Whether the exercise is worth favouring. */
  public boolean prefers(Exercise exercise) {
    return prefers.stream().anyMatch(match -> match.fits(exercise));
  }
}
