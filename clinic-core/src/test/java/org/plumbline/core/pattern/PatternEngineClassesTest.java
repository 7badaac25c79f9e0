package org.plumbline.core.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.plumbline.core.assessment.Examined.someone;
import static org.plumbline.core.pattern.Judging.judged;
import static org.plumbline.core.pattern.Judging.report;

import java.math.RoundingMode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.plumbline.core.assessment.Examined;
import org.plumbline.core.assessment.Side;
import org.plumbline.core.catalogue.Sex;

@DisplayName("The pattern engine")
class PatternEngineClassesTest {

  private static void score(String expected, JudgedPattern judged) {
    assertEquals(expected, judged.score().setScale(3, RoundingMode.HALF_UP).toPlainString());
  }

  private static void coverage(String expected, JudgedPattern judged) {
    assertEquals(expected, judged.coverage().setScale(3, RoundingMode.HALF_UP).toPlainString());
  }

  private static Examined lowerCrossed() {
    return someone()
        .sex(Sex.MALE)
        .found("MTTHIP", "5", "5")
        .beside("MTTHIP", Side.MIDLINE, "true")
        .found("SLBR", "15", "15")
        .found("PLANK", "120")
        .found("FLEXE", "90")
        .items("LUO6", "+pelvicTilt", "+proneKnee")
        .found("PTILT", "25", "5")
        .answered("SIT6", true);
  }

  @Nested
  @DisplayName("gives the worked numbers:")
  class WorkedNumbers {

    @Test
    @DisplayName("LCS with supports [1,1,0,null,1,1,1] scores 0.818 at coverage 0.917")
    void lowerCrossedExample() {
      JudgedPattern judged = judged("LCS", lowerCrossed());

      score("0.818", judged);
      coverage("0.917", judged);
    }

    @Test
    @DisplayName("EEN with [.5,1,0,0] scores 0.500")
    void extensorEnduranceExample() {
      score(
          "0.500",
          judged(
              "EEN",
              someone()
                  .found("SOREN", "80")
                  .found("FLEXE", "90")
                  .found("SIDEBR", "50", "50")
                  .answered("SUSTACHE", false)));
    }

    @Test
    @DisplayName("MCD with [0,0,null,1,1] and an opposition of 1 scores 0")
    void deepTrunkControlExample() {
      score(
          "0.000",
          judged(
              "MCD",
              someone()
                  .found("ASLR", "0", "0")
                  .items(
                      "LUO6", "-bow", "-pelvicTilt", "-oneLeg", "-sitKnee", "-rock", "-proneKnee")
                  .answered("RECURLBP", true)
                  .found("PBU", "-1")));
    }
  }

  @Nested
  @DisplayName("classes:")
  class Classes {

    @Test
    @DisplayName(
        "posture and history never suffice: a length, strength or control finding is required")
    void postureNeverSuffices() {
      assertEquals(
          PatternClass.NOT_SUPPORTED,
          judged(
                  "UCS",
                  someone()
                      .found("CVA", "40")
                      .answered("NECKSX", true)
                      .answered("ROUNDSH", true)
                      .answered("DESK", true))
              .patternClass());
    }

    @Test
    @DisplayName("likely needs findings from >=2 families: one alone is at most possible")
    void oneFamily() {
      JudgedPattern judged =
          judged(
              "HFD",
              Side.LEFT,
              someone()
                  .found("MTTHIP", "5", "5")
                  .beside("MTTHIP", Side.MIDLINE, "true")
                  .found("HIPEXT", "-5", "-5")
                  .found("ELY", "100", "100"));
      score("1.000", judged);
      assertEquals(PatternClass.POSSIBLE, judged.patternClass());
    }

    @Test
    @DisplayName("required test graded below 0.5: not supported, however much else agrees (THS)")
    void required() {
      Examined examined =
          someone()
              .found("TROT", "46", "46")
              .answered("TURNLUM", true)
              .answered("OVHLIM", true)
              .answered("DESK", true);
      score("0.455", judged("THS", examined));
      assertEquals(PatternClass.NOT_SUPPORTED, judged("THS", examined).patternClass());
    }

    @Test
    @DisplayName(
        "LAY: LCS and UCS both >= possible and one likely; the lower score and coverage, no test")
    void layered() {
      JudgedPattern judged =
          judged("LAY", lowerCrossed().found("DNF", "20").found("TROT", "30", "30"));
      assertEquals(PatternClass.POSSIBLE, judged.patternClass());
      coverage("0.500", judged);
      assertNull(judged.nextBestTest());
      assertEquals(PatternClass.INSUFFICIENT_DATA, judged("LAY", lowerCrossed()).patternClass());
    }

    @Test
    @DisplayName("FLP and EXP both likely: label multidirectional")
    void multidirectional() {
      Examined bending =
          someone()
              .items("LUO6", "+bow", "+sitKnee", "+pelvicTilt", "+proneKnee")
              .found("HINGEQ", "2")
              .answered("WORSEFLEX", true);
      assertNull(report(bending).multidirectional());
      assertNotNull(report(bending.answered("WORSEEXT", true)).multidirectional());
    }

    @Test
    @DisplayName("a sided pattern takes its better side's place and is shown once")
    void shownOnce() {
      PatternReport report =
          report(
              someone()
                  .found("BRSENSE", "back", "back")
                  .found("SLBR", "15", "25")
                  .found("PHEQ", "2", "2"));
      assertEquals(
          1, report.shown().stream().filter(it -> it.pattern().id().equals("GES")).count());
      assertFalse(report.shown().isEmpty());
      assertEquals(Side.LEFT, report.shown().getFirst().side());
    }
  }
}
