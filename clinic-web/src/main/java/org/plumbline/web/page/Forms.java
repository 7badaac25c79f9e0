package org.plumbline.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes forms: from what was submitted, from what is stored, or blank. */
@ApplicationScoped
public class Forms {

  private final FormMessages words;

  Forms(FormMessages words) {
    this.words = words;
  }

  /** What a person sent. */
  public Form read(MultivaluedMap<String, String> submitted) {
    return Form.of(submitted, words);
  }

  /** A form that shows stored values. */
  public Form showing(Map<String, String> values) {
    var typed = new LinkedHashMap<String, List<String>>();
    values.forEach((field, value) -> typed.put(field, List.of(value)));
    return new Form(typed, words);
  }

  /** A form that shows stored values, several to a field. */
  public Form showingAll(Map<String, List<String>> values) {
    return new Form(new LinkedHashMap<>(values), words);
  }

  /** A blank form. */
  public Form blank() {
    return new Form(new LinkedHashMap<>(), words);
  }
}
