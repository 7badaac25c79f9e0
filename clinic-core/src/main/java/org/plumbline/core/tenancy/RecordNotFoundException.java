package org.plumbline.core.tenancy;

/**
 * The record is not there, or it is not yours: nobody can tell which. Pages answer with 404.
 *
 * <p>The message names the kind of record only, never whose it was.
 */
public class RecordNotFoundException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param kind what was looked for, for example {@code patient}
   */
  public RecordNotFoundException(String kind) {
    super("No such " + kind + " here");
  }
}
