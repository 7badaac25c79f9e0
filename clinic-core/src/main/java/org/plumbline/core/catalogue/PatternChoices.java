package org.plumbline.core.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Whether every pattern can be answered for everybody: under each single condition it keeps an
 * exercise of an easy or middle level, and it keeps one that needs no equipment. A condition that
 * awaits a protocol leaves nothing by itself and is not looked at.
 */
public final class PatternChoices {

  private static final int MIDDLE_LEVEL = 3;

  private PatternChoices() {}

  /**
   * A pattern that cannot be answered for somebody.
   *
   * @param pattern the pattern's id
   * @param condition the condition under which nothing of levels 1 to 3 is left; absent when what
   *     is missing is an exercise without equipment
   */
  public record Lack(String pattern, @Nullable String condition) {}

  /** Every lack of a catalogue, in its order; empty when everybody can be served. */
  public static List<Lack> lacking(Catalogue catalogue) {
    List<Lack> lacks = new ArrayList<>();
    for (PatternDefinition pattern : catalogue.patterns().values()) {
      if (!pattern.derivedFrom().isEmpty()) {
        continue;
      }
      for (Condition condition : catalogue.conditions().values()) {
        if (!condition.awaitsProtocol()
            && none(
                catalogue, pattern, it -> it.level() <= MIDDLE_LEVEL && !condition.removes(it))) {
          lacks.add(new Lack(pattern.id(), condition.id()));
        }
      }
      if (none(catalogue, pattern, it -> it.equipment().stream().anyMatch(set -> set.isEmpty()))) {
        lacks.add(new Lack(pattern.id(), null));
      }
    }
    return List.copyOf(lacks);
  }

  private static boolean none(
      Catalogue catalogue, PatternDefinition pattern, Predicate<Exercise> wanted) {
    return catalogue.exercises().values().stream()
        .filter(catalogue::offers)
        .filter(exercise -> exercise.relevance().containsKey(pattern.id()))
        .noneMatch(wanted);
  }
}
