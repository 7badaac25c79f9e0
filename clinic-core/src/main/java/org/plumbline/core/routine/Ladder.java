package org.plumbline.core.routine;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.Exercise;

/** The rungs of a family: from each exercise to its easier and harder neighbours. */
final class Ladder {

  private final Catalogue catalogue;

  Ladder(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * The fewest steps away on the ladder of its family, among those that are possible; of equally
   * near ones the easier (specification section 5, step 4).
   */
  Optional<Exercise> nearest(Exercise from, Predicate<Exercise> possible) {
    Set<String> seen = new HashSet<>(Set.of(from.id()));
    List<Exercise> rungs = List.of(from);
    while (!rungs.isEmpty()) {
      rungs = rungs.stream().flatMap(this::neighbours).filter(rung -> seen.add(rung.id())).toList();
      Optional<Exercise> nearest =
          rungs.stream()
              .filter(possible)
              .min(Comparator.comparing(Exercise::level).thenComparing(Exercise::id));
      if (nearest.isPresent()) {
        return nearest;
      }
    }
    return Optional.empty();
  }

  private Stream<Exercise> neighbours(Exercise exercise) {
    return Stream.concat(exercise.easier().stream(), exercise.harder().stream())
        .map(catalogue::exercise)
        .filter(neighbour -> neighbour.family().equals(exercise.family()));
  }
}
