package org.plumbline.core.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.core.assessment.Examined.someone;
import static org.plumbline.core.pattern.Judging.judged;
import static org.plumbline.core.pattern.Judging.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.plumbline.core.assessment.Examined;
import org.plumbline.core.assessment.Side;
import org.plumbline.core.catalogue.Family;

@DisplayName("The rules are read so:")
class PatternEngineReadingTest {

  private static @Nullable BigDecimal support(String pattern, Side side, int at, Examined it) {
    return judged(pattern, side, it).supports().get(at).severity();
  }

  private static @Nullable BigDecimal oppose(String pattern, Side side, Examined it) {
    return judged(pattern, side, it).opposes().getFirst().severity();
  }

  @Nested
  @DisplayName("of sides,")
  class Frames {

    @Test
    @DisplayName("sided test, unsided pattern: the worse of the sides measured")
    void worseSide() {
      assertEquals(
          BigDecimal.ONE, support("LCS", Side.MIDLINE, 1, someone().found("SLBR", "50", "15")));
      assertEquals(
          new BigDecimal("0.5"),
          support("LCS", Side.MIDLINE, 1, someone().found("SLBR", Side.LEFT, "25")));
    }

    @Test
    @DisplayName("midline test or plain answer, sided pattern: counts for both sides")
    void bothSides() {
      Examined examined = someone().items("LUO6", "+oneLeg").answered("LATHIP", true);
      for (Side side : Side.BOTH) {
        assertEquals(BigDecimal.ONE, support("PLC", side, 3, examined));
        assertEquals(BigDecimal.ONE, support("PLC", side, 5, examined), "a plain answer");
      }
    }

    @Test
    @DisplayName("a ratio in an unsided pattern is true on either side")
    void ratioOnEitherSide() {
      Examined examined = someone().found("SOREN", "100").found("SIDEBR", "50", "76");
      assertEquals(BigDecimal.ONE, support("EEN", Side.MIDLINE, 2, examined));
      assertEquals(
          BigDecimal.ZERO,
          support("EEN", Side.MIDLINE, 2, examined.found("SIDEBR", Side.LEFT, "75")));
    }

    @Test
    @DisplayName("a difference A-B is signed and on the pattern's side")
    void signedDifference() {
      Examined examined = someone().found("HIPER", "41", "20").found("HIPIR", "30", "41");
      assertEquals(BigDecimal.ONE, support("HRD", Side.LEFT, 2, examined));
      assertEquals(BigDecimal.ZERO, support("HRD", Side.RIGHT, 2, examined));
    }
  }

  @Nested
  @DisplayName("of parts,")
  class Parts {

    @Test
    @DisplayName("all: 0 as soon as one part is 0; else not measured when a part is not; the least")
    void all() {
      assertEquals(
          BigDecimal.ZERO, support("MCD", Side.MIDLINE, 0, someone().found("ASLR", "0", "0")));
      assertNull(support("MCD", Side.MIDLINE, 0, someone().found("ASLR", "1", "0")));
      Examined painful =
          someone()
              .found("ASLR", "1", "0")
              .stoppedByPain("ASLR", Side.LEFT, 5)
              .answered("ASLRCOMP", true);
      assertEquals(new BigDecimal("0.5"), support("MCD", Side.MIDLINE, 0, painful));
    }

    @Test
    @DisplayName("any: the greatest among those measured")
    void any() {
      Examined examined = someone().found("FLEXE", "30").found("PLANK", "10");
      assertEquals(BigDecimal.ONE, support("LCS", Side.MIDLINE, 2, examined), "PLANK needs a sex");
    }

    @Test
    @DisplayName("LUO6 value: 0 as soon as the items true exceed it, otherwise all six are needed")
    void count() {
      Examined clear = someone().found("ASLR", "0", "0");
      assertEquals(BigDecimal.ZERO, oppose("MCD", Side.MIDLINE, clear.items("LUO6", "+bow")));
      assertNull(oppose("MCD", Side.MIDLINE, clear.items("LUO6", "-bow")));
      assertEquals(
          BigDecimal.ONE,
          oppose(
              "MCD",
              Side.MIDLINE,
              clear.items(
                  "LUO6", "-bow", "-pelvicTilt", "-oneLeg", "-sitKnee", "-rock", "-proneKnee")));
    }

    @Test
    @DisplayName("lsiAtLeast needs both sides and is not measured when both are 0")
    void symmetry() {
      Examined steady = someone().found("SLSQ", "0", "0");
      assertEquals(BigDecimal.ONE, oppose("PLC", Side.LEFT, steady.found("HHDABD", "1.9", "2")));
      assertEquals(BigDecimal.ZERO, oppose("PLC", Side.LEFT, steady.found("HHDABD", "1.89", "2")));
      assertNull(oppose("PLC", Side.LEFT, steady.found("HHDABD", "0", "0")));
      assertNull(oppose("PLC", Side.LEFT, steady.found("HHDABD", Side.LEFT, "2")));
    }

