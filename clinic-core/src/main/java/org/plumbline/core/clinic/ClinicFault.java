package org.plumbline.core.clinic;

/** What can be wrong with one of a clinic's settings; nothing is stored while any is left. */
public enum ClinicFault {
  NAME_MISSING("name"),
  NAME_TOO_LONG("name"),
  ZONE_UNKNOWN("zone"),
  LANGUAGE_UNKNOWN("language");

  private final String field;

  ClinicFault(String field) {
    this.field = field;
  }

  /** The field of the form the fault belongs beside. */
  public String field() {
    return field;
  }
}
