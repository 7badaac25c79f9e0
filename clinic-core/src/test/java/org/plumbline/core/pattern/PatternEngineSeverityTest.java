package org.plumbline.core.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.core.assessment.Examined.someone;
import static org.plumbline.core.pattern.Judging.judged;
import static org.plumbline.core.pattern.Judging.report;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.plumbline.core.assessment.Examined;
import org.plumbline.core.assessment.Side;
import org.plumbline.core.catalogue.Sex;

@DisplayName("A condition of a pattern")
class PatternEngineSeverityTest {

  @Nested
  @DisplayName("reads what was not measured as not measured:")
  class NotMeasured {

    @Test
    @DisplayName("nothing measured scores 0 at coverage 0 and is insufficient data everywhere")
    void nothing() {
      for (JudgedPattern judged : report(someone()).results()) {
        assertEquals(PatternClass.INSUFFICIENT_DATA, judged.patternClass());
        assertEquals(BigDecimal.ZERO, judged.score());
        assertEquals(BigDecimal.ZERO, judged.coverage());
      }
      assertTrue(report(someone()).shown().isEmpty());
    }

    @Test
    @DisplayName("a Thomas test without a controlled pelvis is invalid and asked for again")
    void pelvisNotControlled() {
      for (String controlled : new String[] {"", "false"}) {
        Examined examined = someone().found("MTTHIP", "9", "9");
        if (!controlled.isEmpty()) {
          examined.beside("MTTHIP", Side.MIDLINE, controlled);
        }
        JudgedPattern judged = judged("LCS", examined);
        assertEquals(BigDecimal.ZERO, judged.coverage());
        assertEquals(List.of("MTTHIP"), judged.supports().get(0).missingTests());
      }
    }

    @Test
    @DisplayName("a plank is graded by sex, and not at all without one, nor is it asked for again")
    void bySex() {
      assertEquals(BigDecimal.ONE, plank(someone().sex(Sex.MALE).found("PLANK", "50")).severity());
      assertEquals(
          BigDecimal.ZERO, plank(someone().sex(Sex.FEMALE).found("PLANK", "50")).severity());
      JudgedClue unknown = plank(someone().found("PLANK", "50"));
      assertNull(unknown.severity());
      assertEquals(List.of("FLEXE"), unknown.missingTests());
    }

    private JudgedClue plank(Examined examined) {
      return judged("LCS", examined).supports().get(2);
    }

    @Test
    @DisplayName(
        "a straight-leg raise limited by a leg symptom grades 0, without a reason not at all")
    void limitedBy() {
      Examined examined = someone().found("SLR", "50", "50");
      assertNull(hamstringLength(examined).severity());
      assertTrue(hamstringLength(examined).missingTests().contains("SLR"));
      examined.beside("SLR", Side.LEFT, "leg symptom").beside("SLR", Side.RIGHT, "leg symptom");
      assertEquals(BigDecimal.ZERO, hamstringLength(examined).severity());
      examined.beside("SLR", Side.RIGHT, "stretch");
      assertEquals(BigDecimal.ONE, hamstringLength(examined).severity());
    }

    private JudgedClue hamstringLength(Examined examined) {
      return judged("FLP", examined).supports().get(4);
    }

    @Test
    @DisplayName("two true items settle the Luomajoki set; all six are needed to clear it")
    void luomajoki() {
      assertEquals(BigDecimal.ONE, luomajoki(someone().items("LUO6", "+bow", "+rock")).severity());
      JudgedClue one = luomajoki(someone().items("LUO6", "+bow", "-rock"));
      assertNull(one.severity());
      assertEquals(List.of("LUO6"), one.missingTests());
      assertEquals(
          BigDecimal.ZERO,
          luomajoki(
                  someone()
                      .items(
                          "LUO6",
                          "+bow",
                          "-pelvicTilt",
                          "-oneLeg",
                          "-sitKnee",
                          "-rock",
                          "-proneKnee"))
              .severity());
    }

    private JudgedClue luomajoki(Examined examined) {
      return judged("MCD", examined).supports().get(1);
    }

    @Test
    @DisplayName("an active straight-leg raise is cleared only by both sides, found on either")
    void activeStraightLegRaise() {
      assertNull(effort(someone().found("ASLR", Side.LEFT, "0")).severity());
      assertEquals(BigDecimal.ONE, effort(someone().found("ASLR", Side.LEFT, "1")).severity());
      assertEquals(BigDecimal.ZERO, effort(someone().found("ASLR", "0", "0")).severity());
    }

    private JudgedCriterion effort(Examined examined) {
      return judged("MCD", examined.answered("ASLRCOMP", true)).supports().get(0).criteria().get(0);
    }

    @Test
    @DisplayName("a symmetric dynamometry proves nothing about strength in a pattern without sides")
    void symmetricDynamometry() {
      assertNull(judged("LCS", someone().found("HHDEXT", "2", "2")).supports().get(1).severity());
      assertEquals(
          BigDecimal.ONE,
          judged("LCS", someone().found("HHDEXT", "1.6", "2")).supports().get(1).severity());
      JudgedClue both =
          judged("GES", Side.RIGHT, someone().found("HHDEXT", "1.6", "2")).supports().get(3);
      assertEquals(BigDecimal.ZERO, both.severity());
      assertNull(
          judged("GES", Side.LEFT, someone().found("HHDEXT", "0", "0"))
              .supports()
              .get(3)
              .severity());
    }
  }

