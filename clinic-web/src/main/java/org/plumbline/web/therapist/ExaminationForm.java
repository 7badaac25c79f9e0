package org.plumbline.web.therapist;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.core.assessment.Examination;
import org.plumbline.core.assessment.Finding;
import org.plumbline.core.assessment.Reading;
import org.plumbline.core.assessment.Side;
import org.plumbline.core.assessment.StoppedBy;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.Companion;
import org.plumbline.core.catalogue.IntakeQuestion;
import org.plumbline.core.catalogue.TestDefinition;
import org.plumbline.web.page.Form;
import org.plumbline.web.page.Numerals;

/** Reads answers and findings from the assessment's form, and writes them into it. */
@ApplicationScoped
class ExaminationForm {
  static final String YES = "yes";
  static final String NO = "no";
  static final String NOT_ASKED = "not-asked";
  private static final BigDecimal MOST_PAIN = BigDecimal.TEN;

  private final Catalogue catalogue;
  private final AssessmentMessages words;
  private final RetestMessages retest;
  private final EndFields ends;

  ExaminationForm(
      Catalogue catalogue, AssessmentMessages words, RetestMessages retest, EndFields ends) {
    this.catalogue = catalogue;
    this.words = words;
    this.retest = retest;
    this.ends = ends;
  }

  /** What was entered and can be true; what cannot is left out and noted beside its field. */
  record Entered(Map<String, Map<Side, Boolean>> answers, Map<String, Finding> findings) {}

  /** The name of the field of a test or question on a side. */
  static String field(String subject, Side side) {
    return side == Side.MIDLINE ? subject : subject + "-" + side.word();
  }

  static String painField(String test, Side side) {
    return field(test, side) + "-pain";
  }

  static String noteField(String test) {
    return test + "-note";
  }

  static String itemField(String test, String item) {
    return test + "-" + item;
  }

  static String companionField(String test, Companion companion, Side side) {
    return field(test, side) + "-" + companion.id();
  }

  static List<Side> sides(boolean sided) {
    return sided ? Side.BOTH : List.of(Side.MIDLINE);
  }

  Entered read(Form form) {
    catalogue.questions().values().forEach(question -> name(form, question));
    catalogue.tests().values().forEach(test -> name(form, test));
    Map<String, Map<Side, Boolean>> answers = new LinkedHashMap<>();
    for (IntakeQuestion question : catalogue.questions().values()) {
      Map<Side, Boolean> sides = new EnumMap<>(Side.class);
      for (Side side : sides(question.sided())) {
        yesOrNo(form, field(question.id(), side)).ifPresent(yes -> sides.put(side, yes));
      }
      if (!sides.isEmpty()) {
        answers.put(question.id(), sides);
      }
    }
    Map<String, Finding> findings = new LinkedHashMap<>();
    for (TestDefinition test : catalogue.tests().values()) {
      Finding finding = finding(form, test);
      if (!finding.equals(Finding.NONE)) {
        findings.put(test.id(), finding);
      }
    }
    return new Entered(answers, findings);
  }

  private void name(Form form, IntakeQuestion question) {
    for (Side side : sides(question.sided())) {
      form.named(field(question.id(), side), words.on_side(question.question(), side));
    }
  }

  private void name(Form form, TestDefinition test) {
    Companion companion = test.companion();
    for (String item : test.items()) {
      form.named(itemField(test.id(), item), test.name(), TestDefinition.itemName(item));
    }
    for (Side side : sides(test.sided())) {
      String tested = words.on_side(test.name(), side);
      form.named(field(test.id(), side), tested);
      form.named(painField(test.id(), side), tested, words.pain());
      ends.name(form, test, side);
    }
    form.named(noteField(test.id()), test.name(), retest.method());
    if (companion != null) {
      for (Side side : sides(companion.perSide())) {
        form.named(
            companionField(test.id(), companion, side),
            words.on_side(test.name(), side),
            companion.label());
      }
    }
  }

  private static Optional<Boolean> yesOrNo(Form form, String field) {
    return word(form, field, List.of(YES, NO)).map(YES::equals);
  }

