package org.plumbline.core.progression;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.catalogue.BrokenFile;

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
      a step that aims too high | {least: 1.10, aim: 1.15 | {least: 1.10, aim: 1.25 | progress, amount, aim: 1.25 is not within 1.02 to 1.2
      a load that aims too low | {least: 1.02, aim: 1.05 | {least: 1.02, aim: 1.01 | progress, load, aim: 1.01 is not within 1.02 to 1.1
      a red answer out of its range | {least: 0.50, aim: 0.60 | {least: 0.50, aim: 0.80 | regress, red, aim: 0.80 is not within 0.3 to 0.7
      an amber answer out of its range | {least: 0.75, aim: 0.80 | {least: 0.75, aim: 0.70 | regress, amber, aim: is below progression.regress.amber.least
      a lighter week out of its range | {least: 0.50, aim: 0.55 | {least: 0.50, aim: 0.45 | deload, volume, aim: is below progression.deload.volume.least
      a flare dose out of its range | {least: 0.40, aim: 0.50 | {least: 0.40, aim: 0.90 | flare, volume, aim: 0.90 is not within 0.3 to 0.6
      a gap dose out of its range | {least: 0.70, aim: 0.80 | {least: 0.70, aim: 0.95 | gap, reduce, volume, aim: 0.95 is not within 0.6 to 0.9
      a flare that ends before it begins | leastDays: 3 | leastDays: 8 | flare, mostDays: is below progression.flare.leastDays
      gaps out of order | rungDownFromDays: 15 | rungDownFromDays: 29 | gap, rungDownFromDays: 29 is not within 10 to 21
      a number that is a word | greenSessions: 2 | greenSessions: two | progress, greenSessions
      a rule that is missing | setsAtMost: 4 | # | setsAtMost
      a version of its own | version: '2026.2' | version: '1999.1' | version: differs
      """)
  void isRefused(String what, String was, String becomes, String said) {
    String message = BrokenFile.refusal("progression.yaml", was, becomes);
    assertTrue(message.startsWith("catalogue/progression.yaml"), message);
    assertTrue(message.contains(said), message);
  }
}
