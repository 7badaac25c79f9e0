package org.plumbline.core.adherence;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Quotients that stay exact enough to be compared unrounded: thirds that add up to a whole give
 * exactly the whole.
 */
final class Share {

  private static final MathContext FINE = MathContext.DECIMAL128;
  private static final MathContext SETTLED = new MathContext(28, RoundingMode.HALF_UP);

  private Share() {}

  static BigDecimal of(BigDecimal part, BigDecimal whole) {
    return part.divide(whole, FINE).round(SETTLED);
  }

  static BigDecimal atMostOne(BigDecimal part, BigDecimal whole) {
    return of(part, whole).min(BigDecimal.ONE);
  }
}
