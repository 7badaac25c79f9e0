package org.plumbline.core.patient;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.catalogue.Sex;

/**
 * A patient of the clinic.
 *
 * @param sex null when it is not recorded
 */
public record Patient(
    UUID id,
    String givenName,
    String familyName,
    LocalDate birthDate,
    @Nullable Sex sex,
    ContactDetails contact,
    Instant registeredAt) {

  /** Given and family name, as people say them. */
  public String name() {
    return givenName + " " + familyName;
  }

  /** Whole years of age on a day. */
  public int ageOn(LocalDate day) {
    return Period.between(birthDate, day).getYears();
  }
}
