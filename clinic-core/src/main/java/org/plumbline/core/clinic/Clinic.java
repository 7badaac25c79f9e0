package org.plumbline.core.clinic;

import java.time.ZoneId;
import java.util.UUID;

/**
 * A clinic as everybody in it knows it.
 *
 * @param zone decides which day "today" is for everybody in the clinic
 * @param language the ISO 639 code of the language the clinic writes in
 */
public record Clinic(UUID id, String name, ZoneId zone, String language) {

  /** The settings an administrator can change. */
  public ClinicSettings settings() {
    return new ClinicSettings(name, zone.getId(), language);
  }
}
