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

  /** What it takes to add an exercise by hand that was left out. */
  public enum ByHand {
    /** Nothing: others only suited better. */
    FREELY,
    /** A recorded reason why it is right for this patient. */
    WITH_REASON,
    /** The exercise is recorded as taught first. */
    ONCE_TAUGHT,
    /** Nothing a therapist can write down outweighs it. */
    NEVER
  }

  /** What it takes to add the exercise by hand all the same. */
  public ByHand byHand() {
    return switch (this) {
      case RED_FLAG, CONDITION -> ByHand.NEVER;
      case NOT_TAUGHT -> ByHand.ONCE_TAUGHT;
      case GATE, END_RANGE, BANNED, POSITION, EQUIPMENT -> ByHand.WITH_REASON;
      case PHASE, FAMILY_LIMIT, TIME, LOWER_SCORE -> ByHand.FREELY;
    };
  }
}
