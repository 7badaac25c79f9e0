package org.plumbline.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.Clue;
import org.plumbline.core.catalogue.Dose;
import org.plumbline.core.catalogue.Limit;
import org.plumbline.core.catalogue.Tempo;
import org.plumbline.core.override.ClinicCatalogue;
import org.plumbline.core.override.ClinicOverride;
import org.plumbline.core.override.DoseOverride;
import org.plumbline.core.override.GradedRange;
import org.plumbline.core.override.HiddenExercise;
import org.plumbline.core.override.LimitOverride;
import org.plumbline.core.override.OverrideFault;
import org.plumbline.core.override.ThresholdOverride;
import org.plumbline.core.override.ThresholdOverride.People;
import org.plumbline.core.override.WeightOverride;
import org.plumbline.web.admin.ClinicalValues.Value;
import org.plumbline.web.admin.KnowledgeView.Field;
import org.plumbline.web.page.Form;
import org.plumbline.web.page.Numerals;

/** The fields by which one clinical value is changed: written, and read back as an override. */
@ApplicationScoped
class ValueForm {

  private static final String FLAG = "flag";
  private static final String BORDERLINE = "borderline";
  private static final String WEIGHT = "weight";
  private static final String NUMBER = "value";
  private static final String TEMPO = "tempo";
  private static final int LONGEST_TEMPO = 20;

  private final ClinicCatalogue knowledge;
  private final KnowledgeMessages words;

  ValueForm(ClinicCatalogue knowledge, KnowledgeMessages words) {
    this.knowledge = knowledge;
    this.words = words;
  }

  /** The fields of a value. */
  List<Field> fields(Value value) {
    return switch (value.subject().kind()) {
      case THRESHOLD -> limitFields(range(value, knowledge.shipped()));
      case WEIGHT ->
          List.of(
              new Field(
                  WEIGHT,
                  words.weight(),
                  words.weight_hint(
                      WeightOverride.LEAST.toString(), WeightOverride.MOST.toString()),
                  true));
      case LIMIT -> List.of(numberField(limit(value)));
      case DOSE -> doseFields();
      case HIDDEN, OWN -> List.of();
    };
  }

  private Field numberField(Limit limit) {
    String hint =
        words.number_hint(
            Numerals.write(limit.shown(limit.least())),
            Numerals.write(limit.shown(limit.most())),
            limit.why());
    return new Field(NUMBER, words.number(limit.unit()), hint, true);
  }

  private List<Field> limitFields(GradedRange range) {
    String hint =
        words.range_hint(
            Numerals.write(range.least()), Numerals.write(range.most()), range.limit().relation());
    List<Field> fields = new ArrayList<>();
    fields.add(new Field(FLAG, words.flag(range.symbol()), hint, true));
    if (range.borderline() != null) {
      fields.add(new Field(BORDERLINE, words.borderline(range.below(), range.symbol()), "", true));
    }
    return fields;
  }

  /** The fields of a dose. */
  List<Field> doseFields() {
    List<Field> fields = new ArrayList<>();
    for (DoseOverride.Field field : DoseOverride.Field.values()) {
      fields.add(new Field(field.key(), words.dose_field(field.key()), "", true));
    }
    fields.add(new Field(TEMPO, words.dose_field(TEMPO), words.tempo_hint(), false));
    return fields;
  }

  /** What the fields show first: what is in force. */
  Map<String, String> typed(Value value) {
    Map<String, String> typed = new LinkedHashMap<>();
    typed.put("what", value.what());
    Catalogue now = knowledge.current();
    switch (value.subject().kind()) {
      case THRESHOLD -> {
        GradedRange range = range(value, now);
        typed.put(FLAG, Numerals.write(range.flag()));
        BigDecimal borderline = range.borderline();
        if (borderline != null) {
          typed.put(BORDERLINE, Numerals.write(borderline));
        }
      }
      case WEIGHT -> typed.put(WEIGHT, Numerals.write(clue(value, now).weight()));
      case LIMIT -> {
        Limit limit = limit(value);
        typed.put(NUMBER, Numerals.write(limit.shown(now.limits().value(limit))));
      }
      case DOSE -> typed.putAll(typed(now.exercise(value.subject().id()).dose()));
      case HIDDEN, OWN -> {}
    }
    return typed;
  }

