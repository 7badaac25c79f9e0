package org.plumbline.core.progression;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What came before anybody decided on a proposal, so that it does not stand any more. */
public enum Overtaken {
  /** A flare plan took the place of the routine. */
  FLARE_PLAN,
  /** A new version of the routine was published, and nothing of the kind follows for it. */
  NEW_VERSION,
  /** A session or a morning's pain that was logged since changed the picture. */
  NEWER_ENTRY,
  /** Days without an entry, or weeks that passed, changed the picture. */
  TIME_PASSED,
  /** The routine was taken back. */
  WITHDRAWN;

  /** The stored word, for example {@code flare_plan}. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads a stored word; null for none. */
  static @Nullable Overtaken of(@Nullable String word) {
    return word == null ? null : valueOf(word.toUpperCase(Locale.ROOT));
  }
}
