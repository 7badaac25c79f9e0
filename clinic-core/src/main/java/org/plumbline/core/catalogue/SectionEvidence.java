package org.plumbline.core.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The evidence of what has no items of its own to carry it: a file's field {@code evidence} names
 * every section, or every rule of a section as {@code section.rule}, with marks and source. A list
 * whose records each carry their evidence needs no more.
 */
final class SectionEvidence {
  static final String FIELD = "evidence";
  private static final Set<String> NOT_SECTIONS = Set.of("version", FIELD);

  private SectionEvidence() {}

  /**
   * The evidence of a file's sections, in the file's order.
   *
   * @throws BrokenCatalogueException when a section has none, or something has that is not there
   */
  static Map<String, Evidence> of(Entry file) {
    Map<String, Evidence> said = new LinkedHashMap<>();
    if (file.has(FIELD)) {
      Entry evidence = file.inner(FIELD);
      for (String section : evidence.keys()) {
        if (isMissing(file, section)) {
          throw evidence.broken(section, "is not in the file");
        }
        said.put(section, evidence.evidence(section));
      }
    }
    for (String section : file.keys()) {
      if (!NOT_SECTIONS.contains(section)) {
        check(file, section, said.keySet());
      }
    }
    return said;
  }

  private static boolean isMissing(Entry file, String section) {
    int dot = section.indexOf('.');
    return dot < 0
        ? !file.has(section)
        : !file.peek(section.substring(0, dot)).has(section.substring(dot + 1));
  }

  private static void check(Entry file, String section, Set<String> said) {
    JsonNode value = file.peek(section);
    if (said.contains(section) || eachSays(value)) {
      return;
    }
    if (!value.isObject()) {
      throw file.broken(section, "has no evidence");
    }
    value
        .fieldNames()
        .forEachRemaining(
            rule -> {
              if (!said.contains(section + "." + rule)) {
                throw file.broken(section + "." + rule, "has no evidence");
              }
            });
  }

  private static boolean eachSays(JsonNode list) {
    if (!list.isArray() || list.isEmpty()) {
      return false;
    }
    for (JsonNode item : list) {
      if (!item.has(FIELD)) {
        return false;
      }
    }
    return true;
  }
}
