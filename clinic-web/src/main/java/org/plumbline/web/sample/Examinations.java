package org.plumbline.web.sample;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.core.assessment.Finding;
import org.plumbline.core.assessment.Reading;
import org.plumbline.core.assessment.Side;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.TestDefinition;

/**
 * What was found at the first visit: the worked cases as they are, or people who resemble them,
 * with measured values scattered around theirs.
 */
final class Examinations {

  private static final double SCATTER = 0.12;

  private final Catalogue catalogue;
  private final Map<String, JsonNode> cases = new LinkedHashMap<>();

  Examinations(Catalogue catalogue) {
    this.catalogue = catalogue;
    read("/sample/cases.json");
    read("/sample/more-cases.json");
  }

  /**
   * Answers and findings of one person.
   *
   * @param answers by question and side
   * @param findings by test
   */
  record Found(Map<String, Map<Side, Boolean>> answers, Map<String, Finding> findings) {}

  /** The case as it is. */
  Found exactly(String like) {
    return found(like, (_, value) -> value);
  }

  /** Somebody who resembles the case. */
  Found resembling(String like, Chance chance) {
    return found(like, (test, value) -> scattered(test, value, chance));
  }

  private Found found(String like, Scatter scatter) {
    JsonNode person = Objects.requireNonNull(cases.get(like), like);
    Map<String, Map<Side, Boolean>> answers = new LinkedHashMap<>();
    person
        .get("intake")
        .properties()
        .forEach(
            answer ->
                answers.put(answer.getKey(), bySide(answer.getValue(), JsonNode::booleanValue)));
    Map<String, Finding> findings = new LinkedHashMap<>();
    person
        .get("findings")
        .properties()
        .forEach(
            finding -> {
              TestDefinition test = catalogue.test(finding.getKey());
              findings.put(test.id(), finding(test, finding.getValue(), scatter));
            });
    return new Found(answers, findings);
  }

  private static Finding finding(TestDefinition test, JsonNode fields, Scatter scatter) {
    if (!test.items().isEmpty()) {
      return Finding.ofItems(
          fields.properties().stream()
              .collect(Collectors.toMap(Map.Entry::getKey, item -> item.getValue().asBoolean())));
    }
    Map<Side, Reading> readings = new EnumMap<>(Side.class);
    Map<Side, String> beside = new EnumMap<>(Side.class);
    for (Map.Entry<String, JsonNode> field : fields.properties()) {
      switch (field.getKey()) {
        case "value" -> readings.put(Side.MIDLINE, reading(test, field.getValue(), scatter));
        case "left", "right" ->
            readings.put(Side.of(field.getKey()), reading(test, field.getValue(), scatter));
        default -> beside.putAll(bySide(field.getValue(), JsonNode::asText));
      }
    }
    return new Finding(readings, Map.of(), beside, Map.of());
  }

  private static Reading reading(TestDefinition test, JsonNode value, Scatter scatter) {
    return value.isNumber()
        ? Reading.of(scatter.of(test, value.decimalValue()))
        : Reading.of(value.asText());
  }

  private static BigDecimal scattered(TestDefinition test, BigDecimal value, Chance chance) {
    BigDecimal min = test.min();
    BigDecimal max = test.max();
    if (test.unit().whole() || min == null || max == null) {
      return value;
    }
    return value
        .multiply(BigDecimal.valueOf(chance.near(1, SCATTER)))
        .setScale(Math.max(0, value.scale()), RoundingMode.HALF_UP)
        .max(min)
        .min(max);
  }

  private static <T> Map<Side, T> bySide(JsonNode value, Function<JsonNode, T> read) {
    Map<Side, T> sides = new EnumMap<>(Side.class);
    if (value.isObject()) {
      value
          .properties()
          .forEach(side -> sides.put(Side.of(side.getKey()), read.apply(side.getValue())));
    } else {
      sides.put(Side.MIDLINE, read.apply(value));
    }
    return sides;
  }

  private void read(String resource) {
    var json = new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    try (var file = Examinations.class.getResourceAsStream(resource)) {
      for (JsonNode person : json.readTree(Objects.requireNonNull(file, resource))) {
        cases.put(person.get("id").asText(), person);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(resource + " cannot be read", e);
    }
  }

  /** What becomes of a measured value. */
  private interface Scatter {
    BigDecimal of(TestDefinition test, BigDecimal value);
  }
}
