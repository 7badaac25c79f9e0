package org.plumbline.core.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.InputStream;

/**
 * Reads the numbers a room judges by from a file of the catalogue into the room's own record. A
 * missing or unknown field, a word for a number, a number below 0, a rule without its evidence or a
 * version of its own stops the start and says where it stands.
 */
public final class RulesFile {

  private RulesFile() {}

  /**
   * Reads a file.
   *
   * @param name of a file in the folder {@code catalogue}, for example {@code training.yaml}
   * @param rules the record whose components are the file's fields
   * @throws BrokenCatalogueException when anything in it is wrong
   */
  public static <T> T read(String name, Class<T> rules) {
    return read(name, CatalogueLoader.resource(name), rules);
  }

  /** Reads what stands in a file of that name, wherever it comes from. */
  public static <T> T read(String name, InputStream file, Class<T> rules) {
    JsonNode fields = YamlFile.read(name, file);
    Entry entry = new Entry(name, "", fields);
    CatalogueLoader.sameVersion(entry);
    SectionEvidence.of(entry);
    notBelowZero(entry, "", fields);
    ((ObjectNode) fields).remove(SectionEvidence.FIELD);
    return YamlFile.as(name, fields, rules);
  }

  private static void notBelowZero(Entry entry, String path, JsonNode value) {
    if (value.isNumber() && value.decimalValue().signum() < 0) {
      throw entry.broken(path, value.asText() + " is below 0");
    }
    value
        .properties()
        .forEach(
            field ->
                notBelowZero(
                    entry,
                    path.isEmpty() ? field.getKey() : path + ", " + field.getKey(),
                    field.getValue()));
  }
}
