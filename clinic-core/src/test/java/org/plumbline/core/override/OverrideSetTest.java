package org.plumbline.core.override;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.CatalogueLoader;
import org.plumbline.core.catalogue.Clue;
import org.plumbline.core.catalogue.Dose;
import org.plumbline.core.catalogue.Exercise;
import org.plumbline.core.catalogue.PatternChoices;
import org.plumbline.core.catalogue.Sex;
import org.plumbline.core.catalogue.Tempo;
import org.plumbline.core.catalogue.Threshold;
import org.plumbline.core.override.OverrideFault.Reason;
import org.plumbline.core.override.ThresholdOverride.People;

class OverrideSetTest {

  private final Catalogue shipped = CatalogueLoader.shipped();

  @Test
  void withoutOverridesTheClinicWorksWithWhatIsShipped() {
    assertSame(shipped, OverrideSet.NONE.on(shipped).catalogue());
  }

  @Test
  void anOverriddenThresholdMovesTheFindingAndTheBorderlineAfterIt() {
    Catalogue own = with(threshold("SOREN", People.EVERYBODY, "50", "100"));
    assertEquals(Threshold.parse("<50"), Objects.requireNonNull(own.test("SOREN").grade()).flag());
    assertEquals(
        Threshold.parse("50..100"), Objects.requireNonNull(own.test("SOREN").grade()).half());
    assertEquals(shipped.test("PLANK"), own.test("PLANK"));
  }

  @Test
  void aBorderlineBelowTheFindingStaysAsFarFromItAsItWas() {
    Catalogue own = with(threshold("SCOLIO", People.EVERYBODY, "6", "3"));
    var grade = Objects.requireNonNull(own.test("SCOLIO").grade());
    assertEquals(Threshold.parse(">=6"), grade.flag());
    assertEquals(Threshold.parse("3..5"), grade.half());
  }

  @Test
  void menWomenAndTheSidesHaveLimitsOfTheirOwn() {
    Catalogue own =
        with(
            threshold("SIDEBR", People.WOMEN, "35", null),
            threshold("SIDEBR", People.SIDES, "25", "15"));
    assertEquals(
        Threshold.parse("<60"),
        Objects.requireNonNull(own.test("SIDEBR").gradeBySex().get(Sex.MALE)).flag());
    assertEquals(
        Threshold.parse("<35"),
        Objects.requireNonNull(own.test("SIDEBR").gradeBySex().get(Sex.FEMALE)).flag());
    var sides = Objects.requireNonNull(own.test("SIDEBR").sideDifference());
    assertEquals(Threshold.parse(">=25"), sides.flag());
    assertEquals(Threshold.parse("15..25"), sides.half());
  }

  @ParameterizedTest
  @CsvSource({
    "SOREN, EVERYBODY, 250, 110, flag, OUT_OF_RANGE",
    "SOREN, EVERYBODY, 58, 50, borderline, WRONG_SIDE",
    "SOREN, EVERYBODY, 58,, borderline, MISSING",
    "SOREN, EVERYBODY, 58, 240, borderline, ALWAYS_FOUND",
    "SOREN, EVERYBODY, 0, 110, flag, NEVER_FOUND",
    "SOREN, EVERYBODY, 58, 110, flag, NO_CHANGE",
    "SOREN, MEN, 50, 110, flag, UNKNOWN",
    "BRSENSE, EVERYBODY, 1,, flag, UNKNOWN",
    "NOSUCH, EVERYBODY, 1,, flag, UNKNOWN",
    "ELY, EVERYBODY, 0.1234,, flag, NOT_WHOLE",
  })
  void aThresholdThatMakesNoSenseIsRefusedBesideItsField(
      String test,
      People people,
      String flag,
      @Nullable String borderline,
      String field,
      Reason reason) {
    var fault = faults(threshold(test, people, flag, borderline)).getFirst();
    assertEquals(field, fault.field());
    assertEquals(reason, fault.reason());
  }

  @Test
  void anOverriddenWeightIsThatClueS() {
    Clue clue = shipped.pattern("LCS").supports().get(2);
    Catalogue own = with(new WeightOverride("LCS", true, clue.name(), n("4")));
    assertEquals(n("4"), own.pattern("LCS").supports().get(2).weight());
    assertEquals(shipped.pattern("LCS").supports().get(1), own.pattern("LCS").supports().get(1));
    assertEquals(shipped.pattern("LCS").opposes(), own.pattern("LCS").opposes());
  }

