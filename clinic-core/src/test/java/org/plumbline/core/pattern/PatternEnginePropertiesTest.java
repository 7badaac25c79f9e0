package org.plumbline.core.pattern;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.plumbline.core.assessment.Examination;
import org.plumbline.core.assessment.Finding;
import org.plumbline.core.assessment.Reading;
import org.plumbline.core.assessment.Side;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.CatalogueLoader;
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
  @Label("a test or a question that was opened and left empty says what one never touched says")
  void emptyIsUntouched(@ForAll("examinations") Examination examination) {
    Map<String, Map<Side, Boolean>> answers = new LinkedHashMap<>();
    CATALOGUE.questions().keySet().forEach(question -> answers.put(question, Map.of()));
    answers.putAll(examination.answers());
    Map<String, Finding> findings = new LinkedHashMap<>();
    CATALOGUE.tests().keySet().forEach(test -> findings.put(test, Finding.of(Map.of())));
    findings.putAll(examination.findings());
    var opened = new Examination(examination.sex(), examination.age(), answers, findings);

    Assertions.assertEquals(ENGINE.judge(examination), ENGINE.judge(opened));
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

  @Property(tries = 300)
  @Label("raising the severity of a measured support, all else equal, never lowers a score")
  void moreSevereNeverLowers(@ForAll("examinations") Examination before, @ForAll long seed) {
    var random = new Random(seed);
    List<TestDefinition> numeric =
        CATALOGUE.tests().values().stream().filter(test -> test.unit().numeric()).toList();
    TestDefinition test = numeric.get(random.nextInt(numeric.size()));
    Map<Side, Reading> readings = new EnumMap<>(Side.class);
    before
        .finding(test.id())
        .readings()
        .keySet()
        .forEach(side -> readings.put(side, RandomExaminations.reading(test, random)));
    Examination after = remeasured(before, test.id(), readings);

    PatternReport then = ENGINE.judge(before);
    PatternReport now = ENGINE.judge(after);
    for (int i = 0; i < then.results().size(); i++) {
      JudgedPattern old = then.results().get(i);
      JudgedPattern changed = now.results().get(i);
      if (!old.derived() && onlyRaised(old, changed)) {
        Assertions.assertTrue(
            changed.score().compareTo(old.score()) >= 0,
            () -> old.pattern().id() + " fell with a worse " + test.id());
      }
    }
  }

  private static Examination remeasured(Examination it, String test, Map<Side, Reading> readings) {
    Finding finding = it.finding(test);
    Map<String, Finding> findings = new LinkedHashMap<>(it.findings());
    findings.put(
        test,
        new Finding(readings, finding.items(), finding.companions(), finding.stoppedByPain()));
    return new Examination(it.sex(), it.age(), it.answers(), findings);
  }

  /** No support fell, none came or went, and what speaks against the pattern stayed as it was. */
  private static boolean onlyRaised(JudgedPattern old, JudgedPattern changed) {
    for (int i = 0; i < old.supports().size(); i++) {
      JudgedClue one = old.supports().get(i);
      JudgedClue other = changed.supports().get(i);
      if (one.measured() != other.measured() || one.counts().compareTo(other.counts()) > 0) {
        return false;
      }
    }
    return old.opposes().stream()
        .map(JudgedClue::counts)
        .toList()
        .equals(changed.opposes().stream().map(JudgedClue::counts).toList());
  }

  @Property(tries = 200)
  @Label("layered is supported when both parts are possible and one is likely, and never shown")
  void layered(@ForAll("examinations") Examination examination) {
    PatternReport report = ENGINE.judge(examination);
    PatternClass lower = report.of("LCS").getFirst().patternClass();
    PatternClass upper = report.of("UCS").getFirst().patternClass();
    boolean layered =
        lower.supported()
            && upper.supported()
            && (lower == PatternClass.LIKELY || upper == PatternClass.LIKELY);
    Assertions.assertEquals(layered, report.of("LAY").getFirst().patternClass().supported());
    Assertions.assertTrue(report.shown().stream().noneMatch(JudgedPattern::derived));
  }

  @Provide
  Arbitrary<Examination> examinations() {
    return RandomExaminations.of(CATALOGUE);
  }
}
