package org.plumbline.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.catalogue.Limit;
import org.plumbline.core.override.ClinicCatalogue;
import org.plumbline.core.override.ClinicOverride;
import org.plumbline.core.override.ClinicOverride.Subject;
import org.plumbline.core.override.DoseOverride;
import org.plumbline.core.override.HiddenExercise;
import org.plumbline.core.override.LimitOverride;
import org.plumbline.core.override.OverrideSet;
import org.plumbline.core.override.OverrideVersion;
import org.plumbline.core.override.Overrides;
import org.plumbline.core.override.OwnExercise;
import org.plumbline.core.override.ThresholdOverride;
import org.plumbline.core.override.WeightOverride;
import org.plumbline.web.admin.ClinicalValues.Value;
import org.plumbline.web.admin.KnowledgeView.Part;
import org.plumbline.web.admin.KnowledgeView.Past;
import org.plumbline.web.admin.KnowledgeView.Row;
import org.plumbline.web.admin.KnowledgeView.Thing;
import org.plumbline.web.admin.KnowledgeView.Way;

/** Lists the clinical values and the history of their changes. */
@ApplicationScoped
class KnowledgeViews {

  private final ClinicCatalogue knowledge;
  private final Overrides overrides;
  private final ClinicalValues values;
  private final KnowledgeMessages words;

  KnowledgeViews(
      ClinicCatalogue knowledge,
      Overrides overrides,
      ClinicalValues values,
      KnowledgeMessages words) {
    this.knowledge = knowledge;
    this.overrides = overrides;
    this.values = values;
    this.words = words;
  }

  KnowledgeView list(String asked) {
    List<Part> parts = parts();
    Part part =
        parts.stream().filter(it -> it.id().equals(asked)).findFirst().orElse(parts.getFirst());
    List<OverrideVersion> history = overrides.history();
    return new KnowledgeView(
        part,
        parts,
        history.isEmpty() ? 0 : history.getFirst().set().overrides().size(),
        knowledge.effective().unfitting().size(),
        rows(part.id()),
        past(history));
  }

  /** The part a value is listed in. */
  Part part(Value value) {
    String id =
        switch (value.subject().kind()) {
          case THRESHOLD -> "tests";
          case WEIGHT -> "patterns";
          case LIMIT -> limit(value.subject().id()).area();
          case DOSE, HIDDEN, OWN -> "exercises";
        };
    return parts().stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
  }

  private List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    List.of("tests", "patterns", "exercises")
        .forEach(id -> parts.add(new Part(id, words.part(id), "")));
    knowledge
        .shipped()
        .limits()
        .areas()
        .forEach(area -> parts.add(new Part(area.id(), area.name(), area.applies())));
    return parts;
  }

  private Limit limit(String id) {
    return knowledge.shipped().limits().find(id).orElseThrow();
  }

  Thing thing(Value value) {
    return new Thing(
        value.what(),
        value.name(),
        value.shipped(),
        value.own(),
        value.evidence(),
        value.subject().kind() == Subject.Kind.HIDDEN,
        values.isHidden(value));
  }

  private List<Row> rows(String part) {
    return switch (part) {
      case "patterns" -> values.weights().stream().map(this::row).toList();
      case "exercises" -> exercises();
      case "tests" -> values.limits().stream().map(this::row).toList();
      default ->
          knowledge.shipped().limits().areas().stream()
              .filter(area -> area.id().equals(part))
              .flatMap(area -> values.numbers(area).stream())
              .map(this::row)
              .toList();
    };
  }

  private Row row(Value value) {
    return new Row(
        value.name(),
        value.shipped(),
        value.own(),
        value.evidence(),
        values.isChangeable(value) ? List.of(Way.change(value.what(), words.change())) : List.of(),
        whyItStays(value));
  }

  private String whyItStays(Value value) {
    return knowledge.shipped().limits().find(value.subject().id()).map(Limit::why).orElse("");
  }

  private List<Row> exercises() {
    Map<String, Value> doses =
        values.doses().stream()
            .collect(Collectors.toMap(it -> it.subject().id(), Function.identity()));
    List<Row> rows = new ArrayList<>();
    for (Value hiding : values.hiding()) {
      List<Way> ways = new ArrayList<>();
      Value dose = doses.get(hiding.subject().id());
      if (dose != null) {
        ways.add(Way.change(dose.what(), words.dose()));
      }
      if (OwnExercise.isOwn(hiding.subject().id())) {
        ways.add(new Way("/admin/knowledge/exercise?id=" + hiding.subject().id(), words.change()));
      }
      ways.add(Way.change(hiding.what(), values.isHidden(hiding) ? words.offer() : words.hide()));
      rows.add(
          new Row(
              hiding.name(),
              dose == null ? hiding.shipped() : dose.shipped(),
              hiding.own() != null || dose == null ? hiding.own() : dose.own(),
              hiding.evidence(),
              ways,
              ""));
    }
    return rows;
  }

  private List<Past> past(List<OverrideVersion> history) {
    Map<Subject, String> names =
        history.isEmpty()
            ? Map.of()
            : values.all().stream().collect(Collectors.toMap(Value::subject, Value::name));
    List<Past> past = new ArrayList<>();
    for (int i = 0; i < history.size(); i++) {
      OverrideSet before = i + 1 < history.size() ? history.get(i + 1).set() : OverrideSet.NONE;
      past.add(new Past(history.get(i), changes(before, history.get(i).set(), names)));
    }
    return past;
  }

  private List<String> changes(OverrideSet before, OverrideSet after, Map<Subject, String> names) {
    List<String> changes = new ArrayList<>();
    for (ClinicOverride it : after.overrides()) {
      if (!before.overrides().contains(it)) {
        changes.add(change(it.subject(), it, names));
      }
    }
    for (ClinicOverride it : before.overrides()) {
      if (after.about(it.subject()).isEmpty()) {
        changes.add(change(it.subject(), null, names));
      }
    }
    return changes;
  }

  private String change(Subject subject, @Nullable ClinicOverride now, Map<Subject, String> names) {
    String value =
        switch (now) {
          case ThresholdOverride it ->
              words.became_limit(
                  it.flag().toPlainString(),
                  it.borderline() == null ? "" : it.borderline().toPlainString());
          case WeightOverride it -> words.weight_of(it.weight().toPlainString());
          case LimitOverride it ->
              knowledge
                  .shipped()
                  .limits()
                  .find(it.limit())
                  .map(limit -> values.number(limit, it.value()))
                  .orElse(it.value().toPlainString());
          case DoseOverride it -> values.dose(it.dose());
          case HiddenExercise _ -> words.hidden();
          case OwnExercise _ -> words.own_exercise();
          case null -> words.back_to_shipped();
        };
    String unlisted = now instanceof OwnExercise own ? own.name() : subject.id();
    return words.changed_to(names.getOrDefault(subject, unlisted), value);
  }
}
