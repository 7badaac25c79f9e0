package org.plumbline.core.worklist;

/** Why a person needs attention (specification section 5, table of alerts). */
public enum Reason {
  /** A red-flag question was answered with yes, wherever it was asked. */
  RED_FLAG(Urgency.IMMEDIATE),
  /** Symptoms spread into a leg, or new weakness, while training. */
  LEG_SYMPTOMS(Urgency.IMMEDIATE),
  /** Pain of 8 or more out of 10. */
  SEVERE_PAIN(Urgency.WITHIN_24_HOURS),
  /** Two sessions with a red light within seven days. */
  TWO_RED_SESSIONS(Urgency.WITHIN_24_HOURS),
  /** No session logged for seven days although a routine is running. */
  SILENCE(Urgency.WITHIN_72_HOURS);

  private final Urgency urgency;

  Reason(Urgency urgency) {
    this.urgency = urgency;
  }

  /** How soon this reason asks for attention. */
  public Urgency urgency() {
    return urgency;
  }
}
