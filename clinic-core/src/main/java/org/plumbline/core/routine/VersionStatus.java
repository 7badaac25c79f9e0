package org.plumbline.core.routine;

import java.util.Locale;

/** Where a version of a routine stands. A version only ever moves on. */
public enum VersionStatus {
  /** The therapist works on it; nobody else sees it. */
  DRAFT("draft"),
  /** The patient follows it. */
  PUBLISHED("published"),
  /** A newer version took its place. */
  SUPERSEDED("superseded"),
  /** The therapist took it back, or the episode ended. */
  WITHDRAWN("withdrawn");

  private final String word;

  VersionStatus(String word) {
    this.word = word;
  }

  /** The stored word, for example {@code published}. */
  public String word() {
    return word;
  }

  static VersionStatus of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
