package org.plumbline.core.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody who needs attention, and why.
 *
 * @param dueAt by when somebody of the care team has to look
 */
public record WorklistEntry(
    UUID id,
    UUID patientId,
    String patientName,
    LocalDate birthDate,
    Reason reason,
    Instant raisedAt,
    Instant dueAt) {

  /** Whether nobody looked in time. What is immediate has a minute's grace. */
  public boolean isOverdue(Instant now) {
    return now.isAfter(dueAt.plusSeconds(60));
  }
}
