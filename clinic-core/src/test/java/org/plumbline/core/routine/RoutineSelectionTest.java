package org.plumbline.core.routine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.core.routine.RoutineRequests.patient;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plumbline.core.catalogue.TaskFamily;
import org.plumbline.core.routine.RoutineProposal.Chosen;
import org.plumbline.core.routine.RoutineProposal.Unserved;

@DisplayName("Selection, specification section 5")
class RoutineSelectionTest {

  @Test
  @DisplayName(
      "(1) remove by red flag: while one blocks, nothing is proposed and every line says so")
  void blockingFlag() {
    RoutineProposal routine = patient().likely("GES", "1").flag("RF02", true).routine();

    assertEquals(List.of(), routine.chosen());
    assertTrue(routine.leftOut().stream().allMatch(out -> out.why() instanceof WhyLeftOut.RedFlag));
    assertEquals(
        List.of(new Unserved("GES", new WhyUnserved.AwaitsReview("RF02"))), routine.unserved());
  }

  @Test
  @DisplayName("REFER does not block the plan, and the note says what to do")
  void referral() {
    RoutineProposal routine = patient().likely("GES", "1").flag("RF07", false).routine();

    assertFalse(routine.chosen().isEmpty());
    assertEquals(
        new RoutineNote.FlagIsPositive("RF07", "Have it reviewed."), routine.notes().getFirst());
  }

  @Test
  @DisplayName("(1) remove by X tags: osteoporosis rules out loaded or end-range flexion")
  void conditionRemoves() {
    RoutineProposal routine = patient().phase(3).with("OSTEOPOROSIS").routine();

    var rollBack = assertInstanceOf(WhyLeftOut.RuledOut.class, leftOut(routine, "MB03"));
    assertEquals("OSTEOPOROSIS", rollBack.condition());
    assertEquals("FLX2", rollBack.what().tag());
  }

  @Test
  @DisplayName("Post-op spine or hip: everything waits until protocol and week are entered")
  void afterSurgery() {
    assertEquals(List.of(), patient().likely("LCS", "1").with("POST_OPERATIVE").routine().chosen());
  }

  @Test
  @DisplayName(
      "Post-op spine or hip: with protocol and week, exercises ask for the therapist's note")
  void afterSurgeryByProtocol() {
    RoutineProposal routine =
        patient()
            .likely("LCS", "1")
            .with("POST_OPERATIVE")
            .operatedOn(5, "From week 4: no bending, no twisting")
            .routine();

    assertFalse(routine.chosen().isEmpty());
    assertTrue(
        routine.chosen().stream()
            .allMatch(
                chosen ->
                    chosen.cautions().stream()
                        .anyMatch(
                            caution ->
                                caution.condition().equals("POST_OPERATIVE")
                                    && caution.with().everything())));
    assertTrue(
        routine
            .notes()
            .contains(new RoutineNote.AfterSurgery(6, "From week 4: no bending, no twisting")));
  }

  @Test
  @DisplayName("M tags are allowed with a therapist note, 0.5 less each")
  void cautionsCost() {
    BigDecimal free = score(patient().phase(3).likely("EEN", "1"), "SQ03");
    BigDecimal careful = score(patient().phase(3).likely("EEN", "1").with("HIP_JOINT"), "SQ03");
    assertEquals(0, free.subtract(careful).compareTo(new BigDecimal("0.5")));
  }

  @Test
  @DisplayName("An exercise chosen in spite of an M tag says why the therapist's note is needed")
  void cautionsAreSaid() {
    Chosen press =
        patient()
            .phase(1)
            .likely("LCS", "1")
            .with("PREGNANCY")
            .banned("PT02", "CO05")
            .routine()
            .chosen()
            .stream()
            .filter(chosen -> !chosen.cautions().isEmpty())
            .findFirst()
            .orElseThrow();
    assertEquals("PREGNANCY", press.cautions().getFirst().condition());
    assertEquals("SUP", press.cautions().getFirst().with().tag());
  }

