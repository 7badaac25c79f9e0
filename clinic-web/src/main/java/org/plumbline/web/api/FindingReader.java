package org.plumbline.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.assessment.Finding;
import org.plumbline.core.assessment.Reading;
import org.plumbline.core.assessment.Side;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.Companion;
import org.plumbline.core.catalogue.TestDefinition;

/** Reads what was found, test by test, in the fields each test has. */
final class FindingReader {

  private final Catalogue catalogue;
  private final JsonTypes types;

  FindingReader(Catalogue catalogue, JsonTypes types) {
    this.catalogue = catalogue;
    this.types = types;
  }

  /** The findings by test; a test nobody knows stays in, without its fields. */
  Map<String, Finding> read(JsonNode value, Pointer at) {
    Map<String, Finding> findings = new HashMap<>();
    ObjectNode fields = types.object(value, at);
    if (fields != null) {
      for (Map.Entry<String, JsonNode> field : fields.properties()) {
        TestDefinition test = catalogue.tests().get(field.getKey());
        findings.put(
            field.getKey(),
            test == null ? Finding.NONE : finding(test, field.getValue(), at.to(field.getKey())));
      }
    }
    return findings;
  }

  /** The side a field is named after; null for any other name. */
  static @Nullable Side side(String name) {
    return switch (name) {
      case "left" -> Side.LEFT;
      case "right" -> Side.RIGHT;
      default -> null;
    };
  }

  private Finding finding(TestDefinition test, JsonNode value, Pointer at) {
    Map<Side, Reading> readings = new EnumMap<>(Side.class);
    Map<String, Boolean> items = new HashMap<>();
    Map<Side, String> companions = new EnumMap<>(Side.class);
    Map<Side, BigDecimal> pain = new EnumMap<>(Side.class);
    Companion companion = test.companion();
    ObjectNode fields = types.object(value, at);
    if (fields == null) {
      return Finding.NONE;
    }
    for (Map.Entry<String, JsonNode> field : fields.properties()) {
      String name = field.getKey();
      Pointer inner = at.to(name);
      if (name.equals("stoppedByPain")) {
        sides(field.getValue(), inner, pain, types::number);
      } else if (companion != null && name.equals(companion.id())) {
        sides(field.getValue(), inner, companions, (word, there) -> word(companion, word, there));
      } else if (test.items().contains(name)) {
        put(items, name, types.yesOrNo(field.getValue(), inner));
      } else if (test.items().isEmpty() && (name.equals("value") || side(name) != null)) {
        Side side = side(name);
        put(readings, side == null ? Side.MIDLINE : side, reading(test, field.getValue(), inner));
      } else {
        types.unknown(inner);
      }
    }
    return new Finding(readings, items, companions, pain);
  }

  private @Nullable Reading reading(TestDefinition test, JsonNode value, Pointer at) {
    if (value.isNumber()) {
      return Reading.of(value.decimalValue());
    }
    if (value.isTextual()) {
      return Reading.of(value.textValue());
    }
    ApiMessages words = types.faults().words();
    types
        .faults()
        .at(
            at,
            test.unit().numeric()
                ? words.must_be_number()
                : words.must_be_one_of(JsonTypes.listed(test.choices())));
    return null;
  }

  /** What is recorded beside a reading is a word, or yes or no where it is a yes-or-no field. */
  private @Nullable String word(Companion companion, JsonNode value, Pointer at) {
    if (companion.yesOrNo()) {
      Boolean yes = types.yesOrNo(value, at);
      return yes == null ? null : yes.toString();
    }
    if (!value.isTextual()) {
      types
          .faults()
          .at(at, types.faults().words().must_be_one_of(JsonTypes.listed(companion.choices())));
      return null;
    }
    return value.textValue();
  }

  private <T> void sides(JsonNode value, Pointer at, Map<Side, T> into, Reader<T> reader) {
    if (value instanceof ObjectNode fields) {
      for (Map.Entry<String, JsonNode> field : fields.properties()) {
        Pointer inner = at.to(field.getKey());
        Side side = side(field.getKey());
        if (side == null) {
          types.unknown(inner);
        } else {
          put(into, side, reader.read(field.getValue(), inner));
        }
      }
    } else {
      put(into, Side.MIDLINE, reader.read(value, at));
    }
  }

  private static <K, V> void put(Map<K, V> into, K key, @Nullable V value) {
    if (value != null) {
      into.put(key, value);
    }
  }

  /** Reads one value. */
  private interface Reader<T> {
    @Nullable T read(JsonNode value, Pointer at);
  }
}
