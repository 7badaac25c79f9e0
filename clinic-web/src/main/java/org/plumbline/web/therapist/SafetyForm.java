package org.plumbline.web.therapist;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.assessment.SafetyAnswer;
import org.plumbline.core.assessment.SafetyAnswer.Answer;
import org.plumbline.core.assessment.SafetyFault;
import org.plumbline.core.assessment.SafetyScreen;
import org.plumbline.core.assessment.SafetyScreens;
import org.plumbline.web.page.Form;

/** The fields of the safety screen: what is stored in them, and what was typed into them. */
final class SafetyForm {

  /** The field that says which screen the page knew of. */
  static final String SEEN = "seen";

  private SafetyForm() {}

  /** The latest screen the page knew of; null when it knew none. */
  static @Nullable UUID seen(Form form) {
    try {
      return UUID.fromString(form.value(SEEN));
    } catch (IllegalArgumentException _) {
      return null;
    }
  }

  /** The notes, names and outcomes that were typed. */
  static String[] texts(MultivaluedMap<String, String> typed) {
    return typed.entrySet().stream()
        .filter(field -> field.getKey().matches(".+-(note|reviewedBy|outcome)"))
        .flatMap(field -> field.getValue().stream())
        .toArray(String[]::new);
  }

  /** The answer to one question; what was left open was not asked. */
  static SafetyAnswer answer(Form form, String flag) {
    List<String> offered = Arrays.stream(Answer.values()).map(Answer::word).toList();
    Answer answer = form.optionalChoice(flag, offered).flatMap(Answer::of).orElse(Answer.NOT_ASKED);
    return new SafetyAnswer(
        flag,
        answer,
        form.value(flag + "-variant").isEmpty() ? null : form.value(flag + "-variant"),
        form.optional(flag + "-note", SafetyScreens.LONGEST_NOTE).orElse(null));
  }

  /** A stored screen as field values. */
  static Map<String, String> stored(SafetyScreen screen) {
    Map<String, String> typed = new LinkedHashMap<>();
    screen
        .answers()
        .forEach(
            (flag, answer) -> {
              typed.put(flag, answer.answer().word());
              if (answer.variant() != null) {
                typed.put(flag + "-variant", answer.variant());
              }
              if (answer.note() != null) {
                typed.put(flag + "-note", answer.note());
              }
            });
    return typed;
  }

  /** The field a fault belongs beside. */
  static String field(SafetyFault fault) {
    return switch (fault.kind()) {
      case UNKNOWN_FLAG, NOTHING_TO_CLEAR -> fault.flag();
      case VARIANT_MISSING, VARIANT_UNKNOWN -> fault.flag() + "-variant";
      case NOTE_TOO_LONG -> fault.flag() + "-note";
      case REVIEWER_MISSING, REVIEWER_TOO_LONG -> fault.flag() + "-reviewedBy";
      case REVIEW_IN_THE_FUTURE -> fault.flag() + "-reviewedOn";
      case OUTCOME_MISSING, OUTCOME_TOO_LONG -> fault.flag() + "-outcome";
    };
  }
}
