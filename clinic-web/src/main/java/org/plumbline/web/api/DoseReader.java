package org.plumbline.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.catalogue.Tempo;
import org.plumbline.core.routine.PrescribedDose;
import org.plumbline.core.routine.Sides;

/** Reads a dose; what is not said of it is as in another dose. */
final class DoseReader {

  private static final Map<String, Sides> SIDES = sides();

  private final JsonTypes types;

  DoseReader(JsonTypes types) {
    this.types = types;
  }

  private static Map<String, Sides> sides() {
    Map<String, Sides> sides = new LinkedHashMap<>();
    for (Sides one : Sides.values()) {
      sides.put(one.word(), one);
    }
    return sides;
  }

  /** The dose; {@code usual} itself when it cannot be. */
  PrescribedDose read(JsonNode value, Pointer at, PrescribedDose usual) {
    ObjectNode fields = types.object(value, at);
    if (fields == null) {
      return usual;
    }
    Sides sides = usual.sides();
    @Nullable Sides first = usual.firstSide();
    int left = usual.setsLeft();
    int right = usual.setsRight();
    int reps = usual.reps();
    int hold = usual.holdSeconds();
    Tempo tempo = usual.tempo();
    String load = usual.load();
    int rest = usual.restSeconds();
    int days = usual.daysPerWeek();
    @Nullable Integer reserve = usual.repsInReserve();
    @Nullable Integer effort = usual.effort();
    for (Map.Entry<String, JsonNode> field : fields.properties()) {
      Pointer inner = at.to(field.getKey());
      JsonNode content = field.getValue();
      switch (field.getKey()) {
        case "sides" -> sides = JsonTypes.or(types.one(content, inner, SIDES), sides);
        case "firstSide" -> first = content.isNull() ? null : types.one(content, inner, SIDES);
        case "setsLeft" -> left = whole(content, inner, 0, PrescribedDose.MOST_SETS, left);
        case "setsRight" -> right = whole(content, inner, 0, PrescribedDose.MOST_SETS, right);
        case "reps" -> reps = whole(content, inner, 1, PrescribedDose.MOST_REPS, reps);
        case "holdSeconds" -> hold = whole(content, inner, 0, PrescribedDose.MOST_SECONDS, hold);
        case "tempo" -> tempo = tempo(content, inner, tempo);
        case "load" -> load = JsonTypes.or(types.text(content, inner), load);
        case "restSeconds" -> rest = whole(content, inner, 0, PrescribedDose.MOST_SECONDS, rest);
        case "daysPerWeek" -> days = whole(content, inner, 1, 7, days);
        case "repsInReserve" ->
            reserve =
                content.isNull()
                    ? null
                    : types.whole(content, inner, 0, PrescribedDose.MOST_RESERVE);
        case "effort" -> effort = content.isNull() ? null : types.whole(content, inner, 0, 10);
        default -> types.unknown(inner);
      }
    }
    try {
      return new PrescribedDose(
          sides, left, right, first, reps, hold, tempo, load, rest, days, reserve, effort);
    } catch (IllegalArgumentException _) {
      types.faults().at(at, types.faults().words().must_be_dose());
      return usual;
    }
  }

  private int whole(JsonNode value, Pointer at, int least, int most, int otherwise) {
    return JsonTypes.or(types.whole(value, at, least, most), otherwise);
  }

  private Tempo tempo(JsonNode value, Pointer at, Tempo otherwise) {
    String text = types.text(value, at);
    if (text == null) {
      return otherwise;
    }
    try {
      return Tempo.parse(text);
    } catch (IllegalArgumentException _) {
      types.faults().at(at, types.faults().words().must_be_tempo());
      return otherwise;
    }
  }
}
