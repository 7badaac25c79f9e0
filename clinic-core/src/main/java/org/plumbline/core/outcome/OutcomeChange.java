package org.plumbline.core.outcome;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.catalogue.Instrument;

/**
 * What became of one patient on one instrument, from a first score to a later one (specification
 * section 6). Compared exactly, unrounded.
 *
 * @param instrument what was scored
 * @param baseline the first score
 * @param latest the later score
 * @param improvement points gained towards better; negative when things got worse
 * @param verdict how the change is read
 */
public record OutcomeChange(
    Instrument instrument,
    BigDecimal baseline,
    BigDecimal latest,
    BigDecimal improvement,
    Verdict verdict) {

  /** How a change is read. */
  public enum Verdict {
    /** Changed for the better by an amount that matters to patients. */
    RESPONDER,
    /** Did not, so far. */
    NOT_YET,
    /** Started so near the best score that the change asked for is out of reach; not a failure. */
    NOT_EVALUABLE
  }

  /** Reads the change from {@code baseline} to {@code latest}. */
  public static OutcomeChange between(
      Instrument instrument, BigDecimal baseline, BigDecimal latest) {
    BigDecimal improvement =
        instrument.higherIsBetter() ? latest.subtract(baseline) : baseline.subtract(latest);
    return new OutcomeChange(
        instrument, baseline, latest, improvement, verdict(instrument, baseline, improvement));
  }

  /**
   * Whether the change, either way, is larger than the error of the measurement; null if unknown.
   */
  public @Nullable Boolean beyondError() {
    BigDecimal detectable = instrument.detectableChange();
    return detectable == null ? null : improvement.abs().compareTo(detectable) >= 0;
  }

  private static Verdict verdict(
      Instrument instrument, BigDecimal baseline, BigDecimal improvement) {
    BigDecimal room =
        instrument.higherIsBetter()
            ? BigDecimal.valueOf(instrument.max()).subtract(baseline)
            : baseline.subtract(BigDecimal.valueOf(instrument.min()));
    var asked = instrument.responder();
    if (room.compareTo(asked.change()) < 0) {
      return Verdict.NOT_EVALUABLE;
    }
    BigDecimal share = asked.shareOfBaseline();
    boolean enough =
        improvement.compareTo(asked.change()) >= 0
            && (share == null || improvement.compareTo(baseline.multiply(share)) >= 0);
    return enough ? Verdict.RESPONDER : Verdict.NOT_YET;
  }
}
