package org.plumbline.core.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads {@code tests.yaml} and {@code intake.yaml}. */
final class TestsFile {
  private TestsFile() {}

  static GradingRules rules(Entry file) {
    Entry rules = file.inner("rules");
    return rules.done(
        new GradingRules(
            rules.number("painCapFrom", 0, 10),
            rules.number("painCapSeverity", 0, 1),
            rules.whole("halvedOverAge", 1, 120),
            rules.number("borderlineSeverity", 0, 1),
            rules.number("unusualBeyondDeviations", 1, 10)));
  }

  static List<TestDefinition> tests(Entry file) {
    return file.someInners("tests").stream().map(TestsFile::test).toList();
  }

  static List<IntakeQuestion> questions(Entry file) {
    return file.someInners("questions").stream()
        .map(
            entry ->
                entry.done(
                    new IntakeQuestion(
                        entry.text("id"),
                        entry.text("question"),
                        entry.one("family", Family.class),
                        entry.mustBe("sided"),
                        entry.evidence())))
        .toList();
  }

  private static TestDefinition test(Entry entry) {
    Unit unit = entry.one("unit", Unit.class);
    List<BigDecimal> range = entry.numbers("range");
    if (unit != Unit.CHOICE && (range.size() != 2 || range.get(0).compareTo(range.get(1)) >= 0)) {
      throw entry.broken("range", "must be the lowest and the highest value");
    }
    List<String> choices = entry.texts("choices");
    if ((unit == Unit.CHOICE) == choices.isEmpty()) {
      throw entry.broken("choices", "go with a choice and with nothing else");
    }
    List<String> items = entry.texts("items");
    if ((unit == Unit.CHECKLIST) == items.isEmpty()) {
      throw entry.broken("items", "go with a checklist and with nothing else");
    }
    boolean sided = entry.mustBe("sided");
    if (!sided && entry.has("sideDifference")) {
      throw entry.broken("sideDifference", "needs a test that has sides");
    }
    boolean sum = entry.yes("gradedOnSumOfSides");
    GradeSense sense = GradeSense.of(range, sum);
    @Nullable Grade grade = null;
    Map<Sex, Grade> bySex = Map.of();
    List<AgeBand> byAge = List.of();
    if (entry.has("grade")) {
      Entry graded = entry.inner("grade");
      byAge = graded.has("byAge") ? bands(graded, choices, sense) : List.of();
      if (graded.has("bySex")) {
        bySex = bySex(graded, choices, sense);
      } else if (byAge.isEmpty() || graded.has("flag")) {
        grade = grade(graded, choices, sense);
      }
      graded.done(byAge);
    }
    return entry.done(
        new TestDefinition(
            entry.text("id"),
            entry.text("name"),
            entry.one("family", Family.class),
            sided,
            unit,
            range.isEmpty() ? null : range.get(0),
            range.isEmpty() ? null : range.get(1),
            choices,
            items,
            grade,
            bySex,
            byAge,
            sum,
            entry.has("sideDifference")
                ? sideDifference(entry.inner("sideDifference"), range)
                : null,
            entry.has("companion") ? companion(entry.inner("companion")) : null,
            entry.yes("ageSensitive"),
            entry.numberOrNull("mdc95"),
            entry.has("norms") ? norms(entry, range) : List.of(),
            entry.text("reference"),
            entry.textOrNull("note"),
            entry.evidence()));
  }

  private static List<Norm> norms(Entry test, List<BigDecimal> range) {
    return test.someInners("norms").stream().map(entry -> norm(entry, range)).toList();
  }

  private static Norm norm(Entry entry, List<BigDecimal> range) {
    BigDecimal mean = entry.number("mean");
    BigDecimal deviation = entry.number("deviation");
    if (mean.compareTo(range.getFirst()) < 0 || mean.compareTo(range.getLast()) > 0) {
      throw entry.broken("mean", "is not within the range of the test");
    }
    if (deviation.signum() <= 0) {
      throw entry.broken("deviation", "must be above 0");
    }
    Sex sex = entry.has("sex") ? entry.one("sex", Sex.class) : null;
    return entry.done(new Norm(sex, mean, deviation));
  }

  /** The ages at which something else is a finding, from the youngest on, each age once. */
  private static List<AgeBand> bands(Entry graded, List<String> choices, GradeSense sense) {
    List<AgeBand> bands = new ArrayList<>();
    for (Entry entry : graded.someInners("byAge")) {
      int youngest = bands.isEmpty() ? 0 : bands.getLast().to() + 1;
      int from = entry.whole("from", youngest, AgeBand.OLDEST);
      int to = entry.has("to") ? entry.whole("to", from, AgeBand.OLDEST) : AgeBand.OLDEST;
      boolean sexes = entry.has("bySex");
      bands.add(
          entry.done(
              new AgeBand(
                  from,
                  to,
                  sexes ? null : grade(entry, choices, sense),
                  sexes ? bySex(entry, choices, sense) : Map.of())));
    }
    return bands;
  }

  private static Map<Sex, Grade> bySex(Entry graded, List<String> choices, GradeSense sense) {
    Entry sexes = graded.inner("bySex");
    return sexes.done(
        new EnumMap<>(
            Map.of(
                Sex.MALE, sexGrade(sexes, Sex.MALE, choices, sense),
                Sex.FEMALE, sexGrade(sexes, Sex.FEMALE, choices, sense))));
  }

  private static Grade sexGrade(Entry sexes, Sex sex, List<String> choices, GradeSense sense) {
    Entry entry = sexes.inner(sex.word());
    return entry.done(grade(entry, choices, sense));
  }

  private static Grade grade(Entry entry, List<String> choices, GradeSense sense) {
    Threshold flag = entry.parsed("flag", Threshold::parse);
    @Nullable Threshold half = entry.parsedOrNull("half", Threshold::parse);
    for (Threshold threshold : half == null ? List.of(flag) : List.of(flag, half)) {
      if (threshold instanceof Threshold.OneOf words
          ? !choices.containsAll(words.words())
          : !choices.isEmpty()) {
        throw entry.broken("flag", "“" + threshold.text() + "” does not fit the choices");
      }
    }
    sense.check(entry, flag, half);
    return new Grade(flag, half);
  }

  private static SideDifference sideDifference(Entry entry, List<BigDecimal> range) {
    SideDifference.Kind kind = entry.one("kind", SideDifference.Kind.class);
    @Nullable Threshold flag = entry.parsedOrNull("flag", Threshold::parse);
    if ((kind == SideDifference.Kind.DIFFERS) != (flag == null)) {
      throw entry.broken("flag", "goes with every kind but “differs”");
    }
    @Nullable Threshold half = entry.parsedOrNull("half", Threshold::parse);
    if (flag != null) {
      GradeSense.ofSides(kind, range).check(entry, flag, half);
    }
    return entry.done(new SideDifference(kind, flag, half, entry.numberOrNull("atLeastAbsolute")));
  }

  private static Companion companion(Entry entry) {
    List<String> choices = entry.texts("choices");
    String expected = entry.text("expected");
    if (!choices.contains(expected)) {
      throw entry.broken("expected", "“" + expected + "” is not one of the choices");
    }
    return entry.done(
        new Companion(
            entry.text("id"),
            entry.text("label"),
            choices,
            entry.mustBe("perSide"),
            expected,
            entry.one("otherwise", Companion.Otherwise.class)));
  }
}
