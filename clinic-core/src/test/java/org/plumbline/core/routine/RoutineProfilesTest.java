package org.plumbline.core.routine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.core.routine.RoutineRequests.patient;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plumbline.core.catalogue.Exercise;
import org.plumbline.core.catalogue.Profile;

@DisplayName("Profiles, week and constraints, specification section 5")
class RoutineProfilesTest {

  private static final RoutineKnowledge KNOWLEDGE = new RoutineKnowledge(RoutineRequests.CATALOGUE);
  private static final Dosing DOSING = new Dosing(RoutineRequests.CATALOGUE);

  @Test
  @DisplayName("Office: 2-3 two-minute breaks (PO01, MB04, HG01, SQ01); no \"bad posture\" wording")
  void office() {
    assertSuits("OFFICE", Set.of("PO01", "MB04", "HG01", "SQ01"));
    String advice = profile("OFFICE").advice();
    assertTrue(advice.contains("Two or three breaks of two minutes"));
    assertFalse(advice.toLowerCase(java.util.Locale.ROOT).contains("bad posture"));
    assertTrue(
        patient()
            .profile("OFFICE")
            .routine()
            .notes()
            .contains(new RoutineNote.ProfileApplies("OFFICE")));
  }

  @Test
  @DisplayName("Runner: single-leg bias (AB06, BA02, GB04, LU02, SP02)")
  void runner() {
    assertSuits("RUNNER", Set.of("AB06", "BA02", "GB04", "LU02", "SP02"));
    assertTrue(profile("RUNNER").advice().contains("away from the long and the fast run"));
  }

  @Test
  @DisplayName("Lifter: HG, GB, HT ladders; RIR >=3, pain <=4")
  void lifter() {
    for (Exercise exercise : KNOWLEDGE.library()) {
      assertEquals(
          Set.of("HG", "GB", "HT").contains(exercise.family()),
          suits("LIFTER", exercise),
          exercise.id());
    }
    patient().phase(3).profile("LIFTER").likely("GES", "1").routine().chosen().stream()
        .filter(chosen -> chosen.dose().repsInReserve() != null)
        .forEach(chosen -> assertTrue(chosen.dose().repsInReserve() >= 3, chosen.exercise()));
    var sore = new RoutineNote.PainWhileLifting(BigDecimal.valueOf(5), 4);
    assertTrue(patient().profile("LIFTER").painNow(5).routine().notes().contains(sore));
    assertTrue(
        patient().profile("LIFTER").painNow(4).routine().notes().stream()
            .noneMatch(RoutineNote.PainWhileLifting.class::isInstance));
  }

  @Test
  @DisplayName("Lifter: a strength exercise edited to less than 3 in reserve is worth a look")
  void lifterEdited() {
    var heavy = new RoutineFault.ReserveLow("SQ02", 3);
    assertTrue(faults("LIFTER", 2).contains(heavy));
    assertFalse(faults("LIFTER", 3).contains(heavy));
    assertFalse(faults("OFFICE", 2).contains(heavy));
  }

  @Test
  @DisplayName("Older/low fitness: chair, wall, bed versions; SQ01, PL01, LP01; STS30 tracked")
  void lowFitness() {
    for (String favoured : List.of("SQ01", "PL01", "LP01")) {
      assertTrue(suits("LOW_FITNESS", RoutineRequests.CATALOGUE.exercise(favoured)), favoured);
    }
    for (Exercise exercise : KNOWLEDGE.library()) {
      boolean chair =
          exercise.equipment().stream()
              .anyMatch(
                  needed ->
                      !needed.isEmpty() && Set.of("chair", "wall", "bed").containsAll(needed));
      if (chair) {
        assertTrue(suits("LOW_FITNESS", exercise), exercise.id());
      }
    }
    assertTrue(profile("LOW_FITNESS").advice().contains("30-second chair stand"));
  }

  @Test
  @DisplayName("Hypermobility: slow mid-range; >=3 weeks per rung")
  void hypermobility() {
    assertTrue(
        patient()
            .with("HYPERMOBILITY")
            .routine()
            .notes()
            .contains(new RoutineNote.ConditionApplies("HYPERMOBILITY")));
    assertTrue(
        RoutineRequests.CATALOGUE.condition("HYPERMOBILITY").advice().contains("three weeks"));
  }

  @Test
  @DisplayName("Aerobic: a walking/cycling prompt outside the routine, for everybody")
  void aerobic() {
    assertTrue(patient().routine().notes().contains(new RoutineNote.Aerobic()));
  }

  @Test
  @DisplayName("Week: 3-5 sessions; Session: 15-30 min; anything else is said")
  void weekAndSession() {
    var week = new RoutineNote.UnusualWeek(3, 5);
    assertTrue(patient().daysPerWeek(2).routine().notes().contains(week));
    assertFalse(patient().daysPerWeek(3).routine().notes().contains(week));
    assertFalse(patient().daysPerWeek(5).routine().notes().contains(week));
    assertTrue(patient().daysPerWeek(6).routine().notes().contains(week));
    var session = new RoutineNote.UnusualSession(15, 30);
    assertTrue(patient().minutes(14).routine().notes().contains(session));
    assertFalse(patient().minutes(15).routine().notes().contains(session));
    assertFalse(patient().minutes(30).routine().notes().contains(session));
  }

  @Test
  @DisplayName("Floor 60 min/week, warn <45, to the tenth of a minute")
  void floor() {
    var notes = new RoutineNotes(patient().request(), KNOWLEDGE);
    assertEquals(List.of(), notes.week(week("60")));
    assertEquals(
        List.of(new RoutineNote.WeekBelowFloor(new BigDecimal("59.9"), 60)),
        notes.week(week("59.9")));
    assertEquals(
        List.of(new RoutineNote.WeekBelowFloor(new BigDecimal("45"), 60)), notes.week(week("45")));
    assertEquals(
        List.of(new RoutineNote.WeekTooShort(new BigDecimal("44.9"), 45)),
        notes.week(week("44.9")));
  }

  private static RoutineProposal.Totals week(String minutes) {
    return new RoutineProposal.Totals(BigDecimal.TEN, new BigDecimal(minutes), false);
  }

  private static List<RoutineFault> faults(String profile, int reserve) {
    PrescribedDose start = DOSING.start(RoutineRequests.CATALOGUE.exercise("SQ02"), 3);
    PrescribedDose dose =
        new PrescribedDose(
            start.sides(),
            start.setsLeft(),
            start.setsRight(),
            null,
            start.reps(),
            start.holdSeconds(),
            start.tempo(),
            "",
            start.restSeconds(),
            3,
            reserve);
    return RoutineRequests.COMPOSER
        .check()
        .check(
            patient().profile(profile).request(),
            List.of(new RoutineCheck.Line("SQ02", dose, null)))
        .faults();
  }

  private static void assertSuits(String profile, Set<String> exercises) {
    for (Exercise exercise : KNOWLEDGE.library()) {
      assertEquals(exercises.contains(exercise.id()), suits(profile, exercise), exercise.id());
    }
  }

  private static boolean suits(String profile, Exercise exercise) {
    return new Scoring(patient().profile(profile).request(), KNOWLEDGE)
        .score(exercise, List.of()).reasons().stream()
            .anyMatch(
                why -> why.equals(new WhyChosen.SuitsProfile(profile, new BigDecimal("0.2"))));
  }

  private static Profile profile(String id) {
    return RoutineRequests.CATALOGUE.tailoring().profiles().stream()
        .filter(profile -> profile.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
