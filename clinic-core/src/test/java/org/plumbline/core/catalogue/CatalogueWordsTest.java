package org.plumbline.core.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The words of the catalogue")
class CatalogueWordsTest {

  private static final UnfoundedClaims CLAIMS = CatalogueLoader.shipped().claims();

  @ParameterizedTest(name = "of {0} say nothing that the evidence does not bear")
  @MethodSource("files")
  void sayNothingUnfounded(String file) {
    List<String> texts = new ArrayList<>();
    collect(YamlFile.read(file, CatalogueLoader.resource(file)), texts);
    assertFalse(texts.isEmpty());
    assertEquals(List.of(), texts.stream().filter(text -> !CLAIMS.in(text).isEmpty()).toList());
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
    assertFalse(CLAIMS.in(claim).isEmpty());
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

  @Test
  @DisplayName("may say other numbers, and what only looks like a claim")
  void harmless() {
    for (String text :
        List.of(
            "178 %", "2.40 %", "5.22%", "150 ms", "12 feet", "two feet on the floor", "the gas")) {
      assertEquals(List.of(), CLAIMS.in(text));
    }
  }

  /** Every file but the one that lists the claims. */
  static List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src", "main", "resources", "catalogue"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.equals("claims.yaml"))
          .sorted()
          .toList();
    }
  }

  private static void collect(JsonNode value, List<String> texts) {
    if (value.isTextual()) {
      texts.add(value.textValue());
    }
    value.forEach(inner -> collect(inner, texts));
  }
}
