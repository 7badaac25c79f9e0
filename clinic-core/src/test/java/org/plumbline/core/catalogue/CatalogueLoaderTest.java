package org.plumbline.core.catalogue;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A broken catalogue file is refused with file, item, field and reason:")
class CatalogueLoaderTest {

  @Test
  @DisplayName("a threshold that is none")
  void threshold() {
    broken("tests.yaml", "flag: <58", "flag: about 58", "tests.yaml", "SOREN grade", "flag");
  }

  @Test
  @DisplayName("a missing field")
  void missingField() {
    broken("exercises.yaml", "    name: Glute bridge\n", "", "GB01", "name", "is missing");
  }

  @Test
  @DisplayName("a misspelt field")
  void misspeltField() {
    broken("tests.yaml", "ageSensitive", "ageSensitiv", "SOREN", "ageSensitiv", "not a known");
  }

  @Test
  @DisplayName("an id that is there twice")
  void duplicate() {
    broken("exercises.yaml", "id: BR02", "id: BR01", "BR01", "id", "is there twice");
  }

  @Test
  @DisplayName("a pattern that looks at a test nobody knows")
  void unknownTest() {
    broken("patterns.yaml", "graded: MTTHIP", "graded: MTTHOP", "LCS", "test", "MTTHOP");
  }

  @Test
  @DisplayName("an item the checklist does not have")
  void unknownItem() {
    broken("patterns.yaml", "item: pelvicTilt", "item: tilt", "LCS", "LUO6", "no item “tilt”");
  }

  @Test
  @DisplayName("a ladder that leads only one way")
  void oneWayLadder() {
    broken("exercises.yaml", "harder: [HT04]", "harder: []", "HT04", "easier", "name it back");
  }

  @Test
  @DisplayName("a ladder that runs in a circle")
  void circularLadder() {
    var files =
        new Object() {
          InputStream open(String name) {
            return name.equals("exercises.yaml")
                ? stream(
                    text(name)
                        .replaceFirst(
                            "easier: \\[\\]\n    harder: \\[BR02\\]",
                            "easier: [BR02]\n    harder: [BR02]")
                        .replaceFirst(
                            "easier: \\[BR01\\]\n    harder: \\[BR03\\]",
                            "easier: [BR01]\n    harder: [BR03, BR01]"))
                : CatalogueLoader.resource(name);
          }
        };
    says(
        assertThrows(BrokenCatalogueException.class, () -> new CatalogueLoader(files::open).load()),
        "exercises.yaml",
        "harder",
        "circle");
  }

  @Test
  @DisplayName("an unknown word where only some words are possible")
  void unknownWord() {
    broken("red-flags.yaml", "action: urgent", "action: soon", "RF04", "action", "soon");
  }

  @Test
  @DisplayName("a dose outside what anybody does")
  void badNumber() {
    broken("exercises.yaml", "daysPerWeek: 7", "daysPerWeek: 8", "BR01 dose", "daysPerWeek", "8");
  }

  @Test
  @DisplayName("files of different versions")
  void versions() {
    broken("patterns.yaml", "version: '2026.1'", "version: '2025.1'", "version", "2026.1");
  }

  @Test
  @DisplayName("a file that is not YAML, with the line")
  void syntax() {
    broken("intake.yaml", "questions:", "questions: [", "intake.yaml", "line");
  }

  private static void broken(String file, String text, String instead, String... said) {
    assertTrue(text(file).contains(text), () -> file + " no longer contains " + text);
    var loader =
        new CatalogueLoader(
            name ->
                name.equals(file)
                    ? stream(text(name).replaceFirst(Pattern.quote(text), instead))
                    : CatalogueLoader.resource(name));
    says(assertThrows(BrokenCatalogueException.class, loader::load), said);
  }

  private static void says(Exception exception, String... said) {
    for (String part : said) {
      assertTrue(
          exception.toString().contains(part),
          () -> "“" + exception.getMessage() + "” does not say “" + part + "”");
    }
  }

  private static String text(String name) {
    try (InputStream stream = CatalogueLoader.resource(name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
