package org.plumbline.core.catalogue;

import java.util.Set;

/**
 * A way of life that favours some exercises.
 *
 * @param exercises the exercises it favours
 * @param families the families it favours
 * @param levelShift what it adds to the target level
 */
public record Profile(
    String id,
    String name,
    Set<String> exercises,
    Set<String> families,
    int levelShift,
    String advice,
    Evidence evidence) {
  public Profile {
    exercises = InOrder.set(exercises);
    families = InOrder.set(families);
  }

  /** Whether it favours the exercise. */
  public boolean favours(Exercise exercise) {
    return exercises.contains(exercise.id()) || families.contains(exercise.family());
  }
}
