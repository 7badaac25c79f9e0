package org.plumbline.core.progression;

/**
 * A proposal that can only be taken as it is, or declined: a flare plan, whose way back would be
 * lost at the desk, or one without a dose. Nothing was stored.
 */
public class NotEditableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NotEditableException(Decision decision) {
    super("A proposal that cannot be edited: " + decision.word());
  }
}
