package org.plumbline.core.progression;

/** What a proposal asks of the therapist besides a dose. */
public enum Measure {
  /** Vary the exercise, or test again. */
  VARY_OR_RETEST,
  /** Assess again, ask for risk of a long course (STarT), look for other drivers of the pain. */
  REASSESS,
  /** Find out what keeps the patient from training, before any dose is changed. */
  FIX_BARRIERS,
  /** Ask the safety questions before training goes on. */
  ASK_SAFETY,
  /** After a long gap: safety questions and a look at the plan before training begins again. */
  RESCREEN
}
