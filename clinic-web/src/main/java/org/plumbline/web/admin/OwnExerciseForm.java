package org.plumbline.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.Category;
import org.plumbline.core.catalogue.Laterality;
import org.plumbline.core.catalogue.Position;
import org.plumbline.core.override.ClinicCatalogue;
import org.plumbline.core.override.OwnExercise;
import org.plumbline.web.page.Form;
import org.plumbline.web.page.Option;

/** The form of an exercise of the clinic's own: its choices, and what was typed. */
@ApplicationScoped
class OwnExerciseForm {

  private final ClinicCatalogue knowledge;
  private final OwnExerciseMessages words;
  private final ValueForm values;

  OwnExerciseForm(ClinicCatalogue knowledge, OwnExerciseMessages words, ValueForm values) {
    this.knowledge = knowledge;
    this.words = words;
    this.values = values;
  }

  /** What can be chosen. */
  record Choices(
      List<Option> families,
      List<Option> categories,
      List<Option> phases,
      List<Option> levels,
      List<Option> lateralities,
      List<Option> positions,
      List<Option> equipment,
      List<Option> tags,
      List<Option> patterns,
      List<KnowledgeView.Field> dose) {}

  Choices choices() {
    Catalogue shipped = knowledge.shipped();
    Map<String, Option> families = new LinkedHashMap<>();
    shipped
        .exercises()
        .values()
        .forEach(
            it ->
                families.putIfAbsent(
                    it.family(),
                    new Option(it.family(), words.family_option(it.family(), it.name()))));
    return new Choices(
        List.copyOf(families.values()),
        named(Category.values()),
        shipped.tailoring().phases().stream()
            .map(it -> new Option(Integer.toString(it.number()), it.name()))
            .toList(),
        IntStream.rangeClosed(1, 5)
            .mapToObj(it -> new Option(Integer.toString(it), Integer.toString(it)))
            .toList(),
        Arrays.stream(Laterality.values())
            .map(it -> new Option(it.name(), words.laterality_of(it)))
            .toList(),
        named(Position.values()),
        shipped.equipment().stream().map(it -> new Option(it, it)).toList(),
        shipped.tags().entrySet().stream()
            .map(it -> new Option(it.getKey(), it.getValue()))
            .toList(),
        shipped.patterns().values().stream()
            .filter(it -> it.derivedFrom().isEmpty())
            .map(it -> new Option(it.id(), it.name()))
            .toList(),
        values.doseFields());
  }

  private static List<Option> named(Enum<?>[] items) {
    return Arrays.stream(items)
        .map(it -> new Option(it.name(), it.name().toLowerCase(Locale.ROOT).replace('_', ' ')))
        .toList();
  }

  /** The fields as an exercise fills them. */
  Map<String, List<String>> typed(OwnExercise it) {
    Map<String, List<String>> typed = new LinkedHashMap<>();
    ValueForm.typed(it.dose()).forEach((field, value) -> typed.put(field, List.of(value)));
    typed.put("id", List.of(it.id()));
    typed.put("name", List.of(it.name()));
    typed.put("family", List.of(it.id().substring(0, 2)));
    typed.put("category", List.of(it.category().name()));
    typed.put("phases", it.phases().stream().map(phase -> Integer.toString(phase)).toList());
    typed.put("level", List.of(Integer.toString(it.level())));
    typed.put("laterality", List.of(it.laterality().name()));
    typed.put("positions", it.positions().stream().map(Position::name).toList());
    typed.put("equipment", List.copyOf(it.equipment()));
    typed.put("tags", List.copyOf(it.tags()));
    typed.put("patterns", List.copyOf(it.patterns()));
    typed.put("teach", it.teachInPerson() ? List.of("yes") : List.of());
    typed.put("link", List.of(it.link()));
    typed.put("steps", List.of(String.join("\n", it.steps())));
    typed.put("breathing", List.of(it.breathing()));
    typed.put("cue", List.of(it.cue()));
    typed.put("stop", List.of(it.stop()));
    return typed;
  }

  private void name(Form form, Choices choices) {
    values.name(form, choices.dose());
    form.named("name", words.name());
    form.named("family", words.family());
    form.named("category", words.category());
    form.named("phases", words.phases());
    form.named("level", words.level());
    form.named("laterality", words.laterality());
    form.named("positions", words.positions());
    form.named("tags", words.tags());
    form.named("patterns", words.patterns());
    form.named("link", words.link());
    form.named("steps", words.steps());
    form.named("breathing", words.breathing());
    form.named("cue", words.cue());
    form.named("stop", words.stop());
  }

  /** What was typed; what cannot be read is noted beside its field. */
  OwnExercise read(Form form, String id) {
    Choices choices = choices();
    name(form, choices);
    return new OwnExercise(
        id,
        form.required("name", OwnExercise.LONGEST_NAME),
        one(form, "category", choices.categories(), Category.class, Category.MOBILITY),
        several(form, "phases", choices.phases()).stream()
            .map(Integer::valueOf)
            .collect(Collectors.toSet()),
        level(form, choices),
        one(form, "laterality", choices.lateralities(), Laterality.class, Laterality.BILATERAL),
        several(form, "positions", choices.positions()).stream()
            .map(Position::valueOf)
            .collect(Collectors.toSet()),
        several(form, "equipment", choices.equipment()),
        values.dose(form),
        several(form, "tags", choices.tags()),
        several(form, "patterns", choices.patterns()),
        form.chosen("teach", "yes"),
        form.optional("link", OwnExercise.LONGEST_LINK).orElse(""),
        steps(form),
        form.required("breathing", OwnExercise.LONGEST_TEXT),
        form.required("cue", OwnExercise.LONGEST_TEXT),
        form.required("stop", OwnExercise.LONGEST_TEXT));
  }

  private static int level(Form form, Choices choices) {
    String chosen = form.choice("level", offered(choices.levels()));
    return form.fault("level") == null ? Integer.parseInt(chosen) : 1;
  }

  private static List<String> steps(Form form) {
    List<String> steps = new ArrayList<>();
    form.value("steps").lines().map(String::strip).filter(it -> !it.isEmpty()).forEach(steps::add);
    return steps;
  }

  private static <T extends Enum<T>> T one(
      Form form, String field, List<Option> options, Class<T> type, T otherwise) {
    String chosen = form.choice(field, offered(options));
    return form.fault(field) == null ? Enum.valueOf(type, chosen) : otherwise;
  }

  /** What nobody offered was not chosen. */
  private static Set<String> several(Form form, String field, List<Option> options) {
    Set<String> chosen = new LinkedHashSet<>(form.values(field));
    chosen.retainAll(offered(options));
    return chosen;
  }

  private static List<String> offered(List<Option> options) {
    return options.stream().map(Option::value).toList();
  }
}
