package org.plumbline.core.adherence;

import java.math.BigDecimal;

/** Adherence in three bands, compared unrounded (specification section 7; engineering default). */
public enum AdherenceBand {
  /** 80 % and more. */
  HIGH,
  /** 50 % up to, but not including, 80 %. */
  MIDDLE,
  /** Below 50 %. */
  LOW;

  private static final BigDecimal EIGHTY = new BigDecimal("0.80");
  private static final BigDecimal FIFTY = new BigDecimal("0.50");

  /** The band of a score from 0 to 1. */
  public static AdherenceBand of(BigDecimal score) {
    if (score.compareTo(EIGHTY) >= 0) {
      return HIGH;
    }
    return score.compareTo(FIFTY) >= 0 ? MIDDLE : LOW;
  }
}
