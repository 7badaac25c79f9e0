package org.plumbline.web.page;

import java.time.ZoneId;
import java.util.List;

/** The time zones of the world, to choose one from. */
public final class Zones {

  private static final List<Option> ALL =
      ZoneId.getAvailableZoneIds().stream()
          .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
          .sorted()
          .map(id -> new Option(id, id.replace('_', ' ')))
          .toList();

  private Zones() {}

  /** Every zone that is named after a region and a place, by name. */
  public static List<Option> all() {
    return ALL;
  }
}
