package org.plumbline.web.therapist;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.plumbline.web.page.Form;

/**
 * What two people entered into the same assessment: one on a page that was opened before, the other
 * stored since. A field the one did not touch shows what is stored; where the one typed, that
 * stays.
 *
 * @param fields what every field shows now
 * @param otherwise what the other stored in the fields in which the one typed something else
 */
record TwoHands(Map<String, String> fields, Map<String, String> otherwise) {

  /** Before the name of a field: what it showed when the page was opened. */
  static final String WAS = "was-";

  /**
   * Brings both together.
   *
   * @param sent what was sent, with what each field showed when the page was opened
   * @param names the names of the fields that were sent
   * @param stored what each field shows of what is stored now; those without a value are left out
   */
  static TwoHands of(Form sent, Collection<String> names, Map<String, String> stored) {
    Map<String, String> fields = new LinkedHashMap<>();
    Map<String, String> otherwise = new LinkedHashMap<>();
    Set<String> all = new LinkedHashSet<>(stored.keySet());
    all.addAll(names);
    for (String field : all) {
      String was = sent.value(WAS + field);
      String typed = said(sent, field);
      String now = stored.getOrDefault(field, "");
      boolean changed = !now.equals(was);
      boolean touched = !typed.equals(was) && !(typed.isEmpty() && changed);
      fields.put(field, touched ? typed : now);
      if (touched && changed && !now.isEmpty() && !now.equals(typed)) {
        otherwise.put(field, now);
      }
    }
    return new TwoHands(fields, otherwise);
  }

  private static String said(Form sent, String field) {
    String typed = sent.value(field);
    return typed.equals(ExaminationForm.NOT_ASKED) ? "" : typed;
  }
}
