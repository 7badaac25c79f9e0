package org.plumbline.web.api;

import com.fasterxml.jackson.annotation.JsonSubTypes;

/** The short names reasons are stored and sent under. */
final class Codes {

  private Codes() {}

  /** The short name of a reason, for example {@code not-taught}. */
  static String of(Object reason) {
    for (Class<?> kind : reason.getClass().getInterfaces()) {
      JsonSubTypes known = kind.getAnnotation(JsonSubTypes.class);
      if (known != null) {
        for (JsonSubTypes.Type type : known.value()) {
          if (type.value() == reason.getClass()) {
            return type.name();
          }
        }
      }
    }
    throw new IllegalArgumentException(reason.getClass() + " has no short name");
  }
}
