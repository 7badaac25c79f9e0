package org.plumbline.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.assessment.Examination;
import org.plumbline.core.assessment.Finding;
import org.plumbline.core.assessment.Side;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.IntakeQuestion;
import org.plumbline.core.catalogue.Sex;

/** Reads one case: who was examined, what was answered, what was found. */
final class CaseReader {

  private static final int OLDEST = 130;
  private static final Map<String, Sex> SEXES = sexes();

  private final Catalogue catalogue;
  private final JsonTypes types;
  private final FindingReader findings;

  CaseReader(Catalogue catalogue, JsonTypes types) {
    this.catalogue = catalogue;
    this.types = types;
    this.findings = new FindingReader(catalogue, types);
  }

  private static Map<String, Sex> sexes() {
    var sexes = new LinkedHashMap<String, Sex>();
    for (Sex sex : Sex.values()) {
      sexes.put(sex.word(), sex);
    }
    return sexes;
  }

  /** The case; what of it cannot be goes to the faults and is left out. */
  Examination read(JsonNode value, Pointer at) {
    @Nullable Sex sex = null;
    @Nullable Integer age = null;
    Map<String, Map<Side, Boolean>> answers = Map.of();
    Map<String, Finding> found = Map.of();
    ObjectNode fields = types.object(value, at);
    if (fields != null) {
      for (Map.Entry<String, JsonNode> field : fields.properties()) {
        Pointer inner = at.to(field.getKey());
        JsonNode content = field.getValue();
        switch (field.getKey()) {
          case "id", "title" -> types.text(content, inner);
          case "sex" -> sex = types.one(content, inner, SEXES);
          case "age" -> age = types.whole(content, inner, 0, OLDEST);
          case "intake" -> answers = answers(content, inner);
          case "findings" -> found = findings.read(content, inner);
          default -> types.unknown(inner);
        }
      }
    }
    var examination = new Examination(sex, age, answers, found);
    new ExaminationFaults(catalogue, types.faults()).note(examination, at);
    return examination;
  }

  private Map<String, Map<Side, Boolean>> answers(JsonNode value, Pointer at) {
    ObjectNode fields = types.object(value, at);
    Map<String, Map<Side, Boolean>> answers = new HashMap<>();
    if (fields != null) {
      for (Map.Entry<String, JsonNode> field : fields.properties()) {
        IntakeQuestion question = catalogue.questions().get(field.getKey());
        answers.put(
            field.getKey(),
            question == null
                ? Map.of()
                : answer(question, field.getValue(), at.to(field.getKey())));
      }
    }
    return answers;
  }

  private Map<Side, Boolean> answer(IntakeQuestion question, JsonNode value, Pointer at) {
    if (value.isBoolean()) {
      return Map.of(Side.MIDLINE, value.booleanValue());
    }
    Map<Side, Boolean> sides = new EnumMap<>(Side.class);
    if (value instanceof ObjectNode fields) {
      for (Map.Entry<String, JsonNode> field : fields.properties()) {
        Pointer inner = at.to(field.getKey());
        @Nullable Side side = FindingReader.side(field.getKey());
        if (side == null) {
          types.unknown(inner);
        } else {
          Boolean yes = types.yesOrNo(field.getValue(), inner);
          if (yes != null) {
            sides.put(side, yes);
          }
        }
      }
    } else {
      ApiMessages words = types.faults().words();
      types
          .faults()
          .at(
              at,
              question.sided() ? words.must_be_yes_or_no_or_sides() : words.must_be_yes_or_no());
    }
    return sides;
  }
}
