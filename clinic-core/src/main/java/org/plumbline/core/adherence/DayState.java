package org.plumbline.core.adherence;

/**
 * What one day of a routine shows. The first four are the states of a day that asked for training.
 */
public enum DayState {
  /** All that was due was done. */
  DONE,
  /** Some of it was done. */
  PARTIAL,
  /** A session was logged and everything in it was left out, with reasons. */
  SKIPPED,
  /** A session was due and nothing was logged. Silence, never "not done". */
  NOT_REPORTED,
  /** Nothing was due. */
  REST,
  /** An approved pause. */
  PAUSED,
  /** The day has not ended, or lies outside the routine. */
  OPEN
}