    @Test
    @DisplayName("an all has the families of all its parts, a ratio that of its first test")
    void families() {
      JudgedClue effort =
          judged("MCD", someone().found("ASLR", "1", "0").answered("ASLRCOMP", true))
              .supports()
              .getFirst();
      assertTrue(
          effort.criteria().getFirst().reason().families().containsAll(Set.of(Family.CONTROL)));
      assertEquals(
          Set.of(Family.STRENGTH),
          judged("EEN", someone().found("SOREN", "100").found("FLEXE", "120"))
              .supports()
              .get(1)
              .criteria()
              .getFirst()
              .reason()
              .families());
    }
  }

  @Nested
  @DisplayName("the next best test")
  class NextBest {

    @Test
    @DisplayName("is the heaviest; ties by the order of the tests; none: null")
    void heaviest() {
      assertEquals("SLBR", judged("LCS", someone()).nextBestTest(), "before MTTHIP, both 3");
      assertNull(
          judged(
                  "EEN",
                  someone().found("SOREN", "30").found("FLEXE", "20").found("SIDEBR", "1", "1"))
              .nextBestTest());
    }

    @Test
    @DisplayName("of a ratio is whichever of its two is missing")
    void ofARatio() {
      assertEquals(
          List.of("FLEXE"),
          judged("EEN", someone().found("SOREN", "30")).supports().get(1).missingTests());
      assertEquals("FLEXE", judged("EEN", someone().found("SOREN", "30")).nextBestTest());
    }

    @Test
    @DisplayName("is not one left ungraded by two zeros or by the side-difference rule")
    void notAgain() {
      for (String value : List.of("0", "2")) {
        JudgedClue hip = judged("LCS", someone().found("HHDEXT", value, value)).supports().get(1);
        assertNull(hip.severity());
        assertEquals(List.of("SLBR"), hip.missingTests());
      }
    }

    @Test
    @DisplayName("lacks a value on either side in an unsided pattern, on both for an asymmetry")
    void sides() {
      assertFalse(
          judged("LCS", someone().found("ELY", Side.LEFT, "100"))
              .supports()
              .get(3)
              .missingTests()
              .contains("ELY"));
      JudgedClue bridge =
          judged("LAR", Side.LEFT, someone().found("SIDEBR", Side.LEFT, "50")).supports().get(0);
      assertEquals(List.of("SIDEBR"), bridge.missingTests());
      assertInstanceOf(Missing.Value.class, bridge.missing().getFirst());
    }
  }

  @Nested
  @DisplayName("the class is")
  class Classes {

    @Test
    @DisplayName("insufficient data below a coverage of 0.40, however high the score")
    void insufficientFirst() {
      JudgedPattern judged = judged("LCS", someone().found("SLBR", "5", "5"));
      assertEquals(BigDecimal.ONE, judged.score());
      assertEquals(PatternClass.INSUFFICIENT_DATA, judged.patternClass());
    }

    @Test
    @DisplayName("likely at a score and coverage of 0.60 with findings from two families")
    void likely() {
      Examined examined =
          someone().found("HINGEQ", "2").answered("WORSEFLEX", true).items("LUO6", "+bow");
      assertEquals(PatternClass.LIKELY, judged("FLP", examined).patternClass());
    }

    @Test
    @DisplayName("at most possible below a coverage of 0.60, whatever the score and the families")
    void halfMeasured() {
      JudgedPattern judged =
          judged("FLP", someone().found("HINGEQ", "2").answered("WORSEFLEX", true));
      assertEquals(BigDecimal.ONE, judged.score());
      assertEquals(PatternClass.POSSIBLE, judged.patternClass());
    }

    @Test
    @DisplayName("possible at score >=0.35 and coverage >=0.40, not supported at a lower score")
    void possible() {
      Examined hold = someone().found("SOREN", "80");
      // 2 of 5: 0.400. 2 of 6: 0.333.
      assertEquals(
          PatternClass.POSSIBLE, judged("EEN", hold.answered("SUSTACHE", false)).patternClass());
      assertEquals(
          PatternClass.NOT_SUPPORTED,
          judged("EEN", someone().found("SOREN", "80").found("FLEXE", "80")).patternClass());
    }

    @Test
    @DisplayName("shown for at most three patterns, likely before possible, never for LAY")
    void shown() {
      PatternReport report =
          report(
              someone()
                  .found("SLBR", "5", "5")
                  .found("BRSENSE", "back", "hamstring")
                  .found("PHEQ", "2", "2")
                  .found("HINGEQ", "2")
                  .found("SOREN", "20")
                  .items("LUO6", "+bow", "+sitKnee", "+pelvicTilt", "+proneKnee")
                  .answered("WORSEFLEX", true)
                  .answered("WORSEEXT", true));
      assertEquals(3, report.shown().size());
      assertTrue(report.shown().stream().noneMatch(JudgedPattern::derived));
      List<PatternClass> classes =
          report.shown().stream().map(JudgedPattern::patternClass).toList();
      assertEquals(classes.stream().sorted().toList(), classes);
    }
  }
}
