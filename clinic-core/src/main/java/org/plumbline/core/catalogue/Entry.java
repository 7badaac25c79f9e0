package org.plumbline.core.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One record of a catalogue file while it is read. Knows where it stands, so that whatever is wrong
 * with it can be said with file, item and field; refuses fields nobody read.
 */
final class Entry {
  private final String file;
  private final String item;
  private final JsonNode node;
  private final Set<String> read = new HashSet<>();

  Entry(String file, String item, JsonNode node) {
    this.file = file;
    this.item = item;
    this.node = node;
    if (!node.isObject()) {
      throw broken("", "is not a record");
    }
  }

  BrokenCatalogueException broken(String field, String reason) {
    return new BrokenCatalogueException(file, item, field, reason);
  }

  boolean has(String field) {
    return node.hasNonNull(field);
  }

  private JsonNode need(String field) {
    read.add(field);
    JsonNode value = node.get(field);
    if (value == null || value.isNull()) {
      throw broken(field, "is missing");
    }
    return value;
  }

  String text(String field) {
    return word(field, need(field));
  }

  private String word(String field, JsonNode value) {
    if (!value.isValueNode() || value.asText().isBlank()) {
      throw broken(field, "is not a text");
    }
    return value.asText().strip();
  }

  @Nullable String textOrNull(String field) {
    read.add(field);
    return has(field) ? text(field) : null;
  }

  BigDecimal number(String field) {
    return number(field, need(field));
  }

  private BigDecimal number(String field, JsonNode value) {
    return parsed(field, value.asText(), BigDecimal::new, "is not a number");
  }

  BigDecimal number(String field, int from, int to) {
    return within(field, number(field), from, to);
  }

  private BigDecimal within(String field, BigDecimal value, int from, int to) {
    if (value.compareTo(BigDecimal.valueOf(from)) < 0
        || value.compareTo(BigDecimal.valueOf(to)) > 0) {
      throw broken(field, value.toPlainString() + " is not within " + from + " to " + to);
    }
    return value;
  }

  @Nullable BigDecimal numberOrNull(String field) {
    read.add(field);
    return has(field) ? number(field) : null;
  }

  int whole(String field) {
    return parsed(field, text(field), Integer::parseInt, "is not a whole number");
  }

  int whole(String field, int from, int to) {
    return within(field, BigDecimal.valueOf(whole(field)), from, to).intValueExact();
  }

  @Nullable Integer wholeOrNull(String field, int from, int to) {
    read.add(field);
    return has(field) ? Integer.valueOf(whole(field, from, to)) : null;
  }

  boolean yes(String field) {
    read.add(field);
    return has(field) && mustBe(field);
  }

  boolean mustBe(String field) {
    JsonNode value = need(field);
    if (!value.isBoolean()) {
      throw broken(field, "is neither true nor false");
    }
    return value.booleanValue();
  }

  <T extends Enum<T>> T one(String field, Class<T> type) {
    return one(field, text(field), type);
  }

  private <T extends Enum<T>> T one(String field, String word, Class<T> type) {
    return parsed(
        field, word, text -> Enum.valueOf(type, text.toUpperCase(Locale.ROOT)), "is not known");
  }

  <T extends Enum<T>> List<T> several(String field, Class<T> type) {
    return texts(field).stream().map(word -> one(field, word, type)).toList();
  }

  <T> T parsed(String field, Function<String, T> parser) {
    return parsed(field, text(field), parser, "cannot be read");
  }

  <T> @Nullable T parsedOrNull(String field, Function<String, T> parser) {
    read.add(field);
    return has(field) ? parsed(field, parser) : null;
  }

  private <T> T parsed(String field, String text, Function<String, T> parser, String reason) {
    try {
      return parser.apply(text);
    } catch (IllegalArgumentException e) {
      throw broken(field, "“" + text + "” " + reason);
    }
  }

