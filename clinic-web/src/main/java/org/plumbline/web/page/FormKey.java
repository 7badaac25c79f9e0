package org.plumbline.web.page;

import jakarta.ws.rs.BadRequestException;
import java.util.UUID;

/** The key of a rendered form: sent with it, it makes a repeated send harmless. */
public final class FormKey {

  /** The name of the hidden field. */
  public static final String FIELD = "key";

  private FormKey() {}

  /** A key for a form that is about to be shown. */
  public static UUID next() {
    return UUID.randomUUID();
  }

  /** The key a form was sent with; a form without one was not made here. */
  public static UUID of(Form form) {
    try {
      return UUID.fromString(form.value(FIELD));
    } catch (IllegalArgumentException e) {
      throw new BadRequestException(e);
    }
  }
}
