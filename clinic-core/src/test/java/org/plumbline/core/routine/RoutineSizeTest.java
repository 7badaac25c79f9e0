package org.plumbline.core.routine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.core.routine.RoutineRequests.patient;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plumbline.core.catalogue.Category;
import org.plumbline.core.catalogue.Exercise;
import org.plumbline.core.catalogue.Family;
import org.plumbline.core.catalogue.TaskFamily;
import org.plumbline.core.routine.RoutineProposal.Chosen;

@DisplayName("Size, time and sides of a routine, specification section 5")
class RoutineSizeTest {

  @Test
  @DisplayName("Phase 1: 1 breathing/mobility, 2 activation, 1 low stability")
  void phaseOne() {
    assertEquals(
        List.of("warm-up", "activation", "activation", "stability"),
        slots(patient().likely("LCS", "1").routine()));
  }

  @Test
  @DisplayName("Phase 1: 1 stretch only if a length flag")
  void stretchOnlyOnLengthFlag() {
    RoutineProposal routine = patient().likely("LCS", "1").lengthFlag("MTTHIP").routine();
    assertEquals("stretch", slots(routine).getLast());
    assertEquals("ST02", routine.chosen().getLast().exercise());
  }

  @Test
  @DisplayName("Phase 2: 1 warm-up, 2 stability/endurance, 1 hip, 1 optional stretch")
  void phaseTwo() {
    assertEquals(
        List.of("warm-up", "stability", "stability", "hip", "stretch"),
        slots(patient().phase(2).likely("LCS", "1").lengthFlag("MTTHIP").routine()));
  }

  @Test
  @DisplayName("Phase 3: 1 activation, 3 strength, 1 stability")
  void phaseThree() {
    assertEquals(
        List.of("activation", "strength", "strength", "strength", "stability"),
        slots(patient().phase(3).likely("GES", "1").routine()));
  }

  @Test
  @DisplayName("Phase 4: 1 warm-up, 2 strength, 2 integration tied to PSFS tasks")
  void phaseFour() {
    RoutineProposal routine =
        patient().phase(4).likely("LAR", "1").wants(TaskFamily.LIFT_BEND).routine();
    assertEquals(
        List.of("warm-up", "strength", "strength", "integration", "integration"), slots(routine));
    assertTrue(
        routine.chosen().stream()
            .filter(chosen -> chosen.slot().equals("integration"))
            .map(RoutineSizeTest::exercise)
            .allMatch(exercise -> exercise.tasks().contains(TaskFamily.LIFT_BEND)));
  }

  @Test
  @DisplayName("3 in week one, if <=12 min, or if dropout risk amber: one of each kind")
  void small() {
    RoutineProposal firstWeek = patient().soFar(TrainingSoFar.nothing()).routine();
    assertEquals(List.of("warm-up", "activation", "stability"), slots(firstWeek));
    assertTrue(
        firstWeek
            .notes()
            .contains(new RoutineNote.Small(3, 12, List.of(RoutineNote.WhySmall.FIRST_WEEK))));

    assertEquals(3, patient().minutes(12).routine().chosen().size());
    assertEquals(4, patient().minutes(13).routine().chosen().size());
    var amber = new TrainingSoFar(Set.of(), false, true);
    assertEquals(3, patient().soFar(amber).routine().chosen().size());
  }

  @Test
  @DisplayName("Time = sets x sides x reps x tempo + rests: it gives every exercise's own minutes")
  void timeOfTheLibrary() {
    Dosing dosing = new Dosing(RoutineRequests.CATALOGUE);
    for (Exercise exercise : RoutineRequests.CATALOGUE.exercises().values()) {
      BigDecimal minutes = dosing.minutes(exercise, dosing.start(exercise, 7));
      BigDecimal difference = minutes.subtract(exercise.minutes()).abs();
      assertTrue(
          difference.setScale(3, RoundingMode.HALF_UP).compareTo(new BigDecimal("0.05")) <= 0,
          exercise.id() + ": " + minutes + " instead of " + exercise.minutes());
    }
  }

  @Test
  @DisplayName("A session is the sum of its minutes + 1 min set-up")
  void setUp() {
    RoutineProposal routine = patient().likely("LCS", "1").routine();
    BigDecimal sum =
        routine.chosen().stream().map(Chosen::minutes).reduce(BigDecimal.ZERO, BigDecimal::add);
    assertEquals(0, sum.add(BigDecimal.ONE).compareTo(routine.totals().sessionMinutes()));
  }

  @Test
  @DisplayName("Over budget: drop stretches first")
  void stretchesGoFirst() {
    RoutineRequests patient =
        patient().phase(2).likely("LCS", "1").lengthFlag("MTTHIP").minutes(18);
    RoutineProposal routine = patient.routine();
    assertFalse(slots(routine).contains("stretch"));
    assertTrue(routine.totals().sessionMinutes().compareTo(BigDecimal.valueOf(18)) <= 0);
    assertTrue(
        routine.leftOut().stream().anyMatch(out -> out.why().equals(new WhyLeftOut.NoTime(18))));
  }

