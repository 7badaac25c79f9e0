package org.plumbline.core.catalogue;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The sex whose reference values a test is read against (specification section 10). Not a statement
 * about a person's gender; where none is recorded it is null, and a test whose reference depends on
 * it counts as not measured.
 */
public enum Sex {
  FEMALE,
  MALE;

  /** The stored word, which is also the clinical data's, for example {@code female}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The sex a stored word stands for.
   *
   * @return null where none was recorded
   * @throws IllegalArgumentException when no sex has this word
   */
  public static @Nullable Sex of(@Nullable String word) {
    return word == null ? null : valueOf(word.toUpperCase(Locale.ROOT));
  }
}
