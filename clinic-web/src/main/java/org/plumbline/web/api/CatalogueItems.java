package org.plumbline.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.Exercise;
import org.plumbline.core.catalogue.TestDefinition;

/**
 * The items of one kind as programs get them: the records of the catalogue's files, with what a
 * file leaves to be understood said in full.
 *
 * @param json an array of items in catalogue order
 * @param tag changes when anything in them does
 */
record CatalogueItems(String json, String tag) {

  private static final ObjectMapper JSON = new ObjectMapper();

  static CatalogueItems of(List<ObjectNode> records, Consumer<ObjectNode> completed) {
    for (ObjectNode record : records) {
      completed.accept(record);
      marksApart(record.path("evidence"));
    }
    try {
      String json = JSON.writeValueAsString(records);
      var sum = new CRC32();
      sum.update(json.getBytes(StandardCharsets.UTF_8));
      return new CatalogueItems(json, Long.toHexString(sum.getValue()));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The range as two fields, the sign of the unit, and what is no where it is not said. */
  static void test(Catalogue catalogue, ObjectNode record) {
    JsonNode range = record.remove("range");
    if (range != null) {
      record.set("min", range.get(0));
      record.set("max", range.get(1));
    }
    TestDefinition test = catalogue.test(record.get("id").textValue());
    record.put("unitSymbol", test.unit().symbol());
    record.put("ageSensitive", test.ageSensitive());
    record.put("gradedOnSumOfSides", test.gradedOnSumOfSides());
  }

  /** A pattern that is made of others has no sides and no clues of its own. */
  static void pattern(ObjectNode record) {
    if (!record.has("sided")) {
      record.put("sided", false);
    }
    record.withArray("supports");
    record.withArray("opposes");
  }

  /** The family, which the first letters of the id name. */
  static void exercise(Catalogue catalogue, ObjectNode record) {
    Exercise exercise = catalogue.exercise(record.get("id").textValue());
    record.put("family", exercise.family());
    record.put("teachInPerson", exercise.teachInPerson());
  }

  private static void marksApart(JsonNode evidence) {
    if (evidence instanceof ObjectNode object) {
      var marks = object.remove("marks").textValue();
      var apart = object.putArray("marks");
      marks.chars().forEach(mark -> apart.add(String.valueOf((char) mark)));
    }
  }
}
