package org.plumbline.web.therapist;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.plumbline.core.assessment.Finding;
import org.plumbline.core.assessment.Side;
import org.plumbline.core.assessment.StoppedBy;
import org.plumbline.core.catalogue.TestDefinition;
import org.plumbline.web.page.Form;

/** The fields that say what ended a hold or repetitions, one beside each field for pain. */
@ApplicationScoped
class EndFields {
  private final AssessmentMessages assessment;
  private final RetestMessages words;

  EndFields(AssessmentMessages assessment, RetestMessages words) {
    this.assessment = assessment;
    this.words = words;
  }

  /** The name of the field; empty for a test that is neither held nor repeated. */
  static String field(TestDefinition test, Side side) {
    return test.unit().heldOrRepeated()
        ? ExaminationForm.field(test.id(), side) + "-stoppedBy"
        : "";
  }

  void name(Form form, TestDefinition test, Side side) {
    if (test.unit().heldOrRepeated()) {
      form.named(field(test, side), assessment.on_side(test.name(), side), words.ended_by());
    }
  }

  /** What ended a test; empty with a message beside a field when that and the pain disagree. */
  Optional<StoppedBy> read(Form form, TestDefinition test, Side side, Optional<BigDecimal> pain) {
    String field = field(test, side);
    String painField = ExaminationForm.painField(test.id(), side);
    if (field.isEmpty()) {
      return Optional.empty();
    }
    Optional<StoppedBy> end =
        form.optionalChoice(field, StoppedBy.WORDS)
            .filter(_ -> form.fault(field) == null)
            .map(StoppedBy::of);
    if (form.fault(painField) != null) {
      return Optional.empty();
    }
    boolean byPain = end.filter(StoppedBy.PAIN::equals).isPresent();
    boolean hurt = pain.filter(it -> it.signum() > 0).isPresent();
    if (byPain && !hurt) {
      form.refuse(painField, words.pain_needed());
    } else if (hurt && !byPain) {
      form.refuse(field, words.end_is_pain());
    }
    return byPain == hurt ? end : Optional.empty();
  }

  static void write(Map<String, String> typed, TestDefinition test, Finding finding, Side side) {
    StoppedBy end = finding.end(side);
    if (end != null && test.unit().heldOrRepeated()) {
      typed.put(field(test, side), end.word());
    }
  }
}
