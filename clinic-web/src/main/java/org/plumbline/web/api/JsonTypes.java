package org.plumbline.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads values of the type that is wanted; another type, null too, is a fault. */
final class JsonTypes {

  private final Faults faults;
  private final ApiMessages words;

  JsonTypes(Faults faults) {
    this.faults = faults;
    this.words = faults.words();
  }

  /** Where faults go. */
  Faults faults() {
    return faults;
  }

  /** Notes a field nobody knows. */
  void unknown(Pointer at) {
    faults.at(at, words.unknown_field());
  }

  @Nullable ObjectNode object(JsonNode value, Pointer at) {
    return value instanceof ObjectNode object ? object : wrong(at, words.must_be_object());
  }

  @Nullable String text(JsonNode value, Pointer at) {
    return value.isTextual() ? value.textValue() : wrong(at, words.must_be_text());
  }

  @Nullable Boolean yesOrNo(JsonNode value, Pointer at) {
    return value.isBoolean() ? Boolean.valueOf(value.booleanValue()) : yesOrNoWanted(at);
  }

  private @Nullable Boolean yesOrNoWanted(Pointer at) {
    return wrong(at, words.must_be_yes_or_no());
  }

  @Nullable BigDecimal number(JsonNode value, Pointer at) {
    return value.isNumber() ? value.decimalValue() : wrong(at, words.must_be_number());
  }

  /** A whole number within limits; 34.0 is whole. */
  @Nullable Integer whole(JsonNode value, Pointer at, int least, int most) {
    if (value.isNumber()) {
      BigDecimal number = value.decimalValue();
      if (number.compareTo(BigDecimal.valueOf(least)) >= 0
          && number.compareTo(BigDecimal.valueOf(most)) <= 0
          && number.stripTrailingZeros().scale() <= 0) {
        return number.intValue();
      }
    }
    return wrong(at, words.must_be_whole(String.valueOf(least), String.valueOf(most)));
  }

  /** One of the words of a list. */
  <T> @Nullable T one(JsonNode value, Pointer at, Map<String, T> choices) {
    T chosen = value.isTextual() ? choices.get(value.textValue()) : null;
    return chosen == null ? wrong(at, words.must_be_one_of(listed(choices.keySet()))) : chosen;
  }

  /** Some of the words of a list, each at its place; a word that is there twice counts once. */
  <T> Set<T> some(JsonNode value, Pointer at, Map<String, T> choices) {
    Set<T> chosen = new LinkedHashSet<>();
    if (value instanceof ArrayNode list) {
      for (int index = 0; index < list.size(); index++) {
        T one = one(list.get(index), at.to(index), choices);
        if (one != null) {
          chosen.add(one);
        }
      }
    } else {
      wrong(at, words.must_be_array());
    }
    return chosen;
  }

  private <T> @Nullable T wrong(Pointer at, String detail) {
    faults.at(at, detail);
    return null;
  }

  static String listed(Collection<String> choices) {
    return String.join(", ", choices);
  }
}
