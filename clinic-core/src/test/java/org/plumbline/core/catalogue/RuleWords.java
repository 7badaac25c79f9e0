package org.plumbline.core.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Says whatever a rule of a file holds in one line, with the names the file gives. */
final class RuleWords {
  private RuleWords() {}

  static String of(JsonNode value) {
    if (value.isArray()) {
      List<String> items = new ArrayList<>();
      value.forEach(item -> items.add(of(item)));
      return String.join(value.path(0).isObject() ? "; " : ", ", items);
    }
    if (!value.isObject()) {
      return value.asText();
    }
    List<String> fields = new ArrayList<>();
    value
        .properties()
        .forEach(
            field -> {
              boolean nested = field.getValue().isContainerNode();
              String said = of(field.getValue());
              fields.add(field.getKey() + " " + (nested ? "(" + said + ")" : said));
            });
    return String.join(", ", fields);
  }
}
