package org.plumbline.core.catalogue;

/** The kind of evidence a test or a question gives. */
public enum Family {
  LENGTH,
  STRENGTH,
  CONTROL,
  SYMPTOM,
  HISTORY,
  POSTURE,
  SAFETY
}
