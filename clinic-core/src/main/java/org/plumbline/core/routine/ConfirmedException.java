package org.plumbline.core.routine;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A clinical lead's word that one exercise may be prescribed in one episode although conditions of
 * the patient rule it out. It covers these conditions and no other, and never a red flag.
 *
 * @param conditions what ruled the exercise out when it was confirmed
 * @param reason why it is right for this patient
 * @param confirmedBy the clinical lead's name
 */
public record ConfirmedException(
    UUID id,
    String exercise,
    Set<String> conditions,
    String reason,
    Instant confirmedAt,
    String confirmedBy) {

  /** Longest reason, in characters. */
  public static final int LONGEST_REASON = 500;

  /** Keeps its own copy. */
  public ConfirmedException {
    conditions = Set.copyOf(conditions);
  }
}
