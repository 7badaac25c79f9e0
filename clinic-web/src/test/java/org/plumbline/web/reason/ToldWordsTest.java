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
            + " may fit with a back that helps a lot when the hip straightens, while the seat can"
            + " do more, here on the left: an idea for us to check together, not a diagnosis.",
        told.sentence(glutes));
  }

  @Test
  void nothingIsToldOfAPatternThatNothingSpeaksFor() {
    new PatternEngine(CATALOGUE)
        .judge(someone().done())
        .results()
        .forEach(judged -> assertEquals("", told.sentence(judged)));
  }

  @Test
  void everyPatternAndWhateverMaySupportItHasPlainWords() {
    assertEquals(
        List.of(),
        CATALOGUE.patterns().values().stream()
            .filter(pattern -> pattern.derivedFrom().isEmpty())
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
    List<String> sentences =
        WorkedCases.all(CATALOGUE).stream()
            .flatMap(
                worked ->
                    new PatternEngine(CATALOGUE).judge(worked.examination()).results().stream())
            .map(told::sentence)
            .filter(sentence -> !sentence.isEmpty())
            .toList();

    assertTrue(sentences.size() > 20, "the worked patients have plenty to tell");
    for (String sentence : sentences) {
      String plain = sentence.toLowerCase(Locale.ROOT);
      assertTrue(plain.contains("an idea for us to check together"), sentence);
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
