package org.plumbline.core.pattern;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The therapist's word on a pattern.
 *
 * @param accepted whether it is accepted; otherwise it is rejected
 * @param note why, in the therapist's words
 * @param by the name of the therapist who gave it; empty when nobody is known
 * @param number which one it is on that pattern, from 1: an earlier one stays, and counts no longer
 */
public record Verdict(
    boolean accepted, @Nullable String note, Instant givenAt, String by, int number) {

  static final String ACCEPTED = "accepted";
  static final String REJECTED = "rejected";
}
