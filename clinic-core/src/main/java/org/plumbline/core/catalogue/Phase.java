package org.plumbline.core.catalogue;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A stage of a routine.
 *
 * @param number 1 activation, 2 stability and endurance, 3 strength, 4 integration
 * @param enterWhen when it is entered, in words
 * @param slots the places of a session
 */
public record Phase(int number, String name, String enterWhen, List<Slot> slots) {
  public Phase {
    slots = List.copyOf(slots);
  }

  /**
   * A place in a session.
   *
   * @param count how many exercises it takes
   * @param categories the categories that fit; empty when families decide
   * @param families the families that fit; empty when categories decide
   * @param toLevel the hardest level that fits
   * @param optional whether it may stay empty without loss
   * @param onlyWithLengthFinding whether it is filled only when a length finding is present
   * @param forTasks whether it serves the patient's own tasks
   */
  public record Slot(
      String id,
      int count,
      Set<Category> categories,
      Set<String> families,
      @Nullable Integer toLevel,
      boolean optional,
      boolean onlyWithLengthFinding,
      boolean forTasks) {
    public Slot {
      categories = InOrder.set(categories);
      families = InOrder.set(families);
    }

    /** Whether the exercise fits this place. */
    public boolean fits(Exercise exercise) {
      return (categories.contains(exercise.category()) || families.contains(exercise.family()))
          && (toLevel == null || exercise.level() <= toLevel);
    }
  }
}