  @Nested
  @DisplayName("weighs pain and age:")
  class PainAndAge {

    @Test
    @DisplayName("a test stopped by pain of 5 gives half at most; pain of 4 changes nothing")
    void painCap() {
      assertEquals(BigDecimal.ONE, hold(4).severity());
      assertEquals(new BigDecimal("0.5"), hold(5).severity());
      assertTrue(hold(5).criteria().get(0).reason().values().get(0).painLimited());
    }

    private JudgedClue hold(int pain) {
      return judged(
              "EEN", someone().found("SOREN", "30").stoppedByPain("SOREN", Side.MIDLINE, pain))
          .supports()
          .get(0);
    }

    @Test
    @DisplayName("pain on one side counts for that side, and for both in a side difference")
    void painOnOneSide() {
      Examined examined =
          someone()
              .sex(Sex.MALE)
              .found("SIDEBR", "30", "50")
              .stoppedByPain("SIDEBR", Side.RIGHT, 6);
      JudgedPattern left = judged("LAR", Side.LEFT, examined);
      assertEquals(new BigDecimal("0.5"), left.supports().get(0).severity());
      assertEquals(BigDecimal.ONE, left.supports().get(1).severity());
      JudgedPattern right = judged("LAR", Side.RIGHT, examined);
      assertEquals(BigDecimal.ZERO, right.supports().get(0).severity());
      assertEquals(new BigDecimal("0.5"), right.supports().get(1).severity());
    }

    @Test
    @DisplayName("over 50 an endurance finding is halved after the pain cap; at 50 it is not")
    void age() {
      assertEquals(BigDecimal.ONE, soren(someone().aged(50).found("SOREN", "30")));
      assertEquals(new BigDecimal("0.5"), soren(someone().aged(51).found("SOREN", "30")));
      assertEquals(
          new BigDecimal("0.25"),
          soren(someone().aged(51).found("SOREN", "30").stoppedByPain("SOREN", Side.MIDLINE, 7)));
    }

    @Test
    @DisplayName("over 50 a ratio and a side difference stay whole")
    void ageChangesOnlyGrades() {
      Examined examined =
          someone().aged(70).found("SOREN", "30").found("FLEXE", "40").found("SIDEBR", "10", "30");
      assertEquals(BigDecimal.ONE, judged("EEN", examined).supports().get(1).severity());
      assertEquals(BigDecimal.ONE, judged("LAR", Side.LEFT, examined).supports().get(0).severity());
    }

    private BigDecimal soren(Examined examined) {
      return judged("EEN", examined).supports().get(0).counts().divide(BigDecimal.valueOf(4));
    }
  }

  @Nested
  @DisplayName("compares sides:")
  class Sides {

    @Test
    @DisplayName("a side difference belongs to the weaker side; equal sides have none")
    void weakerSide() {
      Examined examined = someone().found("SIDEBR", "85", "70");
      assertEquals(
          new BigDecimal("0.5"), judged("LAR", Side.RIGHT, examined).supports().get(0).severity());
      assertEquals(
          BigDecimal.ZERO, judged("LAR", Side.LEFT, examined).supports().get(0).severity());
      Examined equal = someone().found("SIDEBR", "0", "0");
      assertEquals(BigDecimal.ZERO, judged("LAR", Side.LEFT, equal).supports().get(0).severity());
      assertEquals(BigDecimal.ONE, judged("LAR", Side.LEFT, equal).opposes().get(0).severity());
    }

    @Test
    @DisplayName("of two grades the higher is the weaker")
    void weakerGrade() {
      Examined examined = someone().found("BDQ", "0", "2");
      assertEquals(
          BigDecimal.ONE, judged("LAR", Side.RIGHT, examined).supports().get(2).severity());
      assertEquals(
          BigDecimal.ZERO, judged("LAR", Side.LEFT, examined).supports().get(2).severity());
    }

    @Test
    @DisplayName("a ratio over nothing is true when there is something above it")
    void ratioOverZero() {
      assertEquals(
          BigDecimal.ONE,
          judged("EEN", someone().found("SOREN", "0").found("FLEXE", "1"))
              .supports()
              .get(1)
              .severity());
      assertNull(
          judged("EEN", someone().found("SOREN", "0").found("FLEXE", "0"))
              .supports()
              .get(1)
              .severity());
    }

    @Test
    @DisplayName("“both” is refuted by one side and proved only by two")
    void both() {
      assertEquals(
          BigDecimal.ZERO,
          judged("LCS", someone().found("HIPEXT", Side.LEFT, "5")).opposes().get(0).severity());
      assertNull(
          judged("LCS", someone().found("HIPEXT", Side.LEFT, "6")).opposes().get(0).severity());
      assertEquals(
          BigDecimal.ONE,
          judged("LCS", someone().found("HIPEXT", "6", "6")).opposes().get(0).severity());
    }

    @Test
    @DisplayName("a sided question is answered for its own side")
    void sidedQuestion() {
      Examined examined = someone().answered("LATHIP", Side.LEFT, true);
      assertEquals(BigDecimal.ONE, judged("PLC", Side.LEFT, examined).supports().get(5).severity());
      assertNull(judged("PLC", Side.RIGHT, examined).supports().get(5).severity());
    }
  }
}
