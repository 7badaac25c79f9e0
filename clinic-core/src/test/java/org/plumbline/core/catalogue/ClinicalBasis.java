package org.plumbline.core.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes {@code docs/clinical-basis.md} from the catalogue, so that the page cannot drift. */
final class ClinicalBasis {
  private final Catalogue catalogue;
  private final BasisPage page = new BasisPage();

  private ClinicalBasis(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * The page.
   *
   * @param frame the page's own sentences, with {@code {{tables}}} and {@code {{counts}}} in them
   * @param files every file of the catalogue by its name
   */
  static String page(Catalogue catalogue, String frame, Map<String, JsonNode> files) {
    var basis = new ClinicalBasis(catalogue);
    basis.tests();
    basis.questions();
    basis.patterns();
    basis.safety();
    basis.instruments();
    basis.exercises();
    new TreeMap<>(files)
        .forEach(
            (name, file) -> {
              if (!name.equals(LimitsFile.NAME)) {
                basis.sections(name, file);
              }
            });
    LimitTables.of(catalogue.limits(), basis.page);
    return frame
        .replace("{{version}}", catalogue.version())
        .replace("{{counts}}", basis.counts())
        .replace("{{tables}}", basis.page.text());
  }

  private String counts() {
    return "%d tests, %d intake questions, %d patterns, %d exercises, %d red flags and %d precautions"
        .formatted(
            catalogue.tests().size(),
            catalogue.questions().size(),
            catalogue.patterns().size(),
            catalogue.exercises().size(),
            catalogue.redFlags().size(),
            catalogue.conditions().size());
  }

  private void tests() {
    page.heading("Tests", "Finding", "Borderline", "Between the sides", "Error (MDC95)");
    for (TestDefinition test : catalogue.tests().values()) {
      page.row(
          test.id()
              + " "
              + test.name()
              + unit(test)
              + counts(test.companion(), test.ageSensitive()),
          grades(test, Grade::flag),
          grades(test, Grade::half),
          sides(test.sideDifference()),
          test.mdc95() == null ? "unknown" : test.mdc95().toPlainString(),
          test.evidence());
    }
    page.note("“age”: endurance norms, so the severity counts half in older people.");
  }

  private static String counts(@Nullable Companion companion, boolean age) {
    return (companion == null
            ? ""
            : ", counts when “" + companion.label() + "” is " + companion.expected())
        + (age ? ", age" : "");
  }

  private static String unit(TestDefinition test) {
    return test.unit().symbol().isEmpty() ? "" : " (" + test.unit().symbol() + ")";
  }

  private static String grades(TestDefinition test, GradePart part) {
    String limits =
        grades(test.grade(), test.gradeBySex(), part)
            + (test.gradedOnSumOfSides() ? " (sides added)" : "");
    return test.gradeByAge().stream()
        .filter(band -> !grades(band.grade(), band.gradeBySex(), part).equals("—"))
        .map(
            band ->
                "; aged %d to %d: %s"
                    .formatted(
                        band.from(), band.to(), grades(band.grade(), band.gradeBySex(), part)))
        .collect(Collectors.joining("", limits, ""));
  }

  private static String grades(@Nullable Grade grade, Map<Sex, Grade> bySex, GradePart part) {
    if (grade != null) {
      return limit(part.of(grade));
    }
    return bySex.values().stream().allMatch(each -> part.of(each) == null)
        ? "—"
        : bySex.entrySet().stream()
            .map(sex -> sex.getKey().word() + " " + limit(part.of(sex.getValue())))
            .collect(Collectors.joining(", "));
  }

  private interface GradePart {
    @Nullable Threshold of(Grade grade);
  }

  private static String limit(@Nullable Threshold threshold) {
    return threshold == null ? "—" : threshold.text();
  }

  private static String sides(@Nullable SideDifference difference) {
    if (difference == null) {
      return "—";
    }
    String limits =
        difference.flag() == null
            ? ""
            : " "
                + limit(difference.flag())
                + (difference.half() == null ? "" : ", half " + limit(difference.half()));
    String besides =
        difference.atLeastAbsolute() == null ? "" : ", and ≥ " + difference.atLeastAbsolute();
    return words(difference.kind()) + limits + besides;
  }

  private void questions() {
    page.heading("Intake questions", "Family", "Sides");
    for (IntakeQuestion question : catalogue.questions().values()) {
      page.row(
          question.id() + " " + question.question(),
          words(question.family()),
          question.sided() ? "left and right" : "one answer",
          question.evidence());
    }
  }

  private void patterns() {
    page.heading("Patterns", "Speaks for (weight)", "Speaks against (weight)", "To bear in mind");
    for (PatternDefinition pattern : catalogue.patterns().values()) {
      page.row(
          pattern.id() + " " + pattern.name(),
          pattern.supports().isEmpty() ? pattern.rule() : clues(pattern.supports()),
          clues(pattern.opposes()),
          pattern.caveat(),
          pattern.evidence());
    }
  }

  private static String clues(List<Clue> clues) {
    return clues.isEmpty()
        ? "—"
        : clues.stream()
            .map(
                clue ->
                    clue.anyOf().stream()
                            .map(CriterionWords::of)
                            .collect(Collectors.joining(" or "))
                        + " ("
                        + clue.weight().toPlainString()
                        + ")")
            .collect(Collectors.joining("; "));
  }

  private void safety() {
    page.heading("Red flags", "Action", "Keeps a routine back");
    for (RedFlag flag : catalogue.redFlags().values()) {
      page.row(
          flag.id() + " " + flag.name(),
          words(flag.action()),
          words(flag.blocks()),
          flag.evidence());
    }
    page.heading("Precautions", "Leaves out", "Asks for care", "Favours");
    for (Condition condition : catalogue.conditions().values()) {
      page.row(
          condition.name(),
          matches(condition.removes()),
          matches(condition.cautions()),
          matches(condition.prefers()),
          condition.evidence());
    }
  }

  private static String matches(List<Match> matches) {
    return matches.isEmpty()
        ? "—"
        : matches.stream().map(ClinicalBasis::match).collect(Collectors.joining(", "));
  }

  private static String match(Match match) {
    List<String> named = new ArrayList<>();
    if (match.everything()) {
      named.add("everything");
    }
    if (match.tag() != null) {
      named.add(match.tag());
    }
    if (match.category() != null) {
      named.add(words(match.category()));
    }
    if (match.family() != null) {
      named.add("family " + match.family());
    }
    if (match.position() != null) {
      named.add(words(match.position()));
    }
    if (match.laterality() != null) {
      named.add(words(match.laterality()));
    }
    if (match.fromLevel() != null) {
      named.add("from level " + match.fromLevel());
    }
    return String.join(" ", named);
  }

  private void instruments() {
    page.heading(
        "Outcome measures", "Scores", "Important change (MIC)", "Error (MDC)", "Responder");
    for (Instrument it : catalogue.instruments().values()) {
      page.row(
          it.id() + " " + it.name(),
          it.min()
              + " to "
              + it.max()
              + ", "
              + (it.higherIsBetter() ? "higher" : "lower")
              + " is better",
          it.smallestImportantChange().toPlainString()
              + (it.importantShareOfBaseline() == null
                  ? ""
                  : " or " + it.importantShareOfBaseline() + " of the first score"),
          it.detectableChange() == null ? "unknown" : it.detectableChange().toPlainString(),
          it.responder().change().toPlainString()
              + (it.responder().shareOfBaseline() == null
                  ? ""
                  : " and " + it.responder().shareOfBaseline() + " of the first score"),
          it.evidence());
    }
  }

  private void exercises() {
    page.heading("Exercises", "Kind, level", "Starting dose", "Answers", "Tags");
    for (Exercise exercise : catalogue.exercises().values()) {
      Dose dose = exercise.dose();
      page.row(
          exercise.id()
              + " "
              + exercise.name()
              + (exercise.teachInPerson() ? " (taught first)" : ""),
          words(exercise.category()) + " " + exercise.level(),
          dose.sets()
              + " × "
              + dose.reps()
              + (dose.holdSeconds() > 0 ? " × " + dose.holdSeconds() + " s" : "")
              + ", tempo "
              + dose.tempo().text()
              + ", rest "
              + dose.restSeconds()
              + " s, "
              + dose.daysPerWeek()
              + " days",
          exercise.relevance().entrySet().stream()
              .map(it -> it.getKey() + " " + it.getValue().toPlainString())
              .collect(Collectors.joining(", ")),
          exercise.tags().isEmpty() ? "—" : String.join(", ", exercise.tags()),
          exercise.evidence());
    }
  }

  /** The rules of a file that are no list of items, each with the evidence the file names. */
  private void sections(String name, JsonNode file) {
    Map<String, Evidence> evidence = SectionEvidence.of(new Entry(name, "", file));
    if (evidence.isEmpty()) {
      return;
    }
    page.heading("Rules of " + name, "Value");
    evidence.forEach(
        (section, source) -> {
          JsonNode value = file.at("/" + section.replace('.', '/'));
          page.row(section, RuleWords.of(value), source);
        });
  }

  static String words(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