  @ParameterizedTest
  @CsvSource({
    "0, OUT_OF_RANGE",
    "-1, OUT_OF_RANGE",
    "10.5, OUT_OF_RANGE",
    "2.123, TOO_FINE",
    "3, NO_CHANGE"
  })
  void aWeightOutOfItsRangeIsRefused(String weight, Reason reason) {
    Clue clue = shipped.pattern("LCS").supports().getFirst();
    var fault = faults(new WeightOverride("LCS", true, clue.name(), n(weight))).getFirst();
    assertEquals(reason, fault.reason());
  }

  @Test
  void anOverriddenDoseIsTheStartingDoseAndItsTimeFollows() {
    Dose dose = new Dose(2, 12, 0, Tempo.parse("2-0-2"), 30, 5);
    Catalogue own = with(new DoseOverride("BR01", dose));
    assertEquals(dose, own.exercise("BR01").dose());
    assertEquals(n("2.1"), own.exercise("BR01").minutes());
    assertEquals(
        "reps",
        faults(new DoseOverride("BR01", new Dose(2, 0, 0, dose.tempo(), 0, 5))).getFirst().field());
  }

  @Test
  void aHiddenExerciseIsKnownButNoLongerOffered() {
    Catalogue own = with(new HiddenExercise("MB03"));
    Exercise hidden = own.exercise("MB03");
    assertFalse(own.offers(hidden));
    assertTrue(shipped.offers(hidden));
  }

  @Test
  void hidingTheLastChoiceOfAPatternUnderAConditionIsRefusedWithTheReason() {
    OverrideSet set = OverrideSet.NONE;
    for (Exercise exercise : shipped.exercises().values()) {
      if (exercise.relevance().containsKey("LCS")) {
        List<OverrideFault> faults = set.faults(shipped, new HiddenExercise(exercise.id()));
        if (!faults.isEmpty()) {
          assertEquals("hidden", faults.getFirst().field());
          assertTrue(
              List.of(Reason.NOTHING_UNDER_CONDITION, Reason.NOTHING_WITHOUT_EQUIPMENT)
                  .contains(faults.getFirst().reason()));
          assertFalse(faults.getFirst().details().isEmpty());
          return;
        }
        set = set.with(new HiddenExercise(exercise.id()));
      }
    }
    throw new AssertionError("every exercise for a pattern could be hidden");
  }

  @Test
  void theShippedCatalogueServesEveryPatternUnderEveryConditionAndWithoutEquipment() {
    assertEquals(List.of(), PatternChoices.lacking(shipped));
  }

  @Test
  void anOverrideThatNoLongerFitsChangesNothingAndIsNamed() {
    var gone = threshold("GONE", People.EVERYBODY, "1", null);
    var fits = threshold("SOREN", People.EVERYBODY, "50", "100");
    EffectiveCatalogue own = new OverrideSet(2, List.of(gone, fits)).on(shipped);
    assertEquals(List.of(gone), own.unfitting());
    assertNotEquals(shipped.test("SOREN"), own.catalogue().test("SOREN"));
  }

  @Test
  void theVersionNamesBothTheCatalogueAndTheClinicsSet() {
    Catalogue own = with(threshold("SOREN", People.EVERYBODY, "50", "100"));
    assertEquals(shipped.version() + "+1", own.version());
    assertEquals(new KnowledgeVersion(shipped.version(), 1), KnowledgeVersion.parse(own.version()));
    assertEquals(new KnowledgeVersion("2026.1", 0), KnowledgeVersion.parse("2026.1"));
  }

  @Test
  void ofTwoOverridesAboutTheSameThingTheLaterOneStands() {
    OverrideSet set =
        OverrideSet.NONE
            .with(threshold("SOREN", People.EVERYBODY, "50", "100"))
            .with(threshold("SOREN", People.EVERYBODY, "40", "90"));
    assertEquals(1, set.overrides().size());
    assertEquals(2, set.number());
    assertSame(
        shipped.test("SOREN"),
        set.without(set.overrides().getFirst().subject()).on(shipped).catalogue().test("SOREN"));
  }

  @Test
  void aTestWithoutABorderlineHasNone() {
    GradedRange range = ThresholdOverride.of(shipped.test("ELY")).getFirst();
    assertNull(range.borderline());
    assertTrue(range.below());
    assertEquals(2, ThresholdOverride.of(shipped.test("ELY")).size());
  }

  private Catalogue with(ClinicOverride... overrides) {
    return new OverrideSet(1, List.of(overrides)).on(shipped).catalogue();
  }

  private List<OverrideFault> faults(ClinicOverride override) {
    return OverrideSet.NONE.faults(shipped, override);
  }

  static ThresholdOverride threshold(
      String test, People people, String flag, @Nullable String borderline) {
    return new ThresholdOverride(test, people, n(flag), borderline == null ? null : n(borderline));
  }

  private static BigDecimal n(String number) {
    return new BigDecimal(number);
  }
}
