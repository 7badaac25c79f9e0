package org.plumbline.web.patient;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as a patient thinks of them: with the name of the day, without the year. */
final class Days {

  private static final DateTimeFormatter NAMED =
      DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);
  private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("EEE", Locale.ENGLISH);

  private Days() {}

  /** For example {@code Monday 2 March}. */
  static String named(LocalDate day) {
    return NAMED.format(day);
  }

  /** For example {@code Mon}. */
  static String brief(LocalDate day) {
    return SHORT.format(day);
  }
}
