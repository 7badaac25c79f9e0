package org.plumbline.core.routine;

/**
 * Somebody else changed the routine or its tailoring since it was read. Nothing was stored; the
 * page shows the newer state and what was typed.
 */
public class ChangedMeanwhileException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ChangedMeanwhileException(String what) {
    super("The " + what + " was changed by somebody else meanwhile");
  }
}
