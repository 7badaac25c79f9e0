package org.plumbline.core.assessment;

import java.math.BigDecimal;

/** Numbers as a clinician writes them. */
public final class Decimals {
  private Decimals() {}

  /** Without trailing zeros and without an exponent. */
  public static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
