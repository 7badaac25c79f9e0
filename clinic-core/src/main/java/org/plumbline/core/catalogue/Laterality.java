package org.plumbline.core.catalogue;

/** How an exercise treats the two sides. */
public enum Laterality {
  /** Both sides at once. */
  BILATERAL,
  /** All repetitions of one side, then the other. */
  EACH_SIDE,
  /** Sides take turns within a set. */
  ALTERNATING;

  /** How many sides are worked one after the other: 1 or 2. */
  public int sides() {
    return this == BILATERAL ? 1 : 2;
  }
}