  /** A dose as it is typed. */
  static Map<String, String> typed(Dose dose) {
    Map<String, String> typed = new LinkedHashMap<>();
    for (DoseOverride.Field field : DoseOverride.Field.values()) {
      typed.put(field.key(), Integer.toString(field.of(dose)));
    }
    typed.put(TEMPO, dose.tempo().text());
    return typed;
  }

  /** Says what the page calls the fields, for the summary of the faults. */
  void name(Form form, List<Field> fields) {
    fields.forEach(field -> form.named(field.name(), field.label()));
    form.named("reason", words.reason());
    form.named("hidden", words.hide());
  }

  /** What was typed, as an override; what cannot be read is noted beside its field. */
  ClinicOverride read(Value value, Form form) {
    String id = value.subject().id();
    return switch (value.subject().kind()) {
      case THRESHOLD -> threshold(value, form);
      case WEIGHT ->
          new WeightOverride(
              id,
              value.what().contains("/for/"),
              clue(value, knowledge.shipped()).name(),
              number(form, WEIGHT, WeightOverride.LEAST, WeightOverride.MOST));
      case LIMIT -> {
        Limit limit = limit(value);
        BigDecimal number =
            number(form, NUMBER, limit.shown(limit.least()), limit.shown(limit.most()));
        yield new LimitOverride(id, limit.meant(number));
      }
      case DOSE -> new DoseOverride(id, dose(form));
      case HIDDEN, OWN -> new HiddenExercise(id);
    };
  }

  private ThresholdOverride threshold(Value value, Form form) {
    GradedRange range = range(value, knowledge.shipped());
    return new ThresholdOverride(
        value.subject().id(),
        range.people(),
        number(form, FLAG, range.least(), range.most()),
        range.borderline() == null ? null : number(form, BORDERLINE, range.least(), range.most()));
  }

  /** The dose that was typed. */
  Dose dose(Form form) {
    int[] numbers = new int[DoseOverride.Field.values().length];
    for (DoseOverride.Field field : DoseOverride.Field.values()) {
      numbers[field.ordinal()] = form.requiredWhole(field.key(), field.least(), field.most());
    }
    Tempo tempo =
        tempo(form.required(TEMPO, LONGEST_TEMPO))
            .orElseGet(
                () -> {
                  form.refuse(TEMPO, words.not_a_tempo());
                  return new Tempo(0, 0, 0, Tempo.Manner.SMOOTH);
                });
    return new Dose(numbers[0], numbers[1], numbers[2], tempo, numbers[3], numbers[4]);
  }

  private static Optional<Tempo> tempo(String typed) {
    try {
      return Optional.of(Tempo.parse(typed));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private BigDecimal number(Form form, String field, BigDecimal least, BigDecimal most) {
    if (form.value(field).isEmpty()) {
      form.refuse(field, fault(new OverrideFault(field, OverrideFault.Reason.MISSING, List.of())));
    }
    return form.number(field, least, most).orElse(least);
  }

  /** A fault in words. */
  String fault(OverrideFault fault) {
    List<String> details = fault.details();
    return words.fault(
        fault.reason(),
        details.isEmpty() ? "" : details.getFirst(),
        details.size() < 2 ? "" : details.get(1));
  }

  private Limit limit(Value value) {
    return knowledge.shipped().limits().find(value.subject().id()).orElseThrow();
  }

  private static GradedRange range(Value value, Catalogue catalogue) {
    People people = People.valueOf(value.subject().part());
    return ThresholdOverride.of(catalogue.test(value.subject().id())).stream()
        .filter(it -> it.people() == people)
        .findFirst()
        .orElseThrow();
  }

  private static Clue clue(Value value, Catalogue catalogue) {
    var pattern = catalogue.pattern(value.subject().id());
    String what = value.what();
    List<Clue> clues = what.contains("/for/") ? pattern.supports() : pattern.opposes();
    return clues.get(Integer.parseInt(what.substring(what.lastIndexOf('/') + 1)));
  }
}
