package org.plumbline.core.pattern;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The therapist's word on a pattern.
 *
 * @param accepted whether it is accepted; otherwise it is rejected
 * @param note why, in the therapist's words
 */
public record Verdict(boolean accepted, @Nullable String note, Instant givenAt) {

  static final String ACCEPTED = "accepted";
  static final String REJECTED = "rejected";
}
