package org.plumbline.core.patient;

/** What can be wrong with one field of a registration; nothing is stored while any is left. */
public enum RegistrationFault {
  GIVEN_NAME_MISSING("givenName"),
  GIVEN_NAME_TOO_LONG("givenName"),
  FAMILY_NAME_MISSING("familyName"),
  FAMILY_NAME_TOO_LONG("familyName"),
  BIRTH_DATE_MISSING("birthDate"),
  BIRTH_DATE_IN_FUTURE("birthDate"),
  BIRTH_DATE_TOO_LONG_AGO("birthDate"),
  EMAIL_MALFORMED("email"),
  PHONE_MALFORMED("phone"),
  LANGUAGE_UNKNOWN("language"),
  RECORD_CONSENT_MISSING("consent");

  private final String field;

  RegistrationFault(String field) {
    this.field = field;
  }

  /** The field of the form the fault belongs beside. */
  public String field() {
    return field;
  }
}
