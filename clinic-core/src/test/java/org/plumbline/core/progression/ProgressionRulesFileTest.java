package org.plumbline.core.progression;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.catalogue.BrokenCatalogueException;

@DisplayName("A broken progression.yaml is refused with item, field and reason:")
class ProgressionRulesFileTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
      a flare exercise nobody knows | [BR01, MB01 | [BR91, MB01 | flare, exercises: “BR91” is not known
      a condition nobody knows | {HYPERMOBILITY: 3} | {HYPERMOBIL: 3} | progress, weeksOnRung: “HYPERMOBIL” is not known
      a step that aims too high | {least: 1.10, aim: 1.15 | {least: 1.10, aim: 1.25 | progress, amount: aims at 1.25
      a load that aims too low | {least: 1.02, aim: 1.05 | {least: 1.02, aim: 1.01 | progress, load: aims at 1.01
      a red answer out of its range | {least: 0.50, aim: 0.60 | {least: 0.50, aim: 0.80 | regress, red: aims at 0.80
      an amber answer out of its range | {least: 0.75, aim: 0.80 | {least: 0.75, aim: 0.70 | regress, amber: aims at 0.70
      a lighter week out of its range | {least: 0.50, aim: 0.55 | {least: 0.50, aim: 0.45 | deload, volume: aims at 0.45
      a flare dose out of its range | {least: 0.40, aim: 0.50 | {least: 0.40, aim: 0.90 | flare, volume: aims at 0.90
      a gap dose out of its range | {least: 0.70, aim: 0.80 | {least: 0.70, aim: 0.95 | gap, reduce, volume: aims at 0.95
      a flare that ends before it begins | mostDays: 7 | mostDays: 2 | flare, mostDays: the days [3, 2] do not rise
      gaps out of order | rungDownFromDays: 15 | rungDownFromDays: 29 | gap, rescreenFromDays: the days [8, 29, 29]
      a number that is a word | greenSessions: 2 | greenSessions: two | progress, greenSessions
      a rule that is missing | setsAtMost: 4 | # | setsAtMost
      a version of its own | version: '2026.2' | version: '1999.1' | version: differs
      """)
  void isRefused(String what, String was, String becomes, String said) throws IOException {
    String file;
    try (InputStream shipped =
        Objects.requireNonNull(
            ProgressionRules.class.getResourceAsStream("/catalogue/progression.yaml"))) {
      file = new String(shipped.readAllBytes(), UTF_8);
    }
    assertTrue(file.contains(was), () -> "the file no longer contains " + was);
    var broken = new ByteArrayInputStream(file.replace(was, becomes).getBytes(UTF_8));
    var refusal =
        assertThrows(
            BrokenCatalogueException.class,
            () -> ProgressionRulesFile.read(broken, Trained.CATALOGUE));
    String message = Objects.requireNonNull(refusal.getMessage());
    assertTrue(message.startsWith("catalogue/progression.yaml"), message);
    assertTrue(message.contains(said), message);
  }
}
