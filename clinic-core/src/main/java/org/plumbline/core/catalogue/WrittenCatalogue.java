package org.plumbline.core.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * The records of the catalogue that comes with the product, in order and as they are written in its
 * files, for programs that read them.
 */
public final class WrittenCatalogue {

  private WrittenCatalogue() {}

  /** The physical tests. */
  public static List<ObjectNode> tests() {
    return records("tests.yaml", "tests");
  }

  /** The intake questions. */
  public static List<ObjectNode> questions() {
    return records("intake.yaml", "questions");
  }

  /** The movement patterns with their rules. */
  public static List<ObjectNode> patterns() {
    return records("patterns.yaml", "patterns");
  }

  /** The exercise library. */
  public static List<ObjectNode> exercises() {
    return records("exercises.yaml", "exercises");
  }

  private static List<ObjectNode> records(String file, String list) {
    List<ObjectNode> records = new ArrayList<>();
    for (JsonNode written : YamlFile.read(file, CatalogueLoader.resource(file)).get(list)) {
      records.add((ObjectNode) written);
    }
    return records;
  }
}
