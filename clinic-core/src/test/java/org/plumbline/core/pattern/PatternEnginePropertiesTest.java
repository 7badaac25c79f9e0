package org.plumbline.core.pattern;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.plumbline.core.assessment.Examination;
import org.plumbline.core.assessment.Finding;
import org.plumbline.core.assessment.Reading;
import org.plumbline.core.assessment.Side;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.CatalogueLoader;
import org.plumbline.core.catalogue.Companion;
import org.plumbline.core.catalogue.IntakeQuestion;
import org.plumbline.core.catalogue.Sex;
import org.plumbline.core.catalogue.TestDefinition;

@Label("For every possible examination")
class PatternEnginePropertiesTest {
  private static final Catalogue CATALOGUE = CatalogueLoader.shipped();
  private static final PatternEngine ENGINE = new PatternEngine(CATALOGUE);

  @Property(tries = 150)
  @Label("scores and coverages lie within 0 and 1, and at most three patterns are shown")
  void withinBounds(@ForAll("examinations") Examination examination) {
    PatternReport report = ENGINE.judge(examination);

    for (JudgedPattern result : report.results()) {
      Assertions.assertTrue(share(result.score()) && share(result.coverage()), result::toString);
    }
    Assertions.assertTrue(report.shown().size() <= 3);
  }

  private static boolean share(BigDecimal number) {
    return number.signum() >= 0 && number.compareTo(BigDecimal.ONE) <= 0;
  }

  @Property(tries = 100)
  @Label("the order in which findings were entered does not matter")
  void orderDoesNotMatter(@ForAll("examinations") Examination examination, @ForAll long seed) {
    var shuffled =
        new Examination(
            examination.sex(),
            examination.age(),
            shuffled(examination.answers(), seed),
            shuffled(examination.findings(), seed));

    Assertions.assertEquals(ENGINE.judge(examination), ENGINE.judge(shuffled));
  }

  private static <V> Map<String, V> shuffled(Map<String, V> entries, long seed) {
    List<String> keys = new ArrayList<>(entries.keySet());
    Collections.shuffle(keys, new Random(seed));
    Map<String, V> map = new LinkedHashMap<>();
    keys.forEach(key -> map.put(key, entries.get(key)));
    return map;
  }

  @Property(tries = 100)
  @Label("left and right mirrored give the mirrored answer")
  void mirrored(@ForAll("examinations") Examination examination) {
    Map<String, Map<Side, Boolean>> answers = new LinkedHashMap<>();
    examination.answers().forEach((question, sides) -> answers.put(question, swapped(sides)));
    Map<String, Finding> findings = new LinkedHashMap<>();
    examination
        .findings()
        .forEach(
            (test, it) ->
                findings.put(
                    test,
                    new Finding(
                        swapped(it.readings()),
                        it.items(),
                        swapped(it.companions()),
                        swapped(it.stoppedByPain()))));
    PatternReport mirror =
        ENGINE.judge(new Examination(examination.sex(), examination.age(), answers, findings));

    for (JudgedPattern result : ENGINE.judge(examination).results()) {
      JudgedPattern other =
          mirror.of(result.pattern().id()).stream()
              .filter(it -> it.side() == result.side().other())
              .findFirst()
              .orElseThrow();
      Assertions.assertEquals(result.score(), other.score());
      Assertions.assertEquals(result.coverage(), other.coverage());
      Assertions.assertEquals(result.patternClass(), other.patternClass());
      Assertions.assertEquals(result.nextBestTest(), other.nextBestTest());
    }
  }

  private static <V> Map<Side, V> swapped(Map<Side, V> sides) {
    Map<Side, V> swapped = new EnumMap<>(Side.class);
    sides.forEach((side, value) -> swapped.put(side.other(), value));
    return swapped;
  }

