package org.plumbline.core.training;

/** How a session was tolerated. Green: go on. Amber: stay. Red: ease off. */
public enum PainLight {
  GREEN,
  AMBER,
  RED
}
