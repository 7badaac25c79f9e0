package org.plumbline.core.clinic;

import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * What an administrator decides for the whole clinic, before it has been checked. Texts are
 * trimmed.
 *
 * @param name what patients read on pages and in mails
 * @param zone an identifier of the IANA time zone database, such as {@code Europe/Berlin}
 * @param language an ISO 639 code, such as {@code en}
 */
public record ClinicSettings(String name, String zone, String language) {

  /** Longest name a clinic can have, in characters. */
  static final int LONGEST_NAME = 120;

  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

  public ClinicSettings {
    name = name.strip();
    zone = zone.strip();
    language = language.strip();
  }

  /** What is wrong with them, in the order of the form; empty when they can be stored. */
  public Set<ClinicFault> faults() {
    var faults = EnumSet.noneOf(ClinicFault.class);
    if (name.isEmpty()) {
      faults.add(ClinicFault.NAME_MISSING);
    } else if (name.length() > LONGEST_NAME) {
      faults.add(ClinicFault.NAME_TOO_LONG);
    }
    if (!ZoneId.getAvailableZoneIds().contains(zone)) {
      faults.add(ClinicFault.ZONE_UNKNOWN);
    }
    if (!LANGUAGES.contains(language)) {
      faults.add(ClinicFault.LANGUAGE_UNKNOWN);
    }
    return faults;
  }
}
