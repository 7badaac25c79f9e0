package org.plumbline.core.routine;

/** An exercise was not added to a draft. Nothing was stored; the page shows why. */
public class AdditionRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String words;

  AdditionRefusedException(String words) {
    super("Addition refused");
    this.words = words;
  }

  /** Why, in words. */
  public String words() {
    return words;
  }
}
