package org.plumbline.core.patient;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a therapist looks for: the beginnings of names in any order, a birth date, or both.
 *
 * @param text what was typed; empty finds everybody
 * @param birthDate only people born on this day; null for any
 * @param inCareOnly only people with an open episode
 * @param page from 0
 */
public record PatientSearch(
    String text, @Nullable LocalDate birthDate, boolean inCareOnly, int page) {

  /** How many patients a page of a list holds. */
  public static final int PAGE_SIZE = 25;

  private static final int MOST_WORDS = 5;

  public PatientSearch {
    text = text.strip();
    page = Math.max(0, page);
  }

  /** Everybody whose name begins with the words of a text. */
  public static PatientSearch named(String text) {
    return new PatientSearch(text, null, false, 0);
  }

  /** The words as patterns for SQL's {@code like}, whose own signs are taken literally. */
  List<String> patterns() {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[\\s,]+"))
        .filter(word -> !word.isEmpty())
        .limit(MOST_WORDS)
        .map(word -> word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%")
        .toList();
  }
}
