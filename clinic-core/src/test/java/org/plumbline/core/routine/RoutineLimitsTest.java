package org.plumbline.core.routine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.core.routine.RoutineRequests.patient;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plumbline.core.catalogue.Family;
import org.plumbline.core.routine.RoutineProposal.Chosen;

@DisplayName("The limits of a routine, specification section 5")
class RoutineLimitsTest {

  @Test
  @DisplayName("(3) fill slots greedily: at most 2 per family, the better ones first")
  void perFamily() {
    RoutineProposal routine = patient().likely("HAM", "1").likely("GES", "0.9").routine();
    List<String> bridges =
        routine.chosen().stream()
            .map(Chosen::exercise)
            .filter(exercise -> exercise.startsWith("GB"))
            .toList();

    assertEquals(2, bridges.size(), bridges.toString());
    assertTrue(
        routine.leftOut().stream()
            .anyMatch(out -> out.why().equals(new WhyLeftOut.FamilyFull("GB", 2))),
        "a third bridge would have suited better than what stands in its place");
  }

  @Test
  @DisplayName("Exercises 4-5; cap 6: a sixth only where a likely pattern would go unserved")
  void howMany() {
    for (int phase = 1; phase <= 4; phase++) {
      int usual = patient().phase(phase).likely("GES", "1").routine().chosen().size();
      assertTrue(usual >= 4 && usual <= 5, phase + ": " + usual);
    }
    RoutineRequests all = patient().phase(3).minutes(45);
    for (String pattern :
        List.of("LCS", "UCS", "GES", "HAM", "MCD", "LAR", "HFD", "PLC", "THS", "EEN", "HRD")) {
      all.likely(pattern, "1");
    }
    assertTrue(all.routine().chosen().size() <= 6);
  }

  @Test
  @DisplayName("Over budget: then duplicates, before a set is cut")
  void duplicatesBeforeSets() {
    RoutineProposal roomy = patient().phase(3).likely("GES", "1").minutes(45).routine();
    int minutes = roomy.totals().sessionMinutes().intValue() - 1;
    RoutineProposal tight = patient().phase(3).likely("GES", "1").minutes(minutes).routine();

    assertEquals(roomy.chosen().size() - 1, tight.chosen().size());
    assertEquals(
        tight.chosen().stream().map(Chosen::dose).toList(),
        roomy.chosen().stream()
            .filter(
                chosen ->
                    tight.chosen().stream()
                        .anyMatch(kept -> kept.exercise().equals(chosen.exercise())))
            .map(Chosen::dose)
            .toList());
    assertTrue(tight.totals().sessionMinutes().compareTo(BigDecimal.valueOf(minutes)) <= 0);
  }

  @Test
  @DisplayName("Side bias: strong side copies weak-side reps")
  void strongSideCopies() {
    PrescribedDose dose =
        sidePlank(patient().weaker(Sides.RIGHT, "SIDEBR", Family.STRENGTH, "29.5", 0));

    assertEquals(Sides.RIGHT, dose.firstSide());
    assertEquals(dose.setsLeft() + 1, dose.setsRight());
    assertEquals(
        sidePlank(patient()).reps(), dose.reps(), "one number of repetitions stands for both");
  }

  @Test
  @DisplayName("Side bias: end at <10% or 6 weeks: at 10% and in the sixth week it goes on")
  void sideBiasGoesOn() {
    for (PrescribedDose dose :
        List.of(
            sidePlank(patient().weaker(Sides.LEFT, "SIDEBR", Family.STRENGTH, "10", 0)),
            sidePlank(patient().weaker(Sides.LEFT, "SIDEBR", Family.STRENGTH, "29.5", 5)))) {
      assertEquals(dose.setsRight() + 1, dose.setsLeft());
    }
  }

  @Test
  @DisplayName("Phase 2: 1 optional stretch, and none without a length flag")
  void optionalStretch() {
    assertFalse(
        patient().phase(2).likely("LCS", "1").routine().chosen().stream()
            .anyMatch(chosen -> chosen.slot().equals("stretch")));
  }

  private static PrescribedDose sidePlank(RoutineRequests patient) {
    return patient.phase(2).likely("LAR", "1").routine().chosen().stream()
        .filter(chosen -> chosen.exercise().equals("SP01"))
        .findFirst()
        .orElseThrow()
        .dose();
  }
}
