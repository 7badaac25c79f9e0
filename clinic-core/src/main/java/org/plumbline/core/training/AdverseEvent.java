package org.plumbline.core.training;

import java.time.Instant;
import java.util.UUID;

/**
 * Something went wrong while training: a fall, an injury, a bad reaction.
 *
 * @param sessionId the session it was told with
 * @param told in the patient's words
 */
public record AdverseEvent(UUID id, UUID sessionId, String told, Instant reportedAt) {

  /** Longest account, in characters. */
  public static final int LONGEST = 2_000;
}
