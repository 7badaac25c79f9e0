package org.plumbline.core.adherence;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One logged session, weighed against what was due in it.
 *
 * @param day the day it was performed, in the clinic's zone
 * @param credit 0 to 1, see {@link SessionCredit}
 * @param volume the same without the cap at what was prescribed, to notice overdoing; at least the
 *     credit
 * @param recalled whether it was written down more than 72 hours after it was performed
 */
public record CreditedSession(
    LocalDate day, BigDecimal credit, BigDecimal volume, boolean recalled) {

  /** A session without excess, written down in time. */
  public CreditedSession(LocalDate day, BigDecimal credit) {
    this(day, credit, credit, false);
  }
}
