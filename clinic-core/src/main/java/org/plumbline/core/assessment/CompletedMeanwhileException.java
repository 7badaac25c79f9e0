package org.plumbline.core.assessment;

/**
 * An assessment that was completed since the page was opened: what was found then stays as it is.
 * Nothing was stored; the page shows what was typed.
 */
public class CompletedMeanwhileException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  CompletedMeanwhileException() {
    super("An assessment that is completed");
  }
}
