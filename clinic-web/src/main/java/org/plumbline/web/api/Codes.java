package org.plumbline.web.api;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.util.Locale;

/** The short names reasons are stored and sent under. */
final class Codes {

  private Codes() {}

  /** The short name of a reason, for example {@code not-taught}. */
  static String of(Object reason) {
    for (Class<?> kind : reason.getClass().getInterfaces()) {
      JsonSubTypes known = kind.getAnnotation(JsonSubTypes.class);
      if (known != null) {
        for (JsonSubTypes.Type type : known.value()) {
          if (type.value() == reason.getClass() && !type.name().isEmpty()) {
            return type.name();
          }
        }
      }
    }
    return hyphened(reason.getClass().getSimpleName());
  }

  /** {@code GreenInARow} as {@code green-in-a-row}. */
  private static String hyphened(String name) {
    return name.replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }
}
