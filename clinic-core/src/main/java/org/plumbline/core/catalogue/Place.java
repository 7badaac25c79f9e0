package org.plumbline.core.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * Where in the files of the catalogue something stands. A step is the name of a field, the id of a
 * record of a list, or a place in a list, which counts from 1. The first step may leave out the
 * list: {@code LCS} of {@code patterns.yaml} is the pattern of that id.
 *
 * @param file the name of the file
 */
record Place(String file, List<String> steps) {

  Place {
    steps = List.copyOf(steps);
  }

  /** The place a path such as {@code progression.flare.aboveBaseline} leads to. */
  static Place of(String path) {
    List<String> steps = List.of(path.split("\\.", -1));
    return new Place(steps.getFirst() + ".yaml", steps.subList(1, steps.size()));
  }

  /** The path that leads there. */
  String path() {
    return file.replace(".yaml", ".") + String.join(".", steps);
  }

  /** What stands there; a missing node when nothing does. */
  JsonNode in(CatalogueFiles files) {
    return along(files).getLast();
  }

  /** Whatever lies on the way, from the file itself to what stands there. */
  List<JsonNode> along(CatalogueFiles files) {
    List<JsonNode> way = new ArrayList<>();
    way.add(files.file(file));
    for (String step : steps) {
      way.add(step(way.getLast(), step));
    }
    return way;
  }

  /** Puts something else there. */
  void put(CatalogueFiles files, JsonNode value) {
    List<JsonNode> way = along(files);
    JsonNode holder = way.get(way.size() - 2);
    String last = steps.getLast();
    switch (holder) {
      case ObjectNode record -> record.set(last, value);
      case ArrayNode list -> list.set(Integer.parseInt(last) - 1, value);
      default -> throw new IllegalArgumentException("Nothing can stand at " + this);
    }
  }

  private static JsonNode step(JsonNode from, String step) {
    if (from instanceof ArrayNode list) {
      return step.chars().allMatch(Character::isDigit)
          ? list.path(Integer.parseInt(step) - 1)
          : record(list, step);
    }
    JsonNode field = from.path(step);
    return field.isMissingNode()
        ? StreamSupport.stream(from.spliterator(), false)
            .map(list -> record(list, step))
            .filter(found -> !found.isMissingNode())
            .findFirst()
            .orElse(MissingNode.getInstance())
        : field;
  }

  private static JsonNode record(JsonNode list, String id) {
    if (list instanceof ArrayNode records) {
      for (JsonNode record : records) {
        if (record.path("id").asText().equals(id)) {
          return record;
        }
      }
    }
    return MissingNode.getInstance();
  }
}
