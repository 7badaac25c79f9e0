package org.plumbline.core.catalogue;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A precaution: a condition that removes exercises or asks for care.
 *
 * @param id the code, such as {@code OSTEOPOROSIS}
 * @param removes what is left out
 * @param cautions what is allowed with the therapist's note, at a lower score
 * @param prefers what is worth favouring
 * @param awaitsProtocol whether what it leaves out waits for the protocol after an operation
 * @param advice what the therapist bears in mind
 * @param setByTest the test whose finding suggests it
 */
public record Condition(
    String id,
    String name,
    List<Match> removes,
    List<Match> cautions,
    List<Match> prefers,
    boolean awaitsProtocol,
    String advice,
    @Nullable String setByTest,
    Evidence evidence) {

  public Condition {
    removes = List.copyOf(removes);
    cautions = List.copyOf(cautions);
    prefers = List.copyOf(prefers);
  }

  /** The same with the protocol on record: what was left out asks for the therapist's note. */
  public Condition underProtocol() {
    List<Match> careful = Stream.concat(removes.stream(), cautions.stream()).toList();
    return new Condition(id, name, List.of(), careful, prefers, false, advice, setByTest, evidence);
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
