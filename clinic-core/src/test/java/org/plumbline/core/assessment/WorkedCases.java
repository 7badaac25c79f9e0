package org.plumbline.core.assessment;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.Sex;

/** The four worked patients of the specification, with the answers they must give. */
public final class WorkedCases {
  private WorkedCases() {}

  /** A worked patient: what was found, and the answers. */
  public record WorkedCase(
      String id, String title, Examination examination, List<String> shown, List<Answer> answers) {
    @Override
    public String toString() {
      return title;
    }
  }

  /** One expected answer; the side is absent for a pattern without sides. */
  public record Answer(
      String pattern,
      @Nullable String side,
      BigDecimal score,
      BigDecimal coverage,
      String patternClass,
      @Nullable String nextBestTest) {}

  /** All of them. */
  public static List<WorkedCase> all(Catalogue catalogue) {
    var json = new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    try (InputStream stream = WorkedCases.class.getResourceAsStream("/clinical/cases.json")) {
      List<WorkedCase> cases = new ArrayList<>();
      for (JsonNode node : json.readTree(stream)) {
        cases.add(workedCase(catalogue, node));
      }
      return cases;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The worked patient of that id. */
  public static WorkedCase named(Catalogue catalogue, String id) {
    return all(catalogue).stream()
        .filter(worked -> worked.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static WorkedCase workedCase(Catalogue catalogue, JsonNode node) {
    JsonNode expected = node.get("expected");
    List<String> shown = new ArrayList<>();
    expected.get("shown").forEach(pattern -> shown.add(pattern.asText()));
    List<Answer> answers = new ArrayList<>();
    expected.get("results").forEach(result -> answers.add(answer(result)));
    return new WorkedCase(
        node.get("id").asText(),
        node.get("title").asText(),
        examination(catalogue, node),
        shown,
        answers);
  }

  private static Answer answer(JsonNode result) {
    return new Answer(
        result.get("pattern").asText(),
        result.get("side").isNull() ? null : result.get("side").asText(),
        result.get("score").decimalValue(),
        result.get("coverage").decimalValue(),
        result.get("class").asText(),
        result.get("nextBestTest").isNull() ? null : result.get("nextBestTest").asText());
  }

  private static Examination examination(Catalogue catalogue, JsonNode node) {
    Map<String, Map<Side, Boolean>> answers = new LinkedHashMap<>();
    node.get("intake")
        .properties()
        .forEach(entry -> answers.put(entry.getKey(), sides(entry.getValue())));
    Map<String, Finding> findings = new LinkedHashMap<>();
    node.get("findings")
        .properties()
        .forEach(
            entry ->
                findings.put(
                    entry.getKey(),
                    finding(!catalogue.test(entry.getKey()).items().isEmpty(), entry.getValue())));
    return new Examination(
        node.hasNonNull("sex")
            ? Sex.valueOf(node.get("sex").asText().toUpperCase(Locale.ROOT))
            : null,
        node.hasNonNull("age") ? node.get("age").intValue() : null,
        answers,
        findings);
  }

  private static Map<Side, Boolean> sides(JsonNode answer) {
    if (answer.isBoolean()) {
      return Map.of(Side.MIDLINE, answer.booleanValue());
    }
    Map<Side, Boolean> sides = new EnumMap<>(Side.class);
    answer
        .properties()
        .forEach(side -> sides.put(Side.of(side.getKey()), side.getValue().booleanValue()));
    return sides;
  }

  private static Finding finding(boolean checklist, JsonNode node) {
    Map<Side, Reading> readings = new EnumMap<>(Side.class);
    Map<String, Boolean> items = new LinkedHashMap<>();
    Map<Side, String> companions = new EnumMap<>(Side.class);
    Map<Side, BigDecimal> pain = new EnumMap<>(Side.class);
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      JsonNode value = field.getValue();
      switch (field.getKey()) {
        case "value" -> readings.put(Side.MIDLINE, reading(value));
        case "left", "right" -> readings.put(Side.of(field.getKey()), reading(value));
        case "stoppedByPain" -> bySide(value).forEach((s, v) -> pain.put(s, v.decimalValue()));
        default -> {
          if (checklist) {
            items.put(field.getKey(), value.booleanValue());
          } else {
            bySide(value).forEach((side, word) -> companions.put(side, word.asText()));
          }
        }
      }
    }
    return new Finding(readings, items, companions, pain);
  }

  private static Map<Side, JsonNode> bySide(JsonNode value) {
    if (!value.isObject()) {
      return Map.of(Side.MIDLINE, value);
    }
    Map<Side, JsonNode> sides = new EnumMap<>(Side.class);
    value.properties().forEach(side -> sides.put(Side.of(side.getKey()), side.getValue()));
    return sides;
  }

  private static Reading reading(JsonNode value) {
    return value.isNumber() ? Reading.of(value.decimalValue()) : Reading.of(value.asText());
  }
}
