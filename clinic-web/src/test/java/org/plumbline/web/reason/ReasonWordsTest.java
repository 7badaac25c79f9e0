package org.plumbline.web.reason;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.plumbline.core.assessment.Examined.someone;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.core.assessment.Examined;
import org.plumbline.core.assessment.Side;
import org.plumbline.core.catalogue.CatalogueLoader;
import org.plumbline.core.catalogue.Sex;
import org.plumbline.core.pattern.JudgedClue;
import org.plumbline.core.pattern.JudgedPattern;
import org.plumbline.core.pattern.PatternEngine;
import org.plumbline.core.testing.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ReasonWordsTest {
  private static final PatternEngine ENGINE = new PatternEngine(CatalogueLoader.shipped());

  @Inject ReasonWords words;

  private static JudgedPattern judged(String pattern, Examined examined) {
    return ENGINE.judge(examined.done()).of(pattern).getFirst();
  }

  private String support(String pattern, int place, Examined examined) {
    return first(judged(pattern, examined).supports().get(place));
  }

  private String first(JudgedClue clue) {
    return words.text(clue.criteria().getFirst());
  }

  private List<String> missing(String pattern, int place, Examined examined) {
    return words.missing(judged(pattern, examined).supports().get(place).missing());
  }

  @Test
  void aGradeStandsBesideItsLimitsAndSaysWhatHalvesIt() {
    assertEquals(
        "Biering-Sørensen hold: 30 s, limited by pain (< 58 s; borderline 58 to 110 s), halved for"
            + " age",
        support(
            "EEN",
            0,
            someone().aged(60).found("SOREN", "30").stoppedByPain("SOREN", Side.MIDLINE, 6)));
  }

  @Test
  void aDifferenceBetweenSidesStandsBesideBothValuesAndItsSize() {
    assertEquals(
        "McGill side bridge: left 62 s, right 88 s; side difference 29.5 %"
            + " (≥ 20 %; borderline 10 to 20 %)",
        support("LAR", 0, someone().found("SIDEBR", "62", "88")));
    assertEquals(
        "McGill side bridge: left 80 s, right 88 s; side difference 9.1 % (< 10 %)",
        first(judged("LAR", someone().found("SIDEBR", "80", "88")).opposes().getFirst()));
  }

  @Test
  void aRatioNamesBothTestsAndItsNumber() {
    assertEquals(
        "60° flexor hold: 90 s, Biering-Sørensen hold: 80 s; 60° flexor hold / Biering-Sørensen"
            + " hold 1.13 (> 1)",
        support("EEN", 1, someone().found("FLEXE", "90").found("SOREN", "80")));
  }

  @Test
  void partsThatHoldTogetherStandTogether() {
    assertEquals(
        "Active straight-leg raise effort: left 1, right 1; left + right 2 (≥ 1); Active"
            + " straight-leg raise easier with pelvic compression: yes",
        support("MCD", 0, someone().found("ASLR", "1", "1").answered("ASLRCOMP", true)));
  }

  @Test
  void whatWasNotMeasuredIsNamedBesideItsLimits() {
    assertEquals(
        "McGill side bridge: not measured (< 10 %)",
        first(judged("LAR", someone()).opposes().getFirst()));
    assertEquals(
        "McGill side bridge: left 62 s, McGill side bridge, right: not measured (≥ 20 %; borderline"
            + " 10 to 20 %)",
        support("LAR", 0, someone().found("SIDEBR", Side.LEFT, "62")));
    assertEquals(
        "Biering-Sørensen hold: 80 s, 60° flexor hold: not measured; 60° flexor hold /"
            + " Biering-Sørensen hold (> 1)",
        support("EEN", 1, someone().found("SOREN", "80")));
    assertEquals(
        "Prone forearm plank: not measured (depends on sex)", support("LCS", 2, someone()));
    assertEquals(
        "Luomajoki movement-control set: pelvic tilt: not measured", support("LCS", 4, someone()));
    assertEquals("Sits more than 6 hours a day: not asked", support("LCS", 6, someone()));
    assertEquals(
        "Modified Thomas, hip angle: counts only with “Pelvis held flat on the table: yes” (> 0°;"
            + " borderline -9.7 to 0°)",
        support("LCS", 0, someone().found("MTTHIP", "9", "9")));
  }

  @Test
  void whatIsMissingIsNamedWithItsSideOrItsReason() {
    assertEquals(
        List.of(
            "Modified Thomas, hip angle: counts only with “Pelvis held flat on the table: yes”"),
        missing("LCS", 0, someone().found("MTTHIP", "9", "9")));
    assertEquals(
        List.of(
            "Prone forearm plank: its limits depend on a sex that is not recorded",
            "60° flexor hold"),
        missing("LCS", 2, someone().found("PLANK", "50")));
    assertEquals(
        List.of("McGill side bridge, right"),
        missing("LAR", 0, someone().sex(Sex.MALE).found("SIDEBR", Side.LEFT, "62")));
    assertEquals(
        List.of("Hip extension dynamometry: equal sides say nothing about strength here"),
        missing("LCS", 1, someone().found("HHDEXT", "2", "2")).subList(1, 2));
    assertEquals(
        List.of("Hip extension dynamometry: nothing to compare with, both are 0"),
        missing("LCS", 1, someone().found("HHDEXT", "0", "0")).subList(1, 2));
    assertEquals(List.of("Sits more than 6 hours a day"), missing("LCS", 6, someone()));
  }
}
