package org.plumbline.reports.outcome;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a summary is worked out from.
 *
 * @param clinic the clinic's name
 * @param today the day at the clinic when the rows were read
 * @param active episodes of care open on at least one day of the period
 * @param reviews every review that fell in the period
 * @param adherence one figure for each person in care, 0 to 1; empty where nothing was scored
 */
record OutcomeRows(
    String clinic,
    LocalDate today,
    int active,
    List<Review> reviews,
    List<Optional<BigDecimal>> adherence) {

  /**
   * One review of one episode on one measure.
   *
   * @param instrument the instrument's id, such as {@code NPRS}
   * @param point the review's id, such as {@code week-6}
   * @param opens the first day that counts
   * @param closes the last day that counts
   * @param ended the day the episode ended; null while it is open
   * @param started whether there is a score of the start
   * @param reviewed whether there is a score within the review's window
   * @param start the score of the start, comparable with {@code review}
   * @param review the score of the review
   * @param tasks for PSFS, how many tasks were scored both times
   */
  record Review(
      String instrument,
      String point,
      LocalDate opens,
      LocalDate closes,
      @Nullable LocalDate ended,
      boolean started,
      boolean reviewed,
      @Nullable BigDecimal start,
      @Nullable BigDecimal review,
      int tasks) {

    /** Whether care ended before the review's window opened, so that none was due. */
    boolean endedBefore() {
      return ended != null && ended.isBefore(opens);
    }

    /** Whether the review can still come in; counting it already would flatter or blame. */
    boolean open(LocalDate today) {
      return !endedBefore() && !today.isAfter(closes);
    }
  }
}
