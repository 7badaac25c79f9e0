package org.plumbline.local;

/**
 * Something stands in the way of the local copy; the message says what, and what to do about it.
 */
public class CannotStartException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param sentence what a person reads: the obstacle and the way round it
   */
  public CannotStartException(String sentence) {
    super(sentence);
  }
}
