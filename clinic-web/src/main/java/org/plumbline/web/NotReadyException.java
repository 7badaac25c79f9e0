package org.plumbline.web;

import java.util.List;

/** Stops the start of an installation that is not fit for patients' records. */
final class NotReadyException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NotReadyException(List<String> objections) {
    // For an operator: the sentences, and no stack trace below them.
    super("Plumbline does not start.\n- " + String.join("\n- ", objections), null, false, false);
  }
}