  @Property(tries = 100)
  @Label("a yes instead of a no to what speaks for a pattern never lowers its score")
  void worseNeverLowers(@ForAll("examinations") Examination examination) {
    for (String question : examination.answers().keySet()) {
      PatternReport no = ENGINE.judge(answered(examination, question, false));
      PatternReport yes = ENGINE.judge(answered(examination, question, true));
      for (int i = 0; i < no.results().size(); i++) {
        JudgedPattern before = no.results().get(i);
        JudgedPattern after = yes.results().get(i);
        boolean speaksFor =
            before.supports().stream()
                .anyMatch(clue -> clue.clue().anyOf().toString().contains("=" + question + "]"));
        if (speaksFor) {
          Assertions.assertTrue(
              after.score().compareTo(before.score()) >= 0,
              () -> before.pattern().id() + " fell with " + question);
        }
      }
    }
  }

  private static Examination answered(Examination before, String question, boolean yes) {
    Map<String, Map<Side, Boolean>> answers = new LinkedHashMap<>(before.answers());
    answers.put(question, Map.of(Side.MIDLINE, yes));
    return new Examination(before.sex(), before.age(), answers, before.findings());
  }

  @Provide
  Arbitrary<Examination> examinations() {
    return Combinators.combine(
            Arbitraries.of(Sex.class).injectNull(0.2),
            Arbitraries.integers().between(18, 80).injectNull(0.2),
            Arbitraries.longs(),
            Arbitraries.doubles().between(0.1, 1))
        .as(PatternEnginePropertiesTest::examination);
  }

  private static Examination examination(
      @Nullable Sex sex, @Nullable Integer age, long seed, double density) {
    var random = new Random(seed);
    Map<String, Map<Side, Boolean>> answers = new LinkedHashMap<>();
    for (IntakeQuestion question : CATALOGUE.questions().values()) {
      for (Side side : question.sided() ? Side.BOTH : List.of(Side.MIDLINE)) {
        if (random.nextDouble() < density) {
          answers
              .computeIfAbsent(question.id(), _ -> new EnumMap<>(Side.class))
              .put(side, random.nextBoolean());
        }
      }
    }
    Map<String, Finding> findings = new LinkedHashMap<>();
    for (TestDefinition test : CATALOGUE.tests().values()) {
      if (random.nextDouble() < density) {
        findings.put(test.id(), finding(test, random, density));
      }
    }
    return new Examination(sex, age, answers, findings);
  }

  private static Finding finding(TestDefinition test, Random random, double density) {
    Map<Side, Reading> readings = new EnumMap<>(Side.class);
    Map<Side, String> companions = new EnumMap<>(Side.class);
    Map<Side, BigDecimal> pain = new EnumMap<>(Side.class);
    Map<String, Boolean> items = new LinkedHashMap<>();
    for (String item : test.items()) {
      if (random.nextDouble() < density) {
        items.put(item, random.nextBoolean());
      }
    }
    for (Side side : test.sided() ? Side.BOTH : List.of(Side.MIDLINE)) {
      if (test.items().isEmpty() && random.nextDouble() < density) {
        readings.put(side, reading(test, random));
      }
      if (random.nextInt(6) == 0) {
        pain.put(side, BigDecimal.valueOf(random.nextInt(11)));
      }
    }
    Companion companion = test.companion();
    if (companion != null && random.nextInt(4) > 0) {
      companions.put(
          Side.MIDLINE, companion.choices().get(random.nextInt(companion.choices().size())));
    }
    return new Finding(readings, items, companions, pain);
  }

  private static Reading reading(TestDefinition test, Random random) {
    BigDecimal min = test.min();
    BigDecimal max = test.max();
    if (min == null || max == null) {
      return Reading.of(test.choices().get(random.nextInt(test.choices().size())));
    }
    int steps = test.unit().whole() ? 1 : 2;
    int range = max.subtract(min).intValueExact() * steps;
    return Reading.of(
        min.add(BigDecimal.valueOf(random.nextInt(range + 1)).divide(BigDecimal.valueOf(steps))));
  }
}
