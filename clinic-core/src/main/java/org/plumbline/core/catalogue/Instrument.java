package org.plumbline.core.catalogue;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Something a patient scores.
 *
 * @param id {@code NPRS} or {@code PSFS}
 * @param question what the patient is asked
 * @param lowAnchor what the lowest score means
 * @param highAnchor what the highest score means
 * @param min lowest score
 * @param max highest score
 * @param higherIsBetter the direction of improvement
 * @param itemsAtLeast the least number of items for a score
 * @param itemsAtMost the most items
 * @param smallestImportantChange the smallest change that matters to patients (MIC), in points
 * @param importantShareOfBaseline the same as a share of the first score
 * @param mediumImportantChange a medium change
 * @param largeImportantChange a large change
 * @param detectableChange the smallest change of the score beyond measurement error (MDC90)
 * @param detectableChangeOfOneItem the same for a single item
 * @param responder what counts as having responded
 * @param loinc its LOINC code
 */
public record Instrument(
    String id,
    String name,
    String question,
    String lowAnchor,
    String highAnchor,
    int min,
    int max,
    boolean higherIsBetter,
    int itemsAtLeast,
    int itemsAtMost,
    BigDecimal smallestImportantChange,
    @Nullable BigDecimal importantShareOfBaseline,
    @Nullable BigDecimal mediumImportantChange,
    @Nullable BigDecimal largeImportantChange,
    @Nullable BigDecimal detectableChange,
    @Nullable BigDecimal detectableChangeOfOneItem,
    Responder responder,
    @Nullable String loinc,
    Evidence evidence) {

  /**
   * What counts as having responded; everything named must be reached.
   *
   * @param change the improvement in points
   * @param shareOfBaseline the improvement as a share of the first score
   */
  public record Responder(BigDecimal change, @Nullable BigDecimal shareOfBaseline) {}

  /**
   * When it is due.
   *
   * @param id the name of the point in time
   * @param week weeks after the start of the episode
   * @param windowDays how many days early or late still count
   */
  public record DueAt(String id, int week, int windowDays) {}
}
