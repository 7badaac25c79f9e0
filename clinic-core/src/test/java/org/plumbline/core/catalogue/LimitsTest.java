package org.plumbline.core.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Every E-marked number must be editable configuration")
class LimitsTest {

  /** Which phase is meant, and not how much of something. */
  private static final Set<String> NAMES_A_PHASE = Set.of("routine.phaseEntry.fastTrack.phase");

  private final Catalogue shipped = CatalogueLoader.shipped();

  @ParameterizedTest
  @ValueSource(strings = {"attention", "training", "progression", "routine"})
  void everyNumberOfARoomsFileIsALimit(String file) {
    assertEquals(
        List.of(), unlisted(file, YamlFile.read(file, CatalogueLoader.resource(file + ".yaml"))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tests rules",
        "patterns rules",
        "red-flags rules",
        "tailoring limits",
        "tailoring selection",
        "tailoring gates"
      })
  void everyRuleOfASectionIsALimit(String named) {
    String file = named.split(" ")[0];
    String section = named.split(" ")[1];
    JsonNode tree = YamlFile.read(file, CatalogueLoader.resource(file + ".yaml"));
    assertEquals(List.of(), unlisted(file + "." + section, tree.path(section)));
  }

  @Test
  void everyNumberInsideAPatternIsALimit() {
    JsonNode tree = YamlFile.read("patterns", CatalogueLoader.resource("patterns.yaml"));
    List<String> unlisted = new ArrayList<>();
    for (JsonNode pattern : tree.path("patterns")) {
      for (String clues : List.of("supports", "opposes")) {
        String at = "patterns." + pattern.path("id").asText() + "." + clues;
        unlisted(at, pattern.path(clues)).stream()
            .filter(it -> !it.endsWith(".weight"))
            .forEach(unlisted::add);
      }
    }
    assertEquals(List.of(), unlisted);
  }

  @Test
  void everyNumberOfAConditionLeadsToItsLimitAndNoOtherConditionLeadsThere() {
    List<Limit> found = new ArrayList<>();
    for (PatternDefinition pattern : shipped.patterns().values()) {
      for (boolean supports : List.of(true, false)) {
        for (Clue clue : supports ? pattern.supports() : pattern.opposes()) {
          for (Criterion part : parts(clue)) {
            Optional<Limit> limit = shipped.limits().inside(pattern, supports, clue, part);
            BigDecimal number = part.number();
            assertEquals(number, limit.map(Limit::shipped).orElse(null), pattern.id() + part);
            limit.ifPresent(found::add);
          }
        }
      }
    }
    assertEquals(
        shipped.limits().all().stream().filter(it -> it.area().equals("clues")).toList(), found);
  }

  private static List<Criterion> parts(Clue clue) {
    return clue.anyOf().stream()
        .flatMap(any -> any instanceof Criterion.All all ? all.parts().stream() : Stream.of(any))
        .toList();
  }

  @Test
  void aNumberOfAPublishedSourceIsShownAndStays() {
    assertFalse(limit("progression.progress.load.most").isChangeable());
    assertFalse(limit("routine.usual.minutes").isChangeable());
    assertTrue(limit("patterns.LCS.against.HIPEXT").isChangeable());
    assertEquals(
        "Mueller 2020", limit("tailoring.limits.sessionMinutesAtMost").evidence().source());
  }

  @Test
  void aSafetyWallMovesOnlyToTheCarefulSide() {
    for (String wall :
        List.of(
            "training.painLight.red.peakAtLeast",
            "training.painLight.red.peakAtMost",
            "training.painLight.red.aboveBaseline",
            "training.painLight.amber.peakAtLeast",
            "attention.severePainFrom",
            "red-flags.rules.reaskAfterDays",
            "routine.severePain.atLeast",
            "progression.flare.aboveBaseline",
            "progression.regress.red.most")) {
      assertEquals(0, limit(wall).most().compareTo(limit(wall).shipped()), wall);
      assertFalse(limit(wall).why().isEmpty(), wall);
    }
    for (String wall :
        List.of("progression.progress.greenSessions", "progression.flare.settledDays")) {
      assertEquals(0, limit(wall).least().compareTo(limit(wall).shipped()), wall);
      assertFalse(limit(wall).why().isEmpty(), wall);
    }
  }

  @Test
  void everyLimitMayStandAtEitherEndOfItsRangeUnlessAnotherHoldsIt() {
    for (Limit limit : shipped.limits().all()) {
      for (BigDecimal end : List.of(limit.least(), limit.most())) {
        Limits moved = shipped.limits().with(limit.id(), end);
        if (limit.isChangeable() && moved.outOfOrder().isEmpty()) {
          assertEquals(0, moved.read().limits().value(limit).compareTo(end), limit.id());
        }
      }
    }
  }

  @Test
  void withoutANumberOfTheClinicsOwnTheCatalogueReadsAsShipped() {
    Catalogue again = shipped.limits().read();
    assertEquals(shipped.patterns(), again.patterns());
    assertEquals(shipped.patternRules(), again.patternRules());
    assertEquals(shipped.tailoring(), again.tailoring());
    assertEquals(shipped.exercises(), again.exercises());
  }

  private Limit limit(String id) {
    return shipped.limits().find(id).orElseThrow();
  }

  private List<String> unlisted(String at, JsonNode from) {
    Set<String> listed = new HashSet<>(shipped.limits().places());
    List<String> unlisted = new ArrayList<>();
    walk(at, from, unlisted);
    unlisted.removeAll(listed);
    unlisted.removeAll(NAMES_A_PHASE);
    unlisted.removeIf(it -> it.contains(".evidence") || it.endsWith(".version"));
    return unlisted;
  }

  private static void walk(String at, JsonNode from, List<String> numbers) {
    if (from.isNumber() || from.isTextual() && from.asText().matches("[<>]=?[0-9.]+")) {
      numbers.add(at);
    }
    from.properties().forEach(it -> walk(at + "." + it.getKey(), it.getValue(), numbers));
    if (from.isArray()) {
      for (int i = 0; i < from.size(); i++) {
        walk(at + "." + (i + 1), from.get(i), numbers);
      }
    }
  }
}
