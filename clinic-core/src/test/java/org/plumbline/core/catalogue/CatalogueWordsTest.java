package org.plumbline.core.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.testing.UnfoundedClaims;

@DisplayName("The words of the catalogue")
class CatalogueWordsTest {

  @ParameterizedTest(name = "of {0} say nothing that the evidence does not bear")
  @ValueSource(
      strings = {
        "tests.yaml",
        "intake.yaml",
        "patterns.yaml",
        "exercises.yaml",
        "red-flags.yaml",
        "conditions.yaml",
        "tailoring.yaml",
        "instruments.yaml",
        "routine.yaml"
      })
  void sayNothingUnfounded(String file) {
    List<String> texts = new ArrayList<>();
    collect(YamlFile.read(file, CatalogueLoader.resource(file)), texts);
    assertFalse(texts.isEmpty());
    assertEquals(
        List.of(), texts.stream().filter(text -> !UnfoundedClaims.in(text).isEmpty()).toList());
  }

  @ParameterizedTest(name = "“{0}” is recognised")
  @ValueSource(
      strings = {
        "78%",
        "22 %",
        "40 per cent",
        "37\u00a0%",
        "within 50 ms",
        "2 feet",
        "a Dormant muscle",
        "misaligned",
        "shut off",
        "It prevents injury",
        "bad posture"
      })
  void theGuardSees(String claim) {
    assertFalse(UnfoundedClaims.in(claim).isEmpty());
  }

  @Test
  @DisplayName("ask nobody to hold the breath, and name no source text")
  void nothingOfTheSeeds() {
    List<String> texts = new ArrayList<>();
    collect(YamlFile.read("exercises.yaml", CatalogueLoader.resource("exercises.yaml")), texts);
    assertEquals(
        List.of(),
        texts.stream()
            .map(text -> text.toLowerCase(Locale.ROOT))
            .filter(text -> text.contains("seed") || text.contains("breath held"))
            .toList());
  }

  private static void collect(JsonNode value, List<String> texts) {
    if (value.isTextual()) {
      texts.add(value.textValue());
    }
    value.forEach(inner -> collect(inner, texts));
  }
}
