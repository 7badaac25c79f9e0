package org.plumbline.core.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The catalogue that comes with the product")
class CatalogueTest {
  private final Catalogue catalogue = CatalogueLoader.shipped();

  @Test
  @DisplayName(
      "holds every test, question, pattern, red flag and precaution, and about 100 exercises")
  void holdsEverything() {
    assertEquals(40, catalogue.tests().size());
    assertEquals(22, catalogue.questions().size());
    assertEquals(14, catalogue.patterns().size());
    assertTrue(catalogue.exercises().size() >= 100);
    assertEquals(13, catalogue.redFlags().size());
    assertEquals(16, catalogue.conditions().size(), "15, one of them with and without a fracture");
    assertEquals(Set.of("NPRS", "PSFS"), catalogue.instruments().keySet());
  }

  @Test
  @DisplayName("blocks publishing on RF01–RF06 and RF08–RF11, asks a sign-off for RF13")
  void redFlagsThatBlock() {
    assertEquals(
        List.of("RF01", "RF02", "RF03", "RF04", "RF05", "RF06", "RF08", "RF09", "RF10", "RF11"),
        flagsThatBlock(RedFlag.Blocks.UNTIL_REVIEWED));
    assertEquals(List.of("RF13"), flagsThatBlock(RedFlag.Blocks.UNTIL_SIGNED_OFF));
    assertEquals(List.of("RF07", "RF12"), flagsThatBlock(RedFlag.Blocks.NEVER));
    assertTrue(catalogue.redFlag("RF12").alert());
  }

  private List<String> flagsThatBlock(RedFlag.Blocks blocks) {
    return catalogue.redFlags().values().stream()
        .filter(flag -> flag.blocks() == blocks)
        .map(RedFlag::id)
        .toList();
  }

  @Test
  @DisplayName("reads equipment as alternatives: any one set is enough")
  void equipmentIsAlternatives() {
    assertEquals(List.of(Set.of("band"), Set.of("cable")), catalogue.exercise("AR01").equipment());
    assertTrue(catalogue.exercise("AB01").doableWith(Set.of()));
    assertFalse(catalogue.exercise("HT04").doableWith(Set.of("barbell", "pad")));
    assertTrue(catalogue.exercise("HT04").doableWith(Set.of("barbell", "pad", "bench")));
  }

  @Test
  @DisplayName("estimates the minutes of a counted dose from sets, sides, repetitions and rests")
  void minutesFollowFromTheDose() {
    for (Exercise exercise : catalogue.exercises().values()) {
      Dose dose = exercise.dose();
      if (dose.tempo().manner() != Tempo.Manner.COUNTED) {
        continue;
      }
      int sides = exercise.laterality().sides();
      int changingSides = exercise.laterality() == Laterality.EACH_SIDE ? 10 * dose.sets() : 0;
      int seconds =
          dose.sets() * sides * dose.reps() * dose.tempo().seconds()
              + (dose.sets() - 1) * dose.restSeconds()
              + changingSides;
      double stated = exercise.minutes().doubleValue() * 60;
      assertTrue(
          Math.abs(stated - seconds) <= 6,
          () -> exercise.id() + " says " + stated + " s, its dose takes " + seconds + " s");
    }
  }

  @Test
  @DisplayName("explains every exercise to the patient in two to four steps")
  void everyExerciseHasSteps() {
    for (Exercise exercise : catalogue.exercises().values()) {
      int steps = exercise.steps().size();
      assertTrue(steps >= 2 && steps <= 4, () -> exercise.id() + " has " + steps + " steps");
    }
  }

  @Test
  @DisplayName("leaves every count to the dose, which a therapist may change")
  void noCountsBesideTheDose() {
    Pattern count =
        Pattern.compile(
            "\\b(\\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty"
                + "|thirty|[a-z]+-(two|five)|several)[ -](s|sec\\w*|min\\w*|count\\w*|rep\\w*|times"
                + "|sets?|rounds?|breaths?)\\b");
    List<String> counts =
        catalogue.exercises().values().stream()
            .flatMap(
                exercise ->
                    Stream.concat(
                            exercise.steps().stream(),
                            Stream.of(exercise.cue(), exercise.breathing()))
                        .filter(text -> count.matcher(text.toLowerCase(Locale.ROOT)).find())
                        .map(text -> exercise.id() + ": " + text))
            .toList();
    assertEquals(List.of(), counts);
  }

  @Test
  @DisplayName("removes strong isometric work only from level 4 for a heart condition")
  void heartConditionRemovesOnlyHeavyIsometrics() {
    Condition heart = catalogue.condition("CARDIOVASCULAR");
    assertTrue(heart.removes(catalogue.exercise("CO04")));
    assertFalse(heart.removes(catalogue.exercise("PL03")));
    assertEquals(1, heart.cautions(catalogue.exercise("PL03")));
  }

  @Test
  @DisplayName("removes everything after surgery until the protocol is known")
  void surgeryRemovesEverything() {
    Condition surgery = catalogue.condition("POST_OPERATIVE");
    assertTrue(catalogue.exercises().values().stream().allMatch(surgery::removes));
  }

  @Test
  @DisplayName("keeps weights and thresholds exact")
  void numbersAreExact() {
    assertEquals(new BigDecimal("0.6"), catalogue.patternRules().likelyScore());
    Threshold borderline = Threshold.parse("-9.7..0");
    assertEquals(new Grade(Threshold.parse(">0"), borderline), catalogue.test("MTTHIP").grade());
    assertEquals("-9.7 to 0", borderline.text());
  }
}
