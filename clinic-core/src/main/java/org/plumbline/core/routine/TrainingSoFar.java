package org.plumbline.core.routine;

import java.util.Set;

/**
 * What the routine needs to know about training that came before; filled by a later room.
 *
 * @param exercisesDone every exercise this patient has ever logged as done, wholly or in part
 * @param firstWeek whether the patient is still in the first week of home training
 * @param dropoutLikely whether the dropout signal is amber or red
 */
public record TrainingSoFar(Set<String> exercisesDone, boolean firstWeek, boolean dropoutLikely) {

  /** Keeps its own copy. */
  public TrainingSoFar {
    exercisesDone = Set.copyOf(exercisesDone);
  }

  /** Nothing was trained yet: the first week is still to come. */
  public static TrainingSoFar nothing() {
    return new TrainingSoFar(Set.of(), true, false);
  }
}
