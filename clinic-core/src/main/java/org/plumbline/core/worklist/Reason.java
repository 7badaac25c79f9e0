package org.plumbline.core.worklist;

import java.util.Set;

/** Why a person needs attention (specification section 5, table of alerts). */
public enum Reason {
  /** A red-flag question was answered with yes, wherever it was asked. */
  RED_FLAG("red-flag", Urgency.IMMEDIATE),
  /** Symptoms spread into a leg, or new weakness, while training. */
  LEG_SYMPTOMS("leg-symptoms", Urgency.IMMEDIATE),
  /** Pain of 8 or more out of 10. */
  SEVERE_PAIN("severe-pain", Urgency.WITHIN_24_HOURS),
  /** Two sessions with a red light within seven days. */
  TWO_RED_SESSIONS("two-red-sessions", Urgency.WITHIN_24_HOURS),
  /** Something went wrong while training: a fall, an injury, a bad reaction. */
  ADVERSE_EVENT("adverse-event", Urgency.WITHIN_24_HOURS),
  /** Something new is known that speaks against an exercise the patient follows. */
  ROUTINE_QUESTIONED("routine-questioned", Urgency.WITHIN_24_HOURS),
  /** No session logged for seven days although a routine is running. */
  SILENCE("silence", Urgency.WITHIN_72_HOURS),
  /** The patient reported a flare, with no safety question answered with yes. */
  FLARE("flare", Urgency.WITHIN_72_HOURS),
  /** The second flare within four weeks. */
  SECOND_FLARE("second-flare", Urgency.WITHIN_72_HOURS),
  /** A flare that has not settled within seven days. */
  LONG_FLARE("long-flare", Urgency.WITHIN_72_HOURS),
  /** A lowering took effect that the therapist had approved in advance. */
  LOWERED("lowered", Urgency.WITHIN_72_HOURS),
  /** A lowering approved in advance waits: its easier rung asks for a note nobody wrote. */
  NOTE_NEEDED("note-needed", Urgency.WITHIN_24_HOURS),
  /** Many signs at once that the patient may stop training (specification section 7). */
  DROPOUT_RED("dropout-red", Urgency.WITHIN_72_HOURS),
  /** Some signs that the patient may stop training. */
  DROPOUT_AMBER("dropout-amber", Urgency.THIS_WEEK),
  /** Nothing moves, although there was enough training and no step up waits to be approved. */
  PLATEAU("plateau", Urgency.THIS_WEEK),
  /** Clearly more was done in a week than prescribed. */
  OVERDOING("overdoing", Urgency.THIS_WEEK),
  /** Adherence over four weeks is in the low band. */
  LOW_ADHERENCE("low-adherence", Urgency.THIS_WEEK);

  /**
   * What speaks of training that goes on, and of nothing else: it ends with the care. Everything
   * about a person's health stays until somebody looked at it.
   */
  static final Set<Reason> OF_TRAINING_THAT_GOES_ON =
      Set.of(SILENCE, DROPOUT_RED, DROPOUT_AMBER, PLATEAU, OVERDOING, LOW_ADHERENCE);

  private final String word;
  private final Urgency urgency;

  Reason(String word, Urgency urgency) {
    this.word = word;
    this.urgency = urgency;
  }

  /** The stored word, for example {@code leg-symptoms}. */
  public String word() {
    return word;
  }

  static Reason of(String word) {
    for (Reason reason : values()) {
      if (reason.word.equals(word)) {
        return reason;
      }
    }
    throw new IllegalArgumentException("Unknown reason for attention " + word);
  }

  /** How soon this reason asks for attention. */
  public Urgency urgency() {
    return urgency;
  }
}
