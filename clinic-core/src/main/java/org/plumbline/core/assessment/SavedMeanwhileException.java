package org.plumbline.core.assessment;

/**
 * An assessment that somebody saved since the page was opened. Nothing was stored; the page shows
 * what was typed beside what was stored meanwhile.
 */
public class SavedMeanwhileException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  SavedMeanwhileException() {
    super("An assessment that was saved by somebody else meanwhile");
  }
}
