package org.plumbline.web.therapist;

import org.plumbline.web.page.Form;

/** The revision a form was opened on, so that nobody overwrites what another person changed. */
final class Revision {

  static final String FIELD = "revision";

  private static final long UNKNOWN = -1;

  private Revision() {}

  /** The revision the form carries; one that never matches when it carries none. */
  static long of(Form form) {
    try {
      return Long.parseLong(form.value(FIELD));
    } catch (NumberFormatException _) {
      return UNKNOWN;
    }
  }
}
