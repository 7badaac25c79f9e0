package org.plumbline.core.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/** The rules every room reads from the catalogue, each by its own record. */
final class RoomRules {

  static final RoomRules NONE = new RoomRules(Map.of());

  @SuppressWarnings("rawtypes")
  private static final List<RulesFile> FILES =
      ServiceLoader.load(RulesFile.class, RulesFile.class.getClassLoader()).stream()
          .map(ServiceLoader.Provider::get)
          .toList();

  private final Map<Class<?>, Object> read;

  private RoomRules(Map<Class<?>, Object> read) {
    this.read = Map.copyOf(read);
  }

  /** The names of the rooms' files. */
  static List<String> names() {
    return FILES.stream().map(RulesFile::name).toList();
  }

  /**
   * Reads the files of all rooms.
   *
   * @param catalogue the rest of the catalogue, of whose things they speak
   */
  static RoomRules read(CatalogueFiles files, Catalogue catalogue) {
    Map<Class<?>, Object> read = new LinkedHashMap<>();
    for (RulesFile<?> file : FILES) {
      read.put(file.rules(), read(file, files, catalogue));
    }
    return new RoomRules(read);
  }

  private static <T> T read(RulesFile<T> file, CatalogueFiles files, Catalogue catalogue) {
    String name = file.name();
    ObjectNode fields = files.file(name).deepCopy();
    Entry entry = new Entry(name, "", fields);
    CatalogueLoader.sameVersion(entry, catalogue.version());
    SectionEvidence.of(entry);
    notBelowZero(entry, "", fields);
    fields.remove(SectionEvidence.FIELD);
    T rules = YamlFile.as(name, fields, file.rules());
    file.check(rules, catalogue);
    return rules;
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

  /** The rules of a room; null when no room reads such a record. */
  <T> @Nullable T of(Class<T> rules) {
    return rules.cast(read.get(rules));
  }
}