  @Test
  @DisplayName("Pain now >=7/10: nothing from level 3, loading only with care")
  void severePain() {
    RoutineProposal routine = patient().phase(2).likely("MCD", "1").painNow(7).routine();
    assertInstanceOf(WhyLeftOut.RuledOut.class, leftOut(routine, "CO03"));
    assertTrue(
        patient().phase(2).likely("MCD", "1").painNow(6).routine().leftOut().stream()
            .noneMatch(out -> out.why() instanceof WhyLeftOut.RuledOut));
  }

  @Test
  @DisplayName("(1) remove by equipment, and say what is missing")
  void equipment() {
    assertTrue(
        patient().atHome().routine().leftOut().stream()
            .filter(out -> out.exercise().equals("PL01"))
            .noneMatch(out -> out.why() instanceof WhyLeftOut.EquipmentMissing),
        "an incline plank can be done on a wall");
    assertEquals(
        new WhyLeftOut.EquipmentMissing(List.of(List.of("bench", "dumbbell"))),
        leftOut(patient().phase(3).atHome().routine(), "RW02"));
  }

  @Test
  @DisplayName("(1) remove by position; an exercise with another position stays")
  void position() {
    RoutineProposal routine = patient().cannot(Posture.FLOOR).possible("THS", "1").routine();
    assertEquals(new WhyLeftOut.NotPossible(Posture.FLOOR), leftOut(routine, "MB05"));
    assertTrue(
        routine.leftOut().stream()
            .filter(out -> out.exercise().equals("MB01"))
            .noneMatch(out -> out.why() instanceof WhyLeftOut.NotPossible));
  }

  @Test
  @DisplayName("(1) remove what the therapist bans, and T until it was taught")
  void bannedAndTaught() {
    assertEquals(new WhyLeftOut.NotWanted(), leftOut(patient().banned("GB01").routine(), "GB01"));
    assertEquals(new WhyLeftOut.NotTaught(), leftOut(patient().routine(), "HG07"));
    assertTrue(
        patient().taught("HG07").routine().leftOut().stream()
            .filter(out -> out.exercise().equals("HG07"))
            .noneMatch(out -> out.why() instanceof WhyLeftOut.NotTaught));
  }

  @Test
  @DisplayName("HG05/SQ04 gate: SOREN >=60 s and pain <=4; what is unknown keeps it closed")
  void gate() {
    assertEquals(gateClosed("59.9", 4), deadlift("59.9", 4));
    assertEquals(gateClosed("60", 5), deadlift("60", 5));
    assertEquals(gateClosed("60", null), deadlift("60", null));
    assertFalse(deadlift("60", 4) instanceof WhyLeftOut.GateClosed);
    assertInstanceOf(
        WhyLeftOut.GateClosed.class, leftOut(patient().phase(3).taught("HG05").routine(), "HG05"));
  }

  @Test
  @DisplayName("FLP and EXP both likely: mid-range work first, and the note says so")
  void multidirectional() {
    RoutineProposal early = patient().phase(2).likely("FLP", "1").likely("EXP", "1").routine();
    assertInstanceOf(WhyLeftOut.EndRange.class, leftOut(early, "MB03"));
    assertTrue(early.notes().contains(new RoutineNote.MidRangeFirst()));

    RoutineProposal later = patient().phase(3).likely("FLP", "1").likely("EXP", "1").routine();
    assertTrue(later.leftOut().stream().noneMatch(out -> out.why() instanceof WhyLeftOut.EndRange));
  }

  @Test
  @DisplayName("(2) score = sum(pattern score x relevance) - 0.4 x abs(level - target) - 0.3 new")
  void score() {
    // GB01: GES 1 x 0.8 + HAM 0.5 x 0.4, level 1 at target 1, never done.
    assertScore("0.7", patient().likely("GES", "0.8").possible("HAM", "0.4"), "GB01");
    // Level 1 at target 3: 2 x 0.4 less.
    assertScore("-0.1", patient().phase(3).likely("GES", "0.8").possible("HAM", "0.4"), "GB01");
  }

