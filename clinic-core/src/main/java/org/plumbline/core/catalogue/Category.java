package org.plumbline.core.catalogue;

/** What an exercise is for. */
public enum Category {
  BREATHING,
  MOBILITY,
  STRETCH,
  ACTIVATION,
  STABILITY,
  ENDURANCE,
  STRENGTH,
  INTEGRATION
}
