package org.plumbline.core.patient;

/** What can be wrong with opening, handing over or ending an episode; nothing is stored then. */
public enum EpisodeFault {
  REASON_MISSING("reason"),
  REASON_TOO_LONG("reason"),
  THERAPIST_UNKNOWN("therapist"),
  ALREADY_OPEN("reason"),
  NOTE_MISSING("note"),
  NOTE_TOO_LONG("note");

  private final String field;

  EpisodeFault(String field) {
    this.field = field;
  }

  /** The field of the form the fault belongs beside. */
  public String field() {
    return field;
  }
}