  @Test
  @DisplayName("(2) + 0.3 task + 0.2 profile + 0.2 continuity, and 0.3 back for what is known")
  void bonuses() {
    assertScore("0.0", patient().wants(TaskFamily.STAND), "GB01");
    assertScore("-0.1", patient().profile("OFFICE"), "PO01");
    assertScore("-0.1", patient().doingNow("GB01"), "GB01");
    assertScore("0.0", patient().soFar(done("GB01")), "GB01");
  }

  @Test
  @DisplayName("(2) target level = phase, +1 for trained lifters")
  void trainedLifter() {
    assertScore("-0.3", patient().trainedLifter(), "CO01");
    assertScore("-0.7", patient(), "CO01");
    assertScore("-0.3", patient().trainedLifter().profile("LIFTER"), "CO01");
  }

  @Test
  @DisplayName("(3) at least 1 per likely pattern, even when others score higher")
  void likelyPatternsAreServed() {
    RoutineProposal routine =
        patient().likely("EXP", "1").likely("LCS", "1").likely("PLC", "0.6").routine();
    assertTrue(
        routine.chosen().stream()
            .map(chosen -> RoutineRequests.CATALOGUE.exercise(chosen.exercise()))
            .anyMatch(exercise -> exercise.relevance().containsKey("PLC")));
    assertEquals(List.of(), routine.unserved());
  }

  @Test
  @DisplayName("(3) LAY = LCS and UCS lists: each is served, the merely possible one too")
  void layered() {
    RoutineProposal routine =
        patient()
            .likely("LCS", "1")
            .possible("UCS", "0.35")
            .likely("LAY", "1")
            .soFar(TrainingSoFar.nothing())
            .routine();
    Set<String> served = new HashSet<>();
    for (Chosen chosen : routine.chosen()) {
      served.addAll(RoutineRequests.CATALOGUE.exercise(chosen.exercise()).relevance().keySet());
    }
    assertTrue(served.containsAll(Set.of("LCS", "UCS")));
  }

  @Test
  @DisplayName("(4) missing equipment: the nearest rung of the ladder without it, and it says so")
  void nearestRung() {
    assertEquals("HG03", standIn(patient().phase(3).likely("FLP", "1").likely("GES", "1"), "HG04"));
    assertEquals("EX01", standIn(patient().phase(2).likely("EEN", "1"), "EX02"));
  }

  private static String standIn(RoutineRequests patient, String missing) {
    return patient.atHome().routine().replacements().stream()
        .filter(replacement -> replacement.missing().equals(missing))
        .findFirst()
        .orElseThrow()
        .standIn();
  }

  private static TrainingSoFar done(String exercise) {
    return new TrainingSoFar(Set.of(exercise), false, false);
  }

  private static WhyLeftOut gateClosed(String sorensen, @Nullable Integer pain) {
    return new WhyLeftOut.GateClosed(
        "SOREN",
        new BigDecimal(sorensen),
        BigDecimal.valueOf(60),
        pain == null ? null : BigDecimal.valueOf(pain),
        4);
  }

  private static WhyLeftOut deadlift(String sorensen, @Nullable Integer pain) {
    return leftOut(
        patient()
            .phase(3)
            .taught("HG05")
            .likely("UCS", "1")
            .measured("SOREN", sorensen)
            .painNow(pain)
            .routine(),
        "HG05");
  }

  private static WhyLeftOut leftOut(RoutineProposal routine, String exercise) {
    return routine.leftOut().stream()
        .filter(out -> out.exercise().equals(exercise))
        .findFirst()
        .orElseThrow()
        .why();
  }

  private static BigDecimal score(RoutineRequests patient, String exercise) {
    var knowledge = new RoutineKnowledge(RoutineRequests.CATALOGUE);
    return new Scoring(patient.request(), knowledge)
        .score(RoutineRequests.CATALOGUE.exercise(exercise), List.of())
        .score();
  }

  private static void assertScore(String expected, RoutineRequests patient, String exercise) {
    BigDecimal actual = score(patient, exercise);
    assertEquals(0, new BigDecimal(expected).compareTo(actual), exercise + " scored " + actual);
  }
}
