package org.plumbline.core.routine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plumbline.core.assessment.Examination;
import org.plumbline.core.assessment.Finding;
import org.plumbline.core.assessment.Grader;
import org.plumbline.core.assessment.Side;
import org.plumbline.core.catalogue.Sex;
import org.plumbline.core.pattern.PatternEngine;

@DisplayName("What an examination tells the composer")
class TailoredFindingsTest {

  @Test
  @DisplayName("a flagged side difference, its weaker side and its patterns")
  void weakerSide() {
    WeakerSide side = read(Map.of("SIDEBR", sides("62", "88"))).weakerSides().getFirst();
    assertEquals(Sides.LEFT, side.weakSide());
    assertEquals(Set.of("LAR"), side.patterns());
    assertEquals(29, Objects.requireNonNull(side.percent()).intValue());
    assertNull(side.beyondError(), "the error of the side bridge is not known");
  }

  @Test
  @DisplayName("no side when the difference is only borderline")
  void borderline() {
    assertEquals(List.of(), read(Map.of("SIDEBR", sides("72", "88"))).weakerSides());
  }

  @Test
  @DisplayName("the length tests that are flagged")
  void lengthFlags() {
    Finding shortFlexors = sides("6", "-4").with(Side.MIDLINE, "true");
    assertEquals(1, read(Map.of("MTTHIP", shortFlexors)).lengthFlags().size());
    assertTrue(read(Map.of("TROT", sides("50", "52"))).lengthFlags().isEmpty());
  }

  @Test
  @DisplayName("the midline values that gates look at")
  void gateValues() {
    Map<String, BigDecimal> values =
        read(Map.of("SOREN", Finding.of(new BigDecimal("54")))).testValues();
    assertEquals(Map.of("SOREN", new BigDecimal("54")), values);
  }

  @Test
  @DisplayName("the precautions that three sacroiliac tests or a Beighton score of five set")
  void conditions() {
    assertEquals(Set.of("SIJ_PELVIC_GIRDLE"), read(Map.of("SIJ6", sides("3", "0"))).conditions());
    assertEquals(Set.of(), read(Map.of("SIJ6", sides("2", "2"))).conditions());
    assertEquals(
        Set.of("HYPERMOBILITY"),
        read(Map.of("BEIGH", Finding.of(new BigDecimal("5")))).conditions());
  }

  @Test
  @DisplayName("the hypermobility precaution: Beighton >=5 (>=4 over 50 y)")
  void hypermobilityOverFifty() {
    Map<String, Finding> four = Map.of("BEIGH", Finding.of(new BigDecimal("4")));
    assertEquals(Set.of(), read(50, four).conditions());
    assertEquals(Set.of("HYPERMOBILITY"), read(51, four).conditions());
  }

  @Test
  @DisplayName("a pattern with its strongest findings, once, at its better-supported side")
  void patterns() {
    TailoredFindings findings =
        read(
            Map.of(
                "SIDEBR", sides("62", "88"), "BDQ", sides("2", "1"), "SBEND", sides("12", "20")));
    TailoredPattern pattern =
        findings.patterns().stream()
            .filter(each -> each.id().equals("LAR"))
            .reduce(
                (one, other) -> {
                  throw new AssertionError("twice");
                })
            .orElseThrow();
    assertEquals(
        List.of(
            new KeyFinding("SIDEBR", null, Side.LEFT, "62", false),
            new KeyFinding("SIDEBR", null, Side.RIGHT, "88", false),
            new KeyFinding("BDQ", null, Side.LEFT, "2", false),
            new KeyFinding("BDQ", null, Side.RIGHT, "1", false)),
        pattern.findings());
  }

  private static Finding sides(String left, String right) {
    return Finding.of(new BigDecimal(left), new BigDecimal(right));
  }

  private static TailoredFindings read(Map<String, Finding> findings) {
    return read(30, findings);
  }

  private static TailoredFindings read(int age, Map<String, Finding> findings) {
    var examination = new Examination(Sex.MALE, age, Map.of(), findings);
    return TailoredFindings.of(
        new Grader(RoutineRequests.CATALOGUE, examination),
        new PatternEngine(RoutineRequests.CATALOGUE).judge(examination),
        judged -> false,
        Map.of());
  }
}
