package org.plumbline.reports.outcome;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Rows for March 2025 whose summary was worked out by hand. Ten people gained 4, 3, 3, 3, 2, 2, 1,
 * 0, −1 and 1 points on NPRS; five of them gained 3 points on PSFS and five gained 1.
 */
public final class HandComputedClinic {

  /** The period worked out. */
  public static final Period MARCH =
      new Period(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 3, 31));

  /** A day on which everything is over. */
  public static final Instant JUNE = Instant.parse("2025-06-01T08:00:00Z");

  private static final String OPENED = "2025-02-01T09:00:00Z"; // day 42 is 15 March
  private static final String REVIEWED = "2025-03-20T09:00:00Z";
  private static final int[] BEFORE = {7, 6, 8, 5, 6, 8, 7, 5, 6, 4};
  private static final int[] AFTER = {3, 3, 5, 2, 4, 6, 6, 5, 7, 3};

  private final ReportedClinic clinic;

  private HandComputedClinic(ReportedClinic clinic) {
    this.clinic = clinic;
  }

  /** Writes the rows. */
  public static void fill(ReportedClinic clinic) throws SQLException {
    new HandComputedClinic(clinic).fill();
  }

  private void fill() throws SQLException {
    for (int i = 0; i < BEFORE.length; i++) {
      person(i);
    }
    for (int i = 0; i < 2; i++) {
      var late = started(OPENED, null, 9);
      late.nprs("week-6", "2025-03-25T23:30:00Z", 0); // already 26 March in Berlin
    }
    for (int i = 0; i < 3; i++) {
      started(OPENED, null, 9); // never answered
    }
    for (int i = 0; i < 5; i++) {
      var withoutStart = clinic.episode(OPENED);
      withoutStart.nprs("week-6", REVIEWED, 1);
    }
    for (int i = 0; i < 5; i++) {
      started(OPENED, "2025-02-20T09:00:00Z", 9); // ended before the window opened
    }
    // 23:30 in Berlin on 17 January: day 42 is 28 February, outside the period.
    for (int i = 0; i < 4; i++) {
      started("2025-01-17T22:30:00Z", null, 10).nprs("week-6", "2025-03-01T09:00:00Z", 0);
    }
  }

  private void person(int i) throws SQLException {
    // The first opened at half past midnight in Berlin: day 42 is 1 March, in the period.
    var care = started(i == 0 ? "2025-01-17T23:30:00Z" : OPENED, null, BEFORE[i]);
    pain(care, i);
    tasks(care, i);
    training(care, i);
  }

  private static void pain(ReportedClinic.Care care, int i) throws SQLException {
    switch (i) {
      case 0 -> care.nprs("week-6", "2025-03-01T09:00:00Z", AFTER[i]);
      case 1 -> {
        UUID mistyped = care.nprs("week-6", REVIEWED, 9);
        care.nprs("week-6", REVIEWED, AFTER[i], mistyped);
      }
      case 2 -> {
        care.nprs("week-6", "2025-03-06T09:00:00Z", 0); // further from the day of the review
        care.nprs("week-6", "2025-03-16T09:00:00Z", AFTER[i]);
      }
      case 7 -> care.nprs("discharge", REVIEWED, AFTER[i]); // a discharge in the window counts
      case 9 -> care.nprs("week-6", "2025-03-04T23:00:00Z", AFTER[i]); // the window's first moment
      default -> care.nprs("week-6", REVIEWED, AFTER[i]);
    }
  }

  private static void tasks(ReportedClinic.Care care, int i) throws SQLException {
    String review = i == 0 ? "2025-03-01T09:00:00Z" : REVIEWED;
    var tasks =
        List.of(care.task("lifting"), care.task("sitting"), care.task("stairs"), care.task("golf"));
    care.psfs("baseline", OPENED, tasks, 2, 3, 4, 0); // golf is not scored again
    if (i < 5) {
      care.psfs("week-6", review, tasks, 6, 6, 6);
    } else {
      care.psfs("week-6", review, tasks, 3, 4, 5);
    }
  }

  /** Six people at exactly 80 %, of whom one was silent in February; four at 30 %. */
  private static void training(ReportedClinic.Care care, int i) throws SQLException {
    UUID routine = care.routine();
    care.week(routine, "2025-02-23", "4", "0"); // begins before the period
    if (i < 6) {
      care.week(routine, "2025-03-02", "4", "1");
      care.week(routine, "2025-03-09", "2", "0.4");
      care.week(routine, "2025-03-16", "0.5", null);
    } else {
      care.week(routine, "2025-03-02", "3", "0.3");
    }
  }

  private ReportedClinic.Care started(String opened, @Nullable String ended, int pain)
      throws SQLException {
    var care = clinic.episode(opened, ended);
    care.nprs("baseline", opened, pain);
    return care;
  }
}