  @Test
  @DisplayName("Then sets; never below one exercise per likely pattern, else offer 2 x 10 min")
  void splitSession() {
    RoutineProposal routine =
        patient()
            .phase(3)
            .likely("EEN", "1")
            .likely("PLC", "1")
            .likely("UCS", "1")
            .minutes(3)
            .routine();
    assertEquals(3, routine.chosen().size());
    assertTrue(routine.chosen().stream().allMatch(chosen -> chosen.dose().sets() == 1));
    assertTrue(routine.totals().split());
    assertTrue(
        routine.notes().stream()
            .anyMatch(
                note -> note instanceof RoutineNote.Split split && split.splitMinutes() == 10));
    assertEquals(List.of(), routine.unserved());
  }

  @Test
  @DisplayName("Strength rungs 2-3 non-consecutive days, however often the patient trains")
  void strengthDays() {
    RoutineProposal routine = patient().phase(3).likely("GES", "1").daysPerWeek(6).routine();
    for (Chosen chosen : routine.chosen()) {
      if (exercise(chosen).category() == Category.STRENGTH) {
        assertTrue(chosen.dose().daysPerWeek() <= 3);
        assertTrue(chosen.reasons().contains(new WhyChosen.RestDays(2, 3)));
      }
    }
  }

  @Test
  @DisplayName("Floor 60 min/week, warn <45")
  void weeklyMinutes() {
    assertTrue(
        patient().daysPerWeek(2).routine().notes().stream()
            .anyMatch(
                note -> note instanceof RoutineNote.WeekTooShort week && week.warning() == 45));
    RoutineProposal enough =
        patient().phase(3).likely("GES", "1").daysPerWeek(4).minutes(30).routine();
    assertTrue(enough.totals().weekMinutes().compareTo(BigDecimal.valueOf(60)) >= 0);
    assertTrue(
        enough.notes().stream()
            .noneMatch(
                note ->
                    note instanceof RoutineNote.WeekTooShort
                        || note instanceof RoutineNote.WeekBelowFloor));
  }

  @Test
  @DisplayName("Side bias: weak side first, +1 set")
  void weakSideFirst() {
    Chosen sidePlank =
        sidePlank(patient().weaker(Sides.LEFT, "SIDEBR", Family.STRENGTH, "29.5", 0));
    assertEquals(3, sidePlank.dose().setsLeft());
    assertEquals(2, sidePlank.dose().setsRight());
    assertEquals(Sides.LEFT, sidePlank.dose().firstSide());
    assertEquals(
        new WhyChosen.WeakSideFirst(
            Sides.LEFT, 1, List.of(new WhyChosen.WeakerIn("SIDEBR", Sides.LEFT, true))),
        sidePlank.reasons().getLast());
  }

  @Test
  @DisplayName("Side bias ends at <10% or 6 weeks, and needs a difference beyond test error")
  void biasEnds() {
    assertEven(patient().weaker(Sides.LEFT, "SIDEBR", Family.STRENGTH, "9.9", 0));
    assertEven(patient().weaker(Sides.LEFT, "SIDEBR", Family.STRENGTH, "29.5", 6));
    assertEven(
        patient()
            .weaker(
                RoutineRequests.weakerSide(
                    Sides.LEFT, "SIDEBR", Family.STRENGTH, "29.5", false, 0)));
  }

  @Test
  @DisplayName("Side bias: never from posture or scoliosis alone")
  void neverFromPosture() {
    assertEven(patient().weaker(Sides.LEFT, "PTILT", Family.POSTURE, "40", 0));
    assertEven(patient().weaker(Sides.LEFT, "SCOLIO", Family.CONTROL, "40", 0));
  }

  @Test
  @DisplayName("Findings that point to both sides favour neither, and it is said")
  void bothSides() {
    Chosen sidePlank =
        sidePlank(
            patient()
                .weaker(Sides.LEFT, "SIDEBR", Family.STRENGTH, "29.5", 0)
                .weaker(Sides.RIGHT, "SBEND", Family.LENGTH, null, 0));
    assertEquals(sidePlank.dose().setsLeft(), sidePlank.dose().setsRight());
    assertInstanceOf(WhyChosen.SidesDisagree.class, sidePlank.reasons().getLast());
  }

  private static void assertEven(RoutineRequests patient) {
    Chosen sidePlank = sidePlank(patient);
    assertEquals(sidePlank.dose().setsLeft(), sidePlank.dose().setsRight());
  }

  private static Chosen sidePlank(RoutineRequests patient) {
    return patient.phase(2).likely("LAR", "1").routine().chosen().stream()
        .filter(chosen -> chosen.exercise().equals("SP01"))
        .findFirst()
        .orElseThrow();
  }

  private static Exercise exercise(Chosen chosen) {
    return RoutineRequests.CATALOGUE.exercise(chosen.exercise());
  }

  private static List<String> slots(RoutineProposal routine) {
    return routine.chosen().stream().map(Chosen::slot).toList();
  }
}
