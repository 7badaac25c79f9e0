package org.plumbline.web.error;

import org.jspecify.annotations.Nullable;

/**
 * A fault as it may be logged: kind and place, but not its message, which may quote what a person
 * typed or a row of the database.
 */
final class Unquoted extends Throwable {

  private static final long serialVersionUID = 1L;
  private static final int DEEPEST = 8;

  Unquoted(Throwable fault) {
    this(fault, DEEPEST);
  }

  private Unquoted(Throwable fault, int depth) {
    super(fault.getClass().getName(), cause(fault, depth), false, true);
    setStackTrace(fault.getStackTrace());
  }

  private static @Nullable Throwable cause(Throwable fault, int depth) {
    Throwable cause = fault.getCause();
    return cause == null || cause == fault || depth == 0 ? null : new Unquoted(cause, depth - 1);
  }
}
