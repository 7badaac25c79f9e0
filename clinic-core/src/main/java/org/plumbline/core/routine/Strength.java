package org.plumbline.core.routine;

import org.plumbline.core.catalogue.Category;
import org.plumbline.core.catalogue.Exercise;

/** Strength rungs are done on two or three days a week, never two in a row. */
final class Strength {

  private Strength() {}

  static boolean is(Exercise exercise) {
    return exercise.category() == Category.STRENGTH;
  }
}
