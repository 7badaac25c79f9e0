package org.plumbline.core.pattern;

/**
 * A pattern is no longer as the page showed it on which somebody decided on it: its findings were
 * saved anew since, or a colleague decided. Nothing was stored; the page shows what is so now.
 */
public class PatternChangedMeanwhileException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  PatternChangedMeanwhileException() {
    super("A pattern that was changed or decided on by somebody else meanwhile");
  }
}
