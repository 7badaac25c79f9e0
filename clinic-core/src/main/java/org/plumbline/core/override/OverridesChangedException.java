package org.plumbline.core.override;

/** Another administrator put a set of overrides in force since this one was read. */
public class OverridesChangedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  OverridesChangedException() {
    super("The overrides were changed meanwhile");
  }
}
