package org.plumbline.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.override.ClinicCatalogue;
import org.plumbline.core.override.ClinicOverride;
import org.plumbline.core.override.ClinicOverride.Subject;
import org.plumbline.core.override.DoseOverride;
import org.plumbline.core.override.HiddenExercise;
import org.plumbline.core.override.OverrideSet;
import org.plumbline.core.override.OverrideVersion;
import org.plumbline.core.override.Overrides;
import org.plumbline.core.override.OwnExercise;
import org.plumbline.core.override.ThresholdOverride;
import org.plumbline.core.override.WeightOverride;
import org.plumbline.web.admin.ClinicalValues.Value;
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
    String part = KnowledgeView.PARTS.contains(asked) ? asked : KnowledgeView.PARTS.getFirst();
    List<OverrideVersion> history = overrides.history();
    return new KnowledgeView(
        part,
        history.isEmpty() ? 0 : history.getFirst().set().overrides().size(),
        knowledge.effective().unfitting().size(),
        rows(part),
        past(history));
  }

  /** The part a value is listed in. */
  String part(Value value) {
    return switch (value.subject().kind()) {
      case THRESHOLD -> "tests";
      case WEIGHT -> "patterns";
      case DOSE, HIDDEN, OWN -> "exercises";
    };
  }

  Thing thing(Value value) {
    return new Thing(
        value.what(),
        value.name(),
        value.shipped(),
        value.own(),
        value.evidence(),
        value.subject().kind() == Subject.Kind.HIDDEN);
  }

  private List<Row> rows(String part) {
    return switch (part) {
      case "patterns" -> values.weights().stream().map(this::row).toList();
      case "exercises" -> exercises();
      default -> values.limits().stream().map(this::row).toList();
    };
  }

  private Row row(Value value) {
    return new Row(
        value.name(),
        value.shipped(),
        value.own(),
        value.evidence(),
        List.of(Way.change(value.what(), words.change())));
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
      ways.add(Way.change(hiding.what(), hiding.own() == null ? words.hide() : words.offer()));
      rows.add(
          new Row(
              hiding.name(),
              dose == null ? hiding.shipped() : dose.shipped(),
              hiding.own() != null || dose == null ? hiding.own() : dose.own(),
              hiding.evidence(),
              ways));
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
          case DoseOverride it -> values.dose(it.dose());
          case HiddenExercise _ -> words.hidden();
          case OwnExercise _ -> words.own_exercise();
          case null -> words.back_to_shipped();
        };
    String unlisted = now instanceof OwnExercise own ? own.name() : subject.id();
    return words.changed_to(names.getOrDefault(subject, unlisted), value);
  }
}
