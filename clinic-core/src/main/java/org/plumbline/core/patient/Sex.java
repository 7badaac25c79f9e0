package org.plumbline.core.patient;

import org.jspecify.annotations.Nullable;

/**
 * The sex whose reference values the tests are read against (specification section 10). Not a
 * statement about a person's gender.
 */
public enum Sex {
  FEMALE("female"),
  MALE("male"),
  /** Not recorded: a test whose reference depends on sex then counts as not measured. */
  NOT_RECORDED(null);

  private final @Nullable String word;

  Sex(@Nullable String word) {
    this.word = word;
  }

  /** The stored word, which is also the clinical data's; null when it is not recorded. */
  public @Nullable String word() {
    return word;
  }

  static Sex of(@Nullable String word) {
    if (word == null) {
      return NOT_RECORDED;
    }
    return word.equals(MALE.word) ? MALE : FEMALE;
  }
}