  /** The texts of a list, none of them twice; an absent list is empty. */
  List<String> texts(String field) {
    List<String> texts = nodes(field).stream().map(value -> word(field, value)).toList();
    Set<String> seen = new HashSet<>();
    for (String text : texts) {
      if (!seen.add(text)) {
        throw broken(field, "names “" + text + "” twice");
      }
    }
    return texts;
  }

  /** The texts of a list that must be there, though it may be empty: forgetting is not none. */
  List<String> textsOrNone(String field) {
    need(field);
    return texts(field);
  }

  /** The texts of a list with at least one. */
  List<String> someTexts(String field) {
    return some(field, textsOrNone(field));
  }

  private <T> List<T> some(String field, List<T> list) {
    if (list.isEmpty()) {
      throw broken(field, "is empty");
    }
    return list;
  }

  /** The whole numbers of a list with at least one, each within limits. */
  List<Integer> someWholes(String field, int from, int to) {
    return some(field, texts(field)).stream()
        .map(text -> parsed(field, text, Integer::valueOf, "is not a whole number"))
        .map(number -> within(field, BigDecimal.valueOf(number), from, to).intValueExact())
        .toList();
  }

  List<BigDecimal> numbers(String field) {
    return nodes(field).stream().map(value -> number(field, value)).toList();
  }

  /** The lists of texts of a list of lists. */
  List<List<String>> lists(String field) {
    return nodes(field).stream()
        .map(
            inner -> {
              List<String> words = new ArrayList<>();
              inner.forEach(value -> words.add(word(field, value)));
              return List.copyOf(words);
            })
        .toList();
  }

  private List<JsonNode> nodes(String field) {
    read.add(field);
    if (!has(field)) {
      return List.of();
    }
    JsonNode list = need(field);
    if (!list.isArray()) {
      throw broken(field, "is not a list");
    }
    List<JsonNode> nodes = new ArrayList<>();
    list.forEach(nodes::add);
    return nodes;
  }

  /** The record in a field. */
  Entry inner(String field) {
    return new Entry(file, item.isEmpty() ? field : item + " " + field, need(field));
  }

  /** The records of a list, named by their id or their place. */
  List<Entry> inners(String field) {
    List<Entry> entries = new ArrayList<>();
    for (JsonNode value : nodes(field)) {
      String name =
          value.hasNonNull("id") ? value.get("id").asText() : field + " " + (entries.size() + 1);
      entries.add(new Entry(file, item.isEmpty() ? name : item + " " + name, value));
    }
    return entries;
  }

  /** The records of a list that must be there, though it may be empty. */
  List<Entry> innersOrNone(String field) {
    need(field);
    return inners(field);
  }

  /** The records of a list with at least one. */
  List<Entry> someInners(String field) {
    return some(field, inners(field));
  }

  /** Refuses a list whose items are not told apart by their ids. */
  <T> List<T> apart(String field, List<T> items, Function<T, ?> id) {
    Set<Object> seen = new HashSet<>();
    for (T item : items) {
      if (!seen.add(id.apply(item))) {
        throw broken(field, "“" + id.apply(item) + "” is there twice");
      }
    }
    return items;
  }

  /** The fields of a record whose keys are not known beforehand. */
  List<String> keys() {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }

  /** What stands in a field, without counting it as read; nothing when it is absent. */
  JsonNode peek(String field) {
    return node.path(field);
  }

  Evidence evidence() {
    return evidence(SectionEvidence.FIELD);
  }

  Evidence evidence(String field) {
    Entry inner = inner(field);
    List<Mark> marks = new ArrayList<>();
    for (String letter : inner.text("marks").split("")) {
      marks.add(inner.one("marks", letter, Mark.class));
    }
    if (marks.size() != Set.copyOf(marks).size()) {
      throw inner.broken("marks", "names a mark twice");
    }
    return inner.done(new Evidence(marks, inner.text("source")));
  }

  /** Ends the reading: a field nobody read is a mistake. */
  @CanIgnoreReturnValue
  <T> T done(T value) {
    for (String key : keys()) {
      if (!read.contains(key)) {
        throw broken(key, "is not a known field");
      }
    }
    return value;
  }
}
