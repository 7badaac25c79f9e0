package org.plumbline.core.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.catalogue.RedFlag.Action;
import org.plumbline.core.catalogue.RedFlag.Blocks;

@DisplayName("The tables of the specification stand in the catalogue:")
class SpecificationTablesTest {

  private final Catalogue catalogue = CatalogueLoader.shipped();

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      RF01 | EMERGENCY hospital now, MRI target 4 h from request | EMERGENCY | UNTIL_REVIEWED | hospital now; 4 hours of the request
      RF02 | SAME DAY medical review | SAME_DAY | UNTIL_REVIEWED | review today
      RF03 | SAME DAY, cancer history: MRI 24 h | SAME_DAY | UNTIL_REVIEWED | today; MRI within 24 hours
      RF04 | URGENT imaging | URGENT | UNTIL_REVIEWED | 48 hours; imaging
      RF05 | URGENT GP | URGENT | UNTIL_REVIEWED | doctor within 48 hours
      RF06 | unwell EMERGENCY, else 24 h | SAME_DAY | UNTIL_REVIEWED | unwell now
      RF07 | REFER rheumatology, exercise continues | REFER | NEVER | rheumatology; Exercise goes on
      RF08 | EMERGENCY | EMERGENCY | UNTIL_REVIEWED | hospital now
      RF09 | URGENT GP | URGENT | UNTIL_REVIEWED | doctor within 48 hours
      RF10 | (a) EMERGENCY, (b) no exercise until reviewed | EMERGENCY | UNTIL_REVIEWED | which of the two
      RF11 | STOP, maternity unit | STOP | UNTIL_REVIEWED | Stop exercise; maternity unit
      RF12 | clinic crisis pathway | CRISIS | NEVER | crisis pathway now
      RF13 | therapist sign-off, REFER | REFER | UNTIL_SIGNED_OFF | signs off; Refer; pars
      """)
  void redFlag(String id, String rule, Action action, Blocks blocks, String said) {
    RedFlag flag = catalogue.redFlag(id);

    assertEquals(action, flag.action(), rule);
    assertEquals(blocks, flag.blocks(), rule);
    for (String part : said.split("; ")) {
      assertTrue(flag.instruction().contains(part), () -> flag.instruction() + " says not " + part);
    }
  }

  @ParameterizedTest(name = "{0}, {1}: {2}")
  @CsvSource({
    "RF06,unwell,EMERGENCY",
    "RF06,well,SAME_DAY",
    "RF10,symptoms,EMERGENCY",
    "RF10,pressure,STOP"
  })
  void variant(String id, String variant, Action action) {
    assertEquals(
        List.of(action),
        catalogue.redFlag(id).variants().stream()
            .filter(each -> each.id().equals(variant))
            .map(RedFlag.Variant::action)
            .toList());
  }

  @Test
  @DisplayName("EMERGENCY, SAME DAY, URGENT block the plan; REFER does not")
  void whatBlocks() {
    for (RedFlag flag : catalogue.redFlags().values()) {
      if (List.of(Action.EMERGENCY, Action.SAME_DAY, Action.URGENT).contains(flag.action())) {
        assertEquals(Blocks.UNTIL_REVIEWED, flag.blocks(), flag.id());
      }
    }
    assertEquals(Blocks.NEVER, catalogue.redFlag("RF07").blocks());
  }

  @Test
  @DisplayName("RF12 brings the crisis pathway and an immediate alert, and is the only one to")
  void alert() {
    assertEquals(
        List.of("RF12"),
        catalogue.redFlags().values().stream().filter(RedFlag::alert).map(RedFlag::id).toList());
  }

  @Test
  @DisplayName("MDC95 = 1.96 x sqrt(2) x SEM: 11.6 s make 32 s for the Biering-Sørensen hold")
  void realChange() {
    BigDecimal error =
        new BigDecimal("1.96")
            .multiply(BigDecimal.TWO.sqrt(MathContext.DECIMAL64))
            .multiply(new BigDecimal("11.6"));

    assertEquals(
        0, error.setScale(0, RoundingMode.HALF_UP).compareTo(catalogue.test("SOREN").mdc95()));
  }

  @ParameterizedTest(name = "“{0}” is {1}")
  @CsvSource({
    "spinal sequencing,MB02",
    "rollbacks,MB03",
    "arm reaches,CO02",
    "leg pivot,LP01",
    "half-kneeling rotation,AR02",
    "hip openers,MB08",
    "standing spiral,IN01",
    "pick-up sequence,IN02",
    "pick-up sequence,IN03",
    "ring/soft ball,PQ01",
    "reformer,PQ02"
  })
  void looserPhrase(String phrase, String id) {
    Exercise exercise = catalogue.exercise(id);
    assertEquals(id.substring(0, 2), exercise.family());
    if (phrase.equals("reformer")) {
      assertTrue(exercise.doableWith(Set.of("reformer")));
      assertTrue(exercise.teachInPerson(), "supervised");
    }
    if (phrase.equals("ring/soft ball")) {
      assertTrue(exercise.doableWith(Set.of("Pilates ring")));
      assertTrue(exercise.doableWith(Set.of("soft ball")));
    }
  }

  @ParameterizedTest(name = "global stop: {0}")
  @CsvSource({"red line", "symptoms in the leg", "dizziness", "chest", "correction"})
  void globalStop(String reason) {
    assertTrue(
        catalogue.globalStop().stream()
            .anyMatch(stop -> stop.toLowerCase(Locale.ROOT).contains(reason)));
  }

  @ParameterizedTest(name = "T = taught in person before home release: {0}")
  @ValueSource(strings = {"GB05", "HT04", "EX03", "HG05", "HG06", "HG07", "SQ04", "RW03", "PQ02"})
  void taught(String id) {
    assertTrue(catalogue.exercise(id).teachInPerson());
  }
}
