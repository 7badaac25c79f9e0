package org.plumbline.core.worklist;

/**
 * An entry that is off the worklist since the page was opened: a colleague was quicker, or it is no
 * longer so. Nothing was stored; the page says what happened.
 */
public class TakenOffMeanwhileException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient TakenOff entry;

  TakenOffMeanwhileException(TakenOff entry) {
    super("A worklist entry that was taken off meanwhile: " + entry.reason().word());
    this.entry = entry;
  }

  /** The entry, and how it was taken off. */
  public TakenOff entry() {
    return entry;
  }
}
