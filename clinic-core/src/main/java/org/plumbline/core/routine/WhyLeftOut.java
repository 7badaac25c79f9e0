package org.plumbline.core.routine;

/** The kinds of reason an exercise is not in a proposal. The first five are about safety. */
public enum WhyLeftOut {
  /** A red flag must be reviewed first. */
  RED_FLAG,
  /** A condition of the patient rules it out. */
  CONDITION,
  /** It waits for trunk endurance and calm pain. */
  GATE,
  /** It must be taught in person first. */
  NOT_TAUGHT,
  /** Bending and arching patterns together: mid-range first. */
  END_RANGE,
  /** The therapist does not want it for this patient. */
  BANNED,
  /** The patient cannot take the position. */
  POSITION,
  /** Something it needs is not there. */
  EQUIPMENT,
  /** It has no place in this phase. */
  PHASE,
  /** Its family is full. */
  FAMILY_LIMIT,
  /** It does not fit in the time. */
  TIME,
  /** Others suit better. */
  LOWER_SCORE;

  /** Whether it was removed before scoring, so that adding it by hand needs a recorded reason. */
  public boolean isRemoval() {
    return compareTo(EQUIPMENT) <= 0;
  }
}
