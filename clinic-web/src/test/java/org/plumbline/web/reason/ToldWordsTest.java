package org.plumbline.web.reason;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.core.assessment.Examined.someone;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.core.assessment.Side;
import org.plumbline.core.assessment.WorkedCases;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.CatalogueLoader;
import org.plumbline.core.catalogue.Clue;
import org.plumbline.core.catalogue.Criterion;
import org.plumbline.core.catalogue.PatternDefinition;
import org.plumbline.core.pattern.JudgedPattern;
import org.plumbline.core.pattern.PatternEngine;
import org.plumbline.core.testing.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ToldWordsTest {
  private static final Catalogue CATALOGUE = CatalogueLoader.shipped();

  @Inject ToldWords told;
  @Inject ToldMessages words;

  @Test
  void theSentenceNamesTheStrongestFindingsPlainlyAndAsksToCheckTogether() {
    JudgedPattern glutes =
        new PatternEngine(CATALOGUE)
            .judge(
                someone()
                    .found("SLBR", Side.LEFT, "15")
                    .found("BRSENSE", Side.LEFT, "back")
                    .found("PHEQ", Side.LEFT, "2")
                    .answered("ARCHLEG", true)
                    .done())
            .of("GES")
            .getFirst();

    assertEquals(
        "What stood out was lifting a leg while lying face down and where you felt the bridge. That"
            + " may fit with a low back that moves along when you straighten your hip, and buttock"
            + " muscles that can learn to do more, here on the left: an idea for us to check"
            + " together, not a diagnosis.",
        told.sentence(glutes));
  }

  @Test
  void ofAPatternThatWasNotMeasuredOrIsNotSupportedThatIsSaid() {
    for (JudgedPattern judged : new PatternEngine(CATALOGUE).judge(someone().done()).results()) {
      if (!judged.derived()) {
        assertTrue(told.sentence(judged).startsWith("We have not measured enough yet to say "));
      }
    }
    assertEquals(
        "What we measured so far does not point to back muscles that can learn to hold longer.",
        told.sentence(
            new PatternEngine(CATALOGUE)
                .judge(someone().found("SOREN", "180").done())
                .of("EEN")
                .getFirst()));
  }

  @Test
  void aPatternThatIsMadeOfOthersHasNoFindingsOfItsOwnToName() {
    JudgedPattern layered =
        WorkedCases.all(CATALOGUE).stream()
            .map(worked -> new PatternEngine(CATALOGUE).judge(worked.examination()))
            .map(report -> report.of("LAY").getFirst())
            .filter(judged -> judged.patternClass().supported())
            .findFirst()
            .orElseThrow();
    assertEquals(
        "What we measured may fit with your hips and your neck being two parts of one picture: an"
            + " idea for us to check together, not a diagnosis.",
        told.sentence(layered));
  }

  @Test
  void everyPatternAndWhateverMaySupportItHasPlainWords() {
    assertEquals(
        List.of(),
        CATALOGUE.patterns().values().stream()
            .flatMap(
                pattern ->
                    Stream.concat(
                        words.pattern(pattern.id()).isEmpty()
                            ? Stream.of(pattern.id())
                            : Stream.of(),
                        criteria(pattern).filter(it -> wordless(it)).map(Object::toString)))
            .toList());
  }

  private static Stream<Criterion> criteria(PatternDefinition pattern) {
    return pattern.supports().stream().map(Clue::anyOf).flatMap(List::stream);
  }

  private boolean wordless(Criterion criterion) {
    return switch (criterion) {
      case Criterion.All it -> it.parts().stream().anyMatch(this::wordless);
      case Criterion.Graded it -> words.test(it.test()).isEmpty();
      case Criterion.ItemTrue it -> words.item(it.item()).isEmpty();
      case Criterion.ValueWithin it -> words.test(it.test()).isEmpty();
      case Criterion.SidesDiffer it -> words.test(it.test()).isEmpty();
      case Criterion.SidesAlike it -> words.test(it.test()).isEmpty();
      case Criterion.Symmetric it -> words.test(it.test()).isEmpty();
      case Criterion.Ratio it ->
          words.test(it.numerator()).isEmpty() || words.test(it.denominator()).isEmpty();
      case Criterion.Difference it ->
          words.test(it.minuend()).isEmpty() || words.test(it.subtrahend()).isEmpty();
      case Criterion.Answered it -> words.question(it.question()).isEmpty();
    };
  }

  @Test
  void noSentenceBlamesExplainsPainCountsOrClaimsWhatTheEvidenceDoesNotBear() {
    Map<String, Boolean> sentences =
        WorkedCases.all(CATALOGUE).stream()
            .flatMap(
                worked ->
                    new PatternEngine(CATALOGUE).judge(worked.examination()).results().stream())
            .collect(
                Collectors.toMap(
                    told::sentence, judged -> judged.patternClass().supported(), (one, _) -> one));

    assertTrue(sentences.size() > 20, "the worked patients have plenty to tell");
    for (String sentence : sentences.keySet()) {
      String plain = sentence.toLowerCase(Locale.ROOT);
      assertEquals(
          sentences.get(sentence), plain.contains("an idea for us to check together"), sentence);
      assertFalse(plain.matches(".*[0-9%].*"), sentence);
      for (String claim :
          List.of(
              "cause",
              "because",
              "explain",
              "due to",
              "pain",
              "wrong",
              "bad",
              "fault",
              "weak",
              "dormant",
              "misaligned",
              "shut off",
              "prevent",
              "injury")) {
        assertFalse(plain.contains(claim), sentence);
      }
    }
  }
}
