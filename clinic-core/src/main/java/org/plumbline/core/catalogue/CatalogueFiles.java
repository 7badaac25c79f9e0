package org.plumbline.core.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Every file of the catalogue as it is written, before anything is made of it. */
final class CatalogueFiles {

  static final CatalogueFiles NONE = new CatalogueFiles(Map.of());

  private final Map<String, ObjectNode> trees;

  private CatalogueFiles(Map<String, ObjectNode> trees) {
    this.trees = trees;
  }

  /**
   * Reads files from wherever they are.
   *
   * @throws BrokenCatalogueException when one is no record of fields
   */
  static CatalogueFiles read(List<String> names, Function<String, InputStream> open) {
    Map<String, ObjectNode> trees = new LinkedHashMap<>();
    for (String name : names) {
      JsonNode tree = YamlFile.read(name, open.apply(name));
      if (!(tree instanceof ObjectNode fields)) {
        throw new BrokenCatalogueException(name, "", "", "is not a record");
      }
      trees.put(name, fields);
    }
    return new CatalogueFiles(trees);
  }

  /** The fields of a file. */
  ObjectNode file(String name) {
    ObjectNode tree = trees.get(name);
    if (tree == null) {
      throw new BrokenCatalogueException(name, "", "", "is missing");
    }
    return tree;
  }

  /** The fields of a file, to be read to the end. */
  Entry entry(String name) {
    return new Entry(name, "", file(name));
  }

  /** The same files with something else in some places. */
  CatalogueFiles with(Map<Place, JsonNode> values) {
    Map<String, ObjectNode> changed = new LinkedHashMap<>(trees);
    values.keySet().stream()
        .map(Place::file)
        .distinct()
        .forEach(name -> changed.put(name, file(name).deepCopy()));
    CatalogueFiles files = new CatalogueFiles(changed);
    values.forEach((place, value) -> place.put(files, value));
    return files;
  }
}
