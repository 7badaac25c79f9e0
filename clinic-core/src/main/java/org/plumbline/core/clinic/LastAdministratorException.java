package org.plumbline.core.clinic;

/** A clinic cannot end the membership of the only person who could give one back. */
public class LastAdministratorException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  LastAdministratorException() {
    super("The clinic's last administrator stays");
  }
}
