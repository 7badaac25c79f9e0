package org.plumbline.core.catalogue;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A broken catalogue file is refused with file, item, field and reason:")
class CatalogueLoaderTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      a threshold that is none | tests.yaml | flag: <58 | flag: about 58 | tests.yaml; SOREN grade; flag
      a missing field | exercises.yaml | name: Glute bridge | '' | GB01; name; is missing
      a misspelt field | tests.yaml | ageSensitive | ageSensitiv | SOREN; ageSensitiv; not a known
      an id that is there twice | exercises.yaml | id: BR02 | id: BR01 | BR01; id; is there twice
      a pattern that looks at a test nobody knows | patterns.yaml | graded: MTTHIP | graded: MTTHOP | LCS; test; MTTHOP
      an item the checklist does not have | patterns.yaml | item: pelvicTilt | item: tilt | LCS; LUO6; no item “tilt”
      a ladder that leads only one way | exercises.yaml | harder: [HT04] | harder: [] | HT04; easier; name it back
      an unknown word where only some words are possible | red-flags.yaml | action: urgent | action: soon | RF04; action; soon
      a dose outside what anybody does | exercises.yaml | daysPerWeek: 7 | daysPerWeek: 8 | BR01 dose; daysPerWeek; 8
      files of different versions | patterns.yaml | version: '2026.2' | version: '2025.1' | version; 2026.2
      a file that is not YAML, with the line | intake.yaml | questions: | questions: [ | intake.yaml; line
      """)
  void isRefused(String what, String file, String text, String instead, String said) {
    assertTrue(text(file).contains(text), () -> file + " no longer contains " + text);
    broken(file, whole -> whole.replaceFirst(Pattern.quote(text), instead), said.split("; "));
  }

  @Test
  @DisplayName("a ladder that runs in a circle")
  void circularLadder() {
    broken(
        "exercises.yaml",
        whole ->
            whole
                .replaceFirst(
                    "easier: \\[\\]\n    harder: \\[BR02\\]", "easier: [BR02]\n    harder: [BR02]")
                .replaceFirst(
                    "easier: \\[BR01\\]\n    harder: \\[BR03\\]",
                    "easier: [BR01]\n    harder: [BR03, BR01]"),
        "exercises.yaml",
        "harder",
        "circle");
  }

  private static void broken(String file, UnaryOperator<String> breaking, String... said) {
    var loader =
        new CatalogueLoader(
            name ->
                name.equals(file)
                    ? stream(breaking.apply(text(name)))
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
