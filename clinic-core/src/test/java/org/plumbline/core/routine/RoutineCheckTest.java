package org.plumbline.core.routine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.core.routine.RoutineRequests.patient;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A routine edited by hand")
class RoutineCheckTest {

  private static final RoutineCheck CHECK = RoutineRequests.COMPOSER.check();
  private static final Dosing DOSING = new Dosing(RoutineRequests.CATALOGUE);

  @Test
  @DisplayName("may take in anything that is not excluded, without a word")
  void freeAddition() {
    assertNull(CHECK.addition(patient().request(), "GB01", null, null));
  }

  @Test
  @DisplayName("takes in an exercise against the composer's reason only with a recorded reason")
  void additionWithReason() {
    RoutineRequest request = patient().cannot(Posture.KNEELING).request();
    assertEquals(
        new RoutineFault.NotAllowed("ST01", new WhyLeftOut.NotPossible(Posture.KNEELING)),
        CHECK.addition(request, "ST01", " ", null));
    assertNull(CHECK.addition(request, "ST01", "Kneels on a thick cushion without trouble.", null));
  }

  @Test
  @DisplayName("never takes in what a condition rules out, and says who could confirm it")
  void contraindicatedAddition() {
    RoutineRequest request = patient().with("OSTEOPOROSIS").request();
    RoutineFault fault =
        Objects.requireNonNull(CHECK.addition(request, "MB03", "I am sure about it.", null));
    assertTrue(fault.blocks());
    assertInstanceOf(
        WhyLeftOut.RuledOut.class, assertInstanceOf(RoutineFault.NotAllowed.class, fault).why());
  }

  @Test
  @DisplayName("takes in what a condition rules out once a clinical lead confirmed it")
  void confirmedAddition() {
    RoutineRequest request = patient().with("OSTEOPOROSIS").request();
    assertNull(CHECK.addition(request, "MB03", "As agreed.", confirmed("MB03", "OSTEOPOROSIS")));
    assertNotNull(
        CHECK.addition(request, "MB03", "As agreed.", confirmed("MB02", "OSTEOPOROSIS")),
        "the word is for one exercise");
  }

  @Test
  @DisplayName("needs a new confirmation when another condition rules it out as well")
  void anotherCondition() {
    RoutineRequest request = patient().with("OSTEOPOROSIS", "DISC_RADICULOPATHY").request();
    RoutineFault fault =
        CHECK.addition(request, "MB03", "As agreed.", confirmed("MB03", "OSTEOPOROSIS"));
    var refused = assertInstanceOf(RoutineFault.NotAllowed.class, fault);
    var ruledOut = assertInstanceOf(WhyLeftOut.RuledOut.class, refused.why());
    assertEquals("DISC_RADICULOPATHY", ruledOut.condition());
  }

  @Test
  @DisplayName("stays shut while a red flag blocks, whoever confirmed what")
  void redFlagsStay() {
    RoutineRequest request = patient().with("OSTEOPOROSIS").flag("RF02", true).request();
    RoutineFault fault =
        CHECK.addition(request, "MB03", "As agreed.", confirmed("MB03", "OSTEOPOROSIS"));
    var refused = assertInstanceOf(RoutineFault.NotAllowed.class, fault);
    assertInstanceOf(WhyLeftOut.RedFlag.class, refused.why());
  }

  @Test
  @DisplayName("is never proposed by the composer, even when it was confirmed")
  void neverProposed() {
    assertTrue(
        patient().phase(3).with("OSTEOPOROSIS").routine().leftOut().stream()
            .anyMatch(out -> out.exercise().equals("MB03")));
  }

  private static ConfirmedException confirmed(String exercise, String condition) {
    return new ConfirmedException(
        new UUID(0, 1),
        exercise,
        Set.of(condition),
        "Strong, and done under supervision.",
        Instant.EPOCH,
        "The clinical lead");
  }

  @Test
  @DisplayName("never takes in what was not taught in person")
  void notTaught() {
    assertNotNull(CHECK.addition(patient().request(), "HG07", "Knows swings from the gym.", null));
  }

  @Test
  @DisplayName("asks for the therapist's note beside every M tag")
  void cautionsNeedANote() {
    RoutineRequest request = patient().with("PREGNANCY").request();
    assertFalse(CHECK.check(request, List.of(line("GB01", null))).isSound());
    assertTrue(CHECK.check(request, List.of(line("GB01", "Short bouts on a wedge."))).isSound());
  }

  @Test
  @DisplayName("cannot be empty or hold an exercise twice")
  void emptyOrTwice() {
    assertFalse(CHECK.check(patient().request(), List.of()).isSound());
    assertFalse(
        CHECK
            .check(patient().request(), List.of(line("GB01", null), line("GB01", null)))
            .isSound());
  }

  @Test
  @DisplayName("is warned about size, families, time and strength days, and may still be published")
  void warnings() {
    List<RoutineCheck.Line> lines =
        Stream.of("BR01", "GB01", "GB02", "GB03", "CO01", "MB04", "AB01")
            .map(id -> line(id, null))
            .toList();
    RoutineCheck.Result result = CHECK.check(patient().minutes(15).request(), lines);
    assertTrue(result.isSound());
    assertTrue(result.faults().contains(new RoutineFault.TooMany(7, 6)));
    assertTrue(result.faults().contains(new RoutineFault.FamilyCrowded("GB", 3, 2)));
    assertTrue(
        result.faults().stream()
            .anyMatch(
                fault -> fault instanceof RoutineFault.OverTime over && over.available() == 15));
  }

  @Test
  @DisplayName("says which likely pattern has no exercise left")
  void unserved() {
    RoutineCheck.Result result =
        CHECK.check(
            patient().likely("PLC", "1").likely("GES", "1").request(), List.of(line("GB01", null)));
    assertEquals(
        List.of("PLC"), result.unserved().stream().map(RoutineProposal.Unserved::pattern).toList());
  }

  private static RoutineCheck.Line line(String exercise, @Nullable String reason) {
    return new RoutineCheck.Line(
        exercise, DOSING.start(RoutineRequests.CATALOGUE.exercise(exercise), 4), reason);
  }

  @Test
  @DisplayName("is held against what is known now, for the reasons an addition is refused for")
  void againstWhatIsFollowed() {
    List<RoutineCheck.Line> lines = Stream.of("MB03", "GB01", "SQ02").map(this::followed).toList();
    RoutineRequest was = patient().request();
    assertEquals(List.of(), CHECK.against(was, lines));

    RoutineRequest now = patient().with("OSTEOPOROSIS", "HIP_JOINT").request();
    assertEquals(CHECK.addition(now, "MB03", null, null), CHECK.against(now, lines).getFirst());
    assertEquals(
        List.of("MB03", "SQ02"),
        CHECK.against(now, lines).stream().map(RoutineFault::exercise).distinct().toList());
    assertInstanceOf(RoutineFault.NoteMissing.class, CHECK.against(now, lines).getLast());
  }

  private RoutineCheck.Line followed(String exercise) {
    return new RoutineCheck.Line(
        exercise, DOSING.start(RoutineRequests.CATALOGUE.exercise(exercise), 4), null);
  }
}
