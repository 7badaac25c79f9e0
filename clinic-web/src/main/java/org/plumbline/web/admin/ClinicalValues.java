package org.plumbline.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.Clue;
import org.plumbline.core.catalogue.Dose;
import org.plumbline.core.catalogue.Evidence;
import org.plumbline.core.catalogue.Exercise;
import org.plumbline.core.catalogue.Limit;
import org.plumbline.core.catalogue.Limits;
import org.plumbline.core.catalogue.PatternDefinition;
import org.plumbline.core.catalogue.TestDefinition;
import org.plumbline.core.override.ClinicCatalogue;
import org.plumbline.core.override.ClinicOverride.Subject;
import org.plumbline.core.override.GradedRange;
import org.plumbline.core.override.OwnExercise;
import org.plumbline.core.override.ThresholdOverride;
import org.plumbline.core.override.WeightOverride;
import org.plumbline.web.page.Numerals;

/** Everything a clinic can change, as shipped and as the clinic has it, in words. */
@ApplicationScoped
class ClinicalValues {

  private final ClinicCatalogue knowledge;
  private final ClueNames clues;
  private final KnowledgeMessages words;

  ClinicalValues(ClinicCatalogue knowledge, ClueNames clues, KnowledgeMessages words) {
    this.knowledge = knowledge;
    this.clues = clues;
    this.words = words;
  }

  /**
   * One value.
   *
   * @param what its address, such as {@code threshold/SOREN/EVERYBODY}
   * @param own what the clinic says; null when it says what is shipped
   */
  record Value(
      String what,
      Subject subject,
      String name,
      String shipped,
      @Nullable String own,
      Evidence evidence) {}

  /** The value of an address. */
  Optional<Value> of(String what) {
    return all().stream().filter(value -> value.what().equals(what)).findFirst();
  }

  /** The value an override is about. */
  Optional<Value> about(Subject subject) {
    return all().stream().filter(value -> value.subject().equals(subject)).findFirst();
  }

  List<Value> all() {
    List<Value> all = new ArrayList<>(limits());
    all.addAll(weights());
    for (Limit.Area area : knowledge.shipped().limits().areas()) {
      numbers(area).stream().filter(this::isChangeable).forEach(all::add);
    }
    all.addAll(doses());
    all.addAll(hiding());
    return all;
  }

  List<Value> limits() {
    Catalogue own = knowledge.current();
    List<Value> values = new ArrayList<>();
    for (TestDefinition test : knowledge.shipped().tests().values()) {
      List<GradedRange> now = ThresholdOverride.of(own.test(test.id()));
      for (GradedRange range : ThresholdOverride.of(test)) {
        Subject subject = new Subject(Subject.Kind.THRESHOLD, test.id(), range.people().name());
        String shipped = limits(range);
        String mine =
            now.stream()
                .filter(it -> it.people() == range.people())
                .map(this::limits)
                .findFirst()
                .orElse(shipped);
        values.add(
            value(
                "threshold/" + test.id() + "/" + range.people(),
                subject,
                words.limit_of(test.name(), range.people()),
                shipped,
                mine,
                test.evidence()));
      }
    }
    return values;
  }

  private String limits(GradedRange range) {
    BigDecimal borderline = range.borderline();
    return words.limits(
        range.limit().relation(),
        range.below(),
        (Numerals.write(range.flag()) + " " + range.symbol()).strip(),
        borderline == null ? "" : (Numerals.write(borderline) + " " + range.symbol()).strip());
  }

  /** Whether a clinic may say otherwise. */
  boolean isChangeable(Value value) {
    return knowledge
        .shipped()
        .limits()
        .find(value.subject().id())
        .map(Limit::isChangeable)
        .orElse(true);
  }

  /** The numbers of an area. */
  List<Value> numbers(Limit.Area area) {
    Limits own = knowledge.current().limits();
    return own.of(area).stream()
        .map(
            limit ->
                value(
                    "limit/" + limit.id(),
                    new Subject(Subject.Kind.LIMIT, limit.id(), ""),
                    limit.name(),
                    number(limit, limit.shipped()),
                    number(limit, own.value(limit)),
                    limit.evidence()))
        .toList();
  }

  /** A number that stands in a limit's place, with its unit. */
  String number(Limit limit, BigDecimal number) {
    String measured = words.measured(Numerals.write(limit.shown(number)), limit.unit());
    return limit.relation() == null
        ? measured
        : words.limits(limit.relation(), false, measured, "");
  }

  List<Value> weights() {
    List<Value> values = new ArrayList<>();
    for (PatternDefinition pattern : knowledge.shipped().patterns().values()) {
      PatternDefinition own = knowledge.current().pattern(pattern.id());
      weights(values, pattern, true, pattern.supports(), own.supports());
      weights(values, pattern, false, pattern.opposes(), own.opposes());
    }
    return values;
  }

  private void weights(
      List<Value> values,
      PatternDefinition pattern,
      boolean supports,
      List<Clue> shipped,
      List<Clue> own) {
    for (int i = 0; i < shipped.size(); i++) {
      Clue clue = shipped.get(i);
      var subject =
          new WeightOverride(pattern.id(), supports, clue.name(), clue.weight()).subject();
      values.add(
          value(
              "weight/" + pattern.id() + "/" + (supports ? "for/" : "against/") + i,
              subject,
              words.clue_of(supports, pattern.name(), clues.of(clue)),
              words.weight_of(Numerals.write(clue.weight())),
              words.weight_of(Numerals.write(own.get(i).weight())),
              pattern.evidence()));
    }
  }

  List<Value> doses() {
    return knowledge.shipped().exercises().values().stream()
        .map(
            exercise ->
                value(
                    "dose/" + exercise.id(),
                    new Subject(Subject.Kind.DOSE, exercise.id(), ""),
                    exercise.name(),
                    dose(exercise.dose()),
                    dose(knowledge.current().exercise(exercise.id()).dose()),
                    exercise.evidence()))
        .toList();
  }

  List<Value> hiding() {
    Catalogue own = knowledge.current();
    return own.exercises().values().stream()
        .map(
            (Exercise exercise) ->
                value(
                    "hidden/" + exercise.id(),
                    new Subject(Subject.Kind.HIDDEN, exercise.id(), ""),
                    exercise.name(),
                    OwnExercise.isOwn(exercise.id()) ? words.not_shipped() : dose(exercise.dose()),
                    own.offers(exercise) ? dose(exercise.dose()) : words.hidden(),
                    exercise.evidence()))
        .toList();
  }

  /** Whether a value is an exercise that the clinic does not prescribe now. */
  boolean isHidden(Value value) {
    return value.subject().kind() == Subject.Kind.HIDDEN
        && !knowledge.current().offers(knowledge.current().exercise(value.subject().id()));
  }

  /** A dose in words. */
  String dose(Dose dose) {
    return words.dose_of(
        dose.sets(),
        dose.reps(),
        dose.holdSeconds(),
        dose.tempo().text(),
        dose.restSeconds(),
        dose.daysPerWeek());
  }

  private static Value value(
      String what, Subject subject, String name, String shipped, String own, Evidence evidence) {
    return new Value(what, subject, name, shipped, own.equals(shipped) ? null : own, evidence);
  }
}