  /** One of the words; empty when it was not asked for. */
  private static Optional<String> word(Form form, String field, List<String> words) {
    List<String> offered = Stream.concat(words.stream(), Stream.of(NOT_ASKED)).toList();
    return sound(form, field, form.optionalChoice(field, offered))
        .filter(word -> !word.equals(NOT_ASKED));
  }

  /** The value, unless a fault was noted beside its field. */
  private static <T> Optional<T> sound(Form form, String field, Optional<T> value) {
    return form.fault(field) == null ? value : Optional.empty();
  }

  private Finding finding(Form form, TestDefinition test) {
    Map<Side, Reading> readings = new EnumMap<>(Side.class);
    Map<String, Boolean> items = new LinkedHashMap<>();
    Map<Side, String> companions = new EnumMap<>(Side.class);
    Map<Side, BigDecimal> pain = new EnumMap<>(Side.class);
    Map<Side, StoppedBy> stoppedBy = new EnumMap<>(Side.class);
    for (String item : test.items()) {
      yesOrNo(form, itemField(test.id(), item)).ifPresent(yes -> items.put(item, yes));
    }
    for (Side side : sides(test.sided())) {
      reading(form, test, side).ifPresent(reading -> readings.put(side, reading));
      String painField = painField(test.id(), side);
      Optional<BigDecimal> hurt =
          sound(form, painField, form.number(painField, BigDecimal.ZERO, MOST_PAIN));
      hurt.ifPresent(value -> pain.put(side, value));
      ends.read(form, test, side, hurt).ifPresent(end -> stoppedBy.put(side, end));
    }
    Companion companion = test.companion();
    if (companion != null) {
      for (Side side : sides(companion.perSide())) {
        String field = companionField(test.id(), companion, side);
        word(form, field, companion.choices()).ifPresent(word -> companions.put(side, word));
      }
    }
    String noteField = noteField(test.id());
    String note = sound(form, noteField, form.optional(noteField, Finding.LONGEST_NOTE)).orElse("");
    return new Finding(readings, items, companions, pain, stoppedBy, note);
  }

  private static Optional<Reading> reading(Form form, TestDefinition test, Side side) {
    String field = field(test.id(), side);
    BigDecimal min = test.min();
    BigDecimal max = test.max();
    if (!test.items().isEmpty()) {
      return Optional.empty();
    }
    if (min == null || max == null) {
      return word(form, field, test.choices()).map(Reading::of);
    }
    Optional<BigDecimal> number =
        test.unit().whole()
            ? form.whole(field, min.intValueExact(), max.intValueExact()).map(BigDecimal::valueOf)
            : form.number(field, min, max);
    return sound(form, field, number).map(Reading::of);
  }

  /** What the form shows for an examination. */
  Map<String, String> typed(Examination examination) {
    Map<String, String> typed = new LinkedHashMap<>();
    examination
        .answers()
        .forEach(
            (question, sides) -> {
              for (Side side : sides(catalogue.question(question).sided())) {
                Boolean yes = examination.answer(question, side);
                if (yes != null) {
                  typed.put(field(question, side), yes ? YES : NO);
                }
              }
            });
    examination.findings().forEach((id, finding) -> write(typed, catalogue.test(id), finding));
    return typed;
  }

  private static void write(Map<String, String> typed, TestDefinition test, Finding finding) {
    finding.items().forEach((item, yes) -> typed.put(itemField(test.id(), item), yes ? YES : NO));
    if (!finding.note().isEmpty()) {
      typed.put(noteField(test.id()), finding.note());
    }
    for (Side side : sides(test.sided())) {
      Reading reading = finding.reading(side);
      if (reading != null) {
        typed.put(field(test.id(), side), reading.text());
      }
      Map<Side, BigDecimal> pain = finding.stoppedByPain();
      if (pain.containsKey(side) || pain.containsKey(Side.MIDLINE)) {
        typed.put(painField(test.id(), side), Numerals.write(finding.pain(side)));
      }
      EndFields.write(typed, test, finding, side);
    }
    Companion companion = test.companion();
    if (companion != null) {
      for (Side side : sides(companion.perSide())) {
        String word = finding.companion(side);
        if (word != null) {
          typed.put(companionField(test.id(), companion, side), word);
        }
      }
    }
  }
}
