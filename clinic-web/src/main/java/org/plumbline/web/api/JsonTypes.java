package org.plumbline.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads values of the type that is wanted; another type, null too, is a fault. */
final class JsonTypes {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;

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

  /** A day, such as 2026-03-30, of a century in which somebody may train. */
  @Nullable LocalDate day(JsonNode value, Pointer at) {
    try {
      LocalDate day = value.isTextual() ? LocalDate.parse(value.textValue()) : null;
      return day == null || day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR
          ? wrong(at, words.must_be_day(FIRST_YEAR, LAST_YEAR))
          : day;
    } catch (DateTimeParseException _) {
      return wrong(at, words.must_be_day(FIRST_YEAR, LAST_YEAR));
    }
  }

  /** A day that has come already. */
  @Nullable LocalDate dayUntil(JsonNode value, Pointer at, LocalDate today) {
    LocalDate day = day(value, at);
    return day != null && day.isAfter(today) ? wrong(at, words.must_have_come()) : day;
  }

  /** A number from 0 to 1. */
  @Nullable BigDecimal share(JsonNode value, Pointer at) {
    return within(value, at, BigDecimal.ONE, words.must_be_share());
  }

  /** A pain from 0 to 10. */
  @Nullable BigDecimal pain(JsonNode value, Pointer at) {
    return within(value, at, BigDecimal.TEN, words.must_be_pain());
  }

  private @Nullable BigDecimal within(JsonNode value, Pointer at, BigDecimal most, String detail) {
    BigDecimal number = number(value, at);
    return number != null && (number.signum() < 0 || number.compareTo(most) > 0)
        ? wrong(at, detail)
        : number;
  }

  /** The objects of an array, by their places. */
  Map<Pointer, ObjectNode> objects(JsonNode value, Pointer at) {
    Map<Pointer, ObjectNode> objects = new LinkedHashMap<>();
    if (value instanceof ArrayNode list) {
      for (int index = 0; index < list.size(); index++) {
        Pointer place = at.to(index);
        ObjectNode one = object(list.get(index), place);
        if (one != null) {
          objects.put(place, one);
        }
      }
    } else {
      wrong(at, words.must_be_array());
    }
    return objects;
  }

  /** Notes which of the fields that must be there are not. */
  void wanted(ObjectNode fields, Pointer at, List<String> names) {
    for (String name : names) {
      if (!fields.has(name)) {
        faults.at(at.to(name), words.missing());
      }
    }
  }

  /** Words that stand for themselves. */
  static Map<String, String> same(Iterable<String> ids) {
    Map<String, String> words = new LinkedHashMap<>();
    ids.forEach(id -> words.put(id, id));
    return words;
  }

  /** The words of an enum, as the catalogue writes them: {@code lying_on_back}. */
  static <E extends Enum<E>> Map<String, E> words(E[] values) {
    Map<String, E> words = new LinkedHashMap<>();
    for (E value : values) {
      words.put(value.name().toLowerCase(Locale.ROOT), value);
    }
    return words;
  }

  static <T> T or(@Nullable T value, T otherwise) {
    return value == null ? otherwise : value;
  }

  private <T> @Nullable T wrong(Pointer at, String detail) {
    faults.at(at, detail);
    return null;
  }

  static String listed(Collection<String> choices) {
    return String.join(", ", choices);
  }
}
