package org.plumbline.core.progression;

/** What of a dose can be raised; never two of them at once. */
public enum Variable {
  REPS,
  HOLD,
  SETS,
  LOAD,
  /** The exercise itself: the next rung of its ladder. */
  RUNG
}
