package org.plumbline.core.patient;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;

/** A patient of the clinic. */
public record Patient(
    UUID id,
    String givenName,
    String familyName,
    LocalDate birthDate,
    Sex sex,
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
