package org.plumbline.core.training;

/** What became of an exercise that was due. Silence is its own answer: it is never "not done". */
public enum ExerciseState {
  /** As much as prescribed, or more. */
  DONE,
  /** Some of it. */
  PARTIAL,
  /** Left out, with a reason. */
  SKIPPED,
  /** Nothing was written down about it. */
  NOT_REPORTED
}
