package org.plumbline.core.patient;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A patient as one line of a list.
 *
 * @param episodeReason why the patient is in care; null without an open episode
 * @param inCareSince when the open episode began; null without one
 * @param therapist who is responsible for the open episode; null without one
 */
public record PatientLine(
    UUID id,
    String givenName,
    String familyName,
    LocalDate birthDate,
    @Nullable String episodeReason,
    @Nullable Instant inCareSince,
    @Nullable String therapist) {

  /** Given and family name, as people say them. */
  public String name() {
    return givenName + " " + familyName;
  }

  static PatientLine of(Object[] row) {
    return new PatientLine(
        (UUID) row[0],
        (String) row[1],
        (String) row[2],
        (LocalDate) row[3],
        (String) row[4],
        (Instant) row[5],
        (String) row[6]);
  }
}
