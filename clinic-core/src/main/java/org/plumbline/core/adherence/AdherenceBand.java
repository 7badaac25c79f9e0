package org.plumbline.core.adherence;

/** Adherence in three bands (specification section 7; where they begin stands in the rules). */
public enum AdherenceBand {
  /** 80 % and more. */
  HIGH,
  /** 50 % up to, but not including, 80 %. */
  MIDDLE,
  /** Below 50 %. */
  LOW
}
