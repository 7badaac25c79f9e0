package org.plumbline.core.routine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.core.routine.RoutineRequests.patient;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plumbline.core.assessment.Examination;
import org.plumbline.core.assessment.WorkedCases;
import org.plumbline.core.catalogue.Category;
import org.plumbline.core.catalogue.Exercise;
import org.plumbline.core.catalogue.TaskFamily;
import org.plumbline.core.routine.RoutineProposal.Chosen;

/** Looks at the routines of the four worked patients as a physiotherapist would. */
@DisplayName("The routine of")
class RoutinesOfTheWorkedCasesTest {

  @Test
  @DisplayName("each of the four serves every likely pattern in every phase, within its time")
  void everyPhase() {
    for (WorkedCases.WorkedCase worked : WorkedCases.all(RoutineRequests.CATALOGUE)) {
      for (int phase = 1; phase <= 4; phase++) {
        RoutineProposal routine = patient().examined(worked.examination()).phase(phase).routine();
        String where = worked.id() + " in phase " + phase;
        assertEquals(List.of(), routine.unserved(), where);
        assertTrue(routine.chosen().size() >= 4, where);
        assertTrue(routine.totals().sessionMinutes().compareTo(BigDecimal.valueOf(30)) <= 0, where);
      }
    }
  }

  @Test
  @DisplayName("the developer: upper back and hinge first, short hip flexors stretched, mid-range")
  void developer() {
    RoutineProposal routine =
        patient()
            .examined(examination("desk-developer"))
            .profile("OFFICE")
            .wants(TaskFamily.SIT)
            .atHome("band")
            .minutes(20)
            .routine();
    assertTrue(patterns(routine).containsAll(Set.of("UCS", "LCS", "FLP", "EXP", "EEN")));
    assertTrue(ids(routine).contains("ST02"), ids(routine).toString());
    assertTrue(
        exercises(routine).stream()
            .flatMap(exercise -> exercise.tags().stream())
            .noneMatch(Set.of("FLX2", "EXT2", "ROT2")::contains));
    assertTrue(routine.notes().contains(new RoutineNote.MidRangeFirst()));
    assertInstanceOf(
        WhyLeftOut.GateClosed.class, why(routine, "HG05"), "trunk endurance of 54 s is not enough");
  }

  @Test
  @DisplayName("the powerlifter: trunk control, the left flank first, and no heavy lift untaught")
  void powerlifter() {
    RoutineRequests powerlifter =
        patient()
            .examined(examination("overtrained-lifter"))
            .profile("LIFTER")
            .trainedLifter()
            .wants(TaskFamily.LIFT_BEND);
    RoutineProposal first = powerlifter.routine();
    Chosen oneSided =
        first.chosen().stream()
            .filter(chosen -> chosen.dose().firstSide() != null)
            .findFirst()
            .orElseThrow();
    assertEquals(Sides.LEFT, oneSided.dose().firstSide());
    assertEquals(oneSided.dose().setsRight() + 1, oneSided.dose().setsLeft());

    RoutineProposal later = powerlifter.phase(3).routine();
    assertEquals(3, count(later, Category.STRENGTH));
    assertFalse(ids(later).contains("HG05"));
    assertEquals(new WhyLeftOut.NotTaught(), why(later, "HG05"));
  }

  @Test
  @DisplayName("the carer: hinge, mid-back and the stiffer left hip, nothing she must buy")
  void carer() {
    RoutineProposal routine =
        patient()
            .examined(examination("stiff-turner"))
            .wants(TaskFamily.TURN, TaskFamily.LIFT_BEND)
            .atHome()
            .minutes(20)
            .routine();
    assertTrue(patterns(routine).containsAll(Set.of("FLP", "THS", "HRD")));
    assertTrue(
        exercises(routine).stream()
            .allMatch(
                exercise -> exercise.doableWith(Set.copyOf(RoutineRequests.RULES.everyday()))));
    assertTrue(
        routine.chosen().stream().anyMatch(chosen -> chosen.dose().firstSide() == Sides.LEFT),
        "internal rotation is 22 degrees on the left and 34 on the right");
  }

  @Test
  @DisplayName("the tricker: gluteal strength on both ladders, the weaker left side first")
  void tricker() {
    RoutineProposal routine =
        patient()
            .examined(examination("tricker"))
            .phase(3)
            .wants(TaskFamily.SPORT)
            .atHome("band", "bench", "dumbbell")
            .routine();
    assertTrue(ids(routine).contains("GB04"), ids(routine).toString());
    assertTrue(ids(routine).contains("HT02"), ids(routine).toString());
    assertTrue(
        routine.chosen().stream()
            .filter(chosen -> chosen.exercise().equals("GB04"))
            .allMatch(chosen -> chosen.dose().firstSide() == Sides.LEFT));
  }

  private static Examination examination(String id) {
    return WorkedCases.named(RoutineRequests.CATALOGUE, id).examination();
  }

  private static List<String> ids(RoutineProposal routine) {
    return routine.chosen().stream().map(Chosen::exercise).toList();
  }

  private static List<Exercise> exercises(RoutineProposal routine) {
    return ids(routine).stream().map(RoutineRequests.CATALOGUE::exercise).toList();
  }

  private static Set<String> patterns(RoutineProposal routine) {
    return exercises(routine).stream()
        .flatMap(exercise -> exercise.relevance().keySet().stream())
        .collect(Collectors.toSet());
  }

  private static long count(RoutineProposal routine, Category category) {
    return exercises(routine).stream().filter(each -> each.category() == category).count();
  }

  private static WhyLeftOut why(RoutineProposal routine, String exercise) {
    return routine.leftOut().stream()
        .filter(out -> out.exercise().equals(exercise))
        .findFirst()
        .orElseThrow()
        .why();
  }
}
