package org.plumbline.web.api;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The description of the API as it is served, against which answers are held. */
final class Description {

  private static final Set<String> WORDS =
      Set.of("text", "reasonText", "sentence", "heading", "detail", "title");

  private final JsonNode all;
  private final Set<String> answered = new TreeSet<>();

  Description() throws IOException {
    this.all = new ObjectMapper().readTree(given().get("/q/openapi?format=json").asString());
  }

  /** A schema by its name. */
  JsonNode schema(String name) {
    return all.at("/components/schemas/" + name);
  }

  /** A reference to a schema, as answers have it. */
  static JsonNode named(String name) {
    return JsonNodeFactory.instance.objectNode().put("$ref", "#/components/schemas/" + name);
  }

  /** The schema of the answer to a request, for example {@code post /api/v1/…} with 200. */
  JsonNode answer(String method, String path) {
    return all.get("paths")
        .get(path)
        .at("/" + method + "/responses/200/content/application~1json/schema");
  }

  /** The words a schema lists. */
  static Set<String> words(JsonNode schema) {
    var words = new TreeSet<String>();
    schema.get("enum").forEach(word -> words.add(word.asText()));
    return words;
  }

  /** What an answer says otherwise than its schema; fields that nobody describes, too. */
  List<String> against(JsonNode schema, JsonNode answer) {
    var differences = new ArrayList<String>();
    hold(schema, "answer", answer, "#", differences);
    return differences;
  }

  /** The described fields of some schemas that no answer so far had. */
  Set<String> neverAnswered(String... schemas) {
    var never = new TreeSet<String>();
    for (String name : schemas) {
      fields(name, schema(name), never);
    }
    never.removeAll(answered);
    return never;
  }

  private static void fields(String name, JsonNode schema, Set<String> into) {
    for (var field : schema.path("properties").properties()) {
      into.add(name + "." + field.getKey());
      fields(name + "." + field.getKey(), field.getValue(), into);
      fields(name + "." + field.getKey(), field.getValue().path("items"), into);
    }
  }

  private void hold(JsonNode schema, String name, JsonNode node, String at, List<String> into) {
    if (schema.has("$ref")) {
      String referred = schema.get("$ref").asText();
      hold(
          all.at(referred.substring(1)),
          referred.substring(referred.lastIndexOf('/') + 1),
          node,
          at,
          into);
    } else if (schema.has("oneOf")) {
      List<List<String>> tries = new ArrayList<>();
      for (JsonNode one : schema.get("oneOf")) {
        var differences = new ArrayList<String>();
        hold(one, name, node, at, differences);
        tries.add(differences);
      }
      if (tries.stream().noneMatch(List::isEmpty)) {
        into.add(at + " is none of " + tries);
      }
    } else {
      type(schema, node, at, into);
      object(schema, name, node, at, into);
      for (int index = 0; index < node.size() && node.isArray(); index++) {
        hold(schema.path("items"), name, node.get(index), at + "/" + index, into);
      }
    }
  }

  private static void type(JsonNode schema, JsonNode node, String at, List<String> into) {
    var types = new TreeSet<String>();
    if (schema.path("type").isArray()) {
      schema.get("type").forEach(type -> types.add(type.asText()));
    } else {
      types.add(schema.path("type").asText());
    }
    boolean fits =
        switch (node.getNodeType()) {
          case OBJECT -> types.contains("object");
          case ARRAY -> types.contains("array");
          case STRING -> types.contains("string");
          case BOOLEAN -> types.contains("boolean");
          case NULL -> types.contains("null");
          case NUMBER ->
              types.contains("number") || types.contains("integer") && node.isIntegralNumber();
          default -> false;
        };
    if (!fits) {
      into.add(at + " is no " + types);
    }
    if (schema.has("enum") && !words(schema).contains(node.asText())) {
      into.add(at + " is none of " + schema.get("enum"));
    }
    if (schema.path("format").asText().equals("date") && !isDay(node.asText())) {
      into.add(at + " is no day");
    }
  }

  private void object(JsonNode schema, String name, JsonNode node, String at, List<String> into) {
    for (JsonNode required : schema.path("required")) {
      if (node.isObject() && !node.has(required.asText())) {
        into.add(at + " lacks " + required.asText());
      }
    }
    for (var field : node.properties()) {
      String key = field.getKey();
      String inner = at + "/" + key;
      JsonNode described = schema.path("properties").path(key);
      if (described.isMissingNode()) {
        described = schema.path("additionalProperties");
      }
      if (described.isObject()) {
        answered.add(name + "." + key);
        hold(described, name + "." + key, field.getValue(), inner, into);
      } else {
        into.add(inner + " is not described");
      }
      if (WORDS.contains(key) && field.getValue().asText().isBlank()) {
        into.add(inner + " says nothing");
      }
    }
  }

  private static boolean isDay(String text) {
    try {
      return LocalDate.parse(text) != null;
    } catch (DateTimeParseException _) {
      return false;
    }
  }
}
