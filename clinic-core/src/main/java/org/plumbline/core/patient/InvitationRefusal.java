package org.plumbline.core.patient;

/** Why an invitation was not sent. */
public enum InvitationRefusal {
  /** Nobody's name was given. */
  NAME_MISSING("name"),
  /** The name is too long to be stored. */
  NAME_TOO_LONG("name"),
  /** There is no address to send it to. */
  EMAIL_MISSING("email"),
  /** Mail cannot reach that address. */
  EMAIL_MALFORMED("email"),
  /** The patient did not agree to be written to by e-mail. */
  EMAIL_CONSENT_MISSING("email"),
  /** The patient already has a sign-in for this clinic. */
  ALREADY_SIGNED_UP("email"),
  /** It was accepted or taken back in the meantime. */
  NOT_PENDING("email");

  private final String field;

  InvitationRefusal(String field) {
    this.field = field;
  }

  /** The field of the form the refusal belongs beside. */
  public String field() {
    return field;
  }
}
