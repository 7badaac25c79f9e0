package org.plumbline.core.override;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.CatalogueLoader;
import org.plumbline.core.catalogue.Clue;
import org.plumbline.core.catalogue.Criterion;
import org.plumbline.core.catalogue.Limit;
import org.plumbline.core.catalogue.Threshold;
import org.plumbline.core.override.OverrideFault.Reason;
import org.plumbline.core.progression.ProgressionRules;
import org.plumbline.core.routine.RoutineRules;
import org.plumbline.core.training.TrainingRules;
import org.plumbline.core.worklist.AttentionRules;

@DisplayName("A clinic may override a limit:")
class LimitOverrideTest {

  private static final Catalogue SHIPPED = CatalogueLoader.shipped();

  @Test
  void insideAPatternItIsTheLimitOfThatCriterion() {
    Catalogue own = with(limit("patterns.LCS.against.HIPEXT", "10"));
    assertEquals(
        List.of(new Criterion.ValueWithin("HIPEXT", Threshold.parse(">10"), true)),
        own.pattern("LCS").opposes().getFirst().anyOf());
    assertEquals(SHIPPED.pattern("HFD"), own.pattern("HFD"));
  }

  @Test
  void everyRoomReadsItsOwnNumberAndNoOther() {
    Catalogue own =
        with(
            limit("patterns.rules.likelyScore", "0.7"),
            limit("progression.progress.greenSessions", "3"),
            limit("training.painLight.red.peakAtLeast", "5"),
            limit("training.dropout.amberFrom", "3"),
            limit("attention.silentAfterDays", "5"),
            limit("red-flags.rules.reaskAfterDays", "14"),
            limit("tailoring.limits.weeklyMinutesFloor", "90"),
            limit("routine.phaseEntry.2.sessions", "6"));
    assertEquals(n("0.7"), own.patternRules().likelyScore());
    assertEquals(3, ProgressionRules.of(own).progress().greenSessions());
    assertEquals(n("5"), TrainingRules.of(own).painLight().red().peakAtLeast());
    assertEquals(3, TrainingRules.of(own).dropout().amberFrom());
    assertEquals(5, AttentionRules.of(own).silentAfterDays());
    assertEquals(14, own.reaskAfterDays());
    assertEquals(90, own.tailoring().limits().weeklyMinutesFloor());
    assertEquals(
        n("6"),
        Objects.requireNonNull(RoutineRules.of(own).phaseEntry().criteria().get(2))
            .getFirst()
            .value());
    assertEquals(ProgressionRules.of(SHIPPED).flare(), ProgressionRules.of(own).flare());
    assertEquals(SHIPPED.version() + "+1", own.version());
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource({
    "patterns.LCS.against.NOSUCH, 5, UNKNOWN",
    "progression.progress.load.most, 1.2, FIXED",
    "routine.usual.minutes, 25, FIXED",
    "progression.regress.redsForRung, 3, FIXED",
    "training.painLight.red.peakAtLeast, 7, OUT_OF_RANGE",
    "red-flags.rules.reaskAfterDays, 60, OUT_OF_RANGE",
    "attention.silentAfterDays, 4.5, NOT_WHOLE",
    "patterns.rules.likelyScore, 0.61234, NOT_WHOLE",
    "patterns.rules.likelyScore, 0.60, NO_CHANGE",
    "patterns.rules.possibleScore, 0.7, ABOVE_ANOTHER",
    "training.dropout.redFrom, 3, BELOW_ANOTHER",
    "tailoring.limits.exercisesAtMost, 4, BELOW_ANOTHER",
  })
  void whatDoesNotGoTogetherIsRefusedBesideItsField(String id, String value, Reason reason) {
    OverrideFault fault = OverrideSet.NONE.faults(SHIPPED, limit(id, value)).getFirst();
    assertEquals("value", fault.field());
    assertEquals(reason, fault.reason());
  }

  @Test
  void theFaultNamesTheOtherLimitInPlainWords() {
    assertEquals(
        List.of("Least score of a likely pattern"),
        OverrideSet.NONE
            .faults(SHIPPED, limit("patterns.rules.possibleScore", "0.7"))
            .getFirst()
            .details());
  }

  @Test
  void twoThatHoldOnlyTogetherHoldInAnyOrderAndAreTakenBackInOne() {
    var likely = limit("patterns.rules.likelyScore", "0.8");
    var possible = limit("patterns.rules.possibleScore", "0.7");
    OverrideSet likelyFirst = new OverrideSet(2, List.of(likely, possible));
    OverrideSet possibleFirst = new OverrideSet(2, List.of(possible, likely));
    assertEquals(
        likelyFirst.on(SHIPPED).catalogue().patternRules(),
        possibleFirst.on(SHIPPED).catalogue().patternRules());
    assertEquals(List.of(), possibleFirst.on(SHIPPED).unfitting());
    assertEquals(
        Reason.HELD_BY_ANOTHER, likelyFirst.faults(SHIPPED, likely.subject()).getFirst().reason());
    assertEquals(List.of(), likelyFirst.faults(SHIPPED, possible.subject()));
  }

  @Test
  void aClueWhoseLimitIsMovedKeepsTheWeightTheClinicGaveIt() {
    Clue clue = SHIPPED.pattern("LCS").opposes().getFirst();
    var weight = new WeightOverride("LCS", false, clue.name(), n("4"));
    var moved = limit("patterns.LCS.against.HIPEXT", "10");
    EffectiveCatalogue both = new OverrideSet(1, List.of(weight, moved)).on(SHIPPED);
    assertEquals(List.of(), both.unfitting());
    Clue own = both.catalogue().pattern("LCS").opposes().getFirst();
    assertEquals(n("4"), own.weight());
    assertNotEquals(clue.anyOf(), own.anyOf());
    assertEquals(
        List.of(), new OverrideSet(1, List.of(moved)).faults(SHIPPED, weight), "in either order");
  }

  @Test
  void oneThatNoLongerFitsChangesNothingAndTheOthersStand() {
    var gone = limit("patterns.LCS.against.GONE", "5");
    var beyond = limit("attention.severePainFrom", "10");
    var fits = limit("attention.silentAfterDays", "5");
    EffectiveCatalogue own = new OverrideSet(1, List.of(gone, beyond, fits)).on(SHIPPED);
    assertEquals(List.of(gone, beyond), own.unfitting());
    assertEquals(5, AttentionRules.of(own.catalogue()).silentAfterDays());
    assertEquals(8, AttentionRules.of(own.catalogue()).severePainFrom());
  }

  @Test
  void withoutAnOverrideEverythingIsExactlyAsShipped() {
    assertSame(SHIPPED, OverrideSet.NONE.on(SHIPPED).catalogue());
  }

  @Property(tries = 60)
  void oneLimitChangesItselfAndNoOther(
      @ForAll("changeable") Limit limit, @ForAll("share") BigDecimal share) {
    BigDecimal value =
        limit
            .least()
            .add(limit.most().subtract(limit.least()).multiply(share))
            .setScale(0, RoundingMode.HALF_UP);
    var override = new LimitOverride(limit.id(), value);
    if (OverrideSet.NONE.faults(SHIPPED, override).isEmpty()) {
      Catalogue own = with(override);
      for (Limit other : SHIPPED.limits().all()) {
        BigDecimal expected = other.equals(limit) ? value : other.shipped();
        assertEquals(0, own.limits().value(other).compareTo(expected), other.id());
      }
      assertEquals(SHIPPED.exercises(), own.exercises());
      assertEquals(SHIPPED.redFlags(), own.redFlags());
      assertTrue(own.version().endsWith("+1"));
    }
  }

  @Provide
  Arbitrary<Limit> changeable() {
    return Arbitraries.of(SHIPPED.limits().all().stream().filter(Limit::isChangeable).toList());
  }

  @Provide
  Arbitrary<BigDecimal> share() {
    return Arbitraries.bigDecimals().between(BigDecimal.ZERO, BigDecimal.ONE).ofScale(2);
  }

  private static Catalogue with(ClinicOverride... overrides) {
    return new OverrideSet(1, List.of(overrides)).on(SHIPPED).catalogue();
  }

  private static LimitOverride limit(String id, String value) {
    return new LimitOverride(id, n(value));
  }

  private static BigDecimal n(String number) {
    return new BigDecimal(number);
  }
}
