package org.plumbline.web.reason;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.core.catalogue.Match;
import org.plumbline.core.progression.ProgressionReason;
import org.plumbline.core.routine.Caution;
import org.plumbline.core.routine.RoutineFault;
import org.plumbline.core.routine.RoutineNote;
import org.plumbline.core.routine.SafetyNote;
import org.plumbline.core.routine.WhyChosen;
import org.plumbline.core.routine.WhyLeftOut;
import org.plumbline.core.routine.WhyUnserved;
import org.plumbline.core.testing.PostgresResource;

/** Whatever is chosen, left out, proposed or refused is told in a sentence. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@ActivateRequestContext
class EveryReasonTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 28);
  private static final Match EVERYTHING = new Match(null, null, null, null, null, null, true);

  @Inject ChoiceWords choices;
  @Inject RoutineWords routines;
  @Inject ProgressionWords progressions;

  @Test
  void everyReasonThereIsHasASentence() {
    sentences(WhyChosen.class, choices::chosen);
    sentences(WhyLeftOut.class, choices::leftOut);
    sentences(WhyLeftOut.class, choices::kind);
    sentences(WhyUnserved.class, routines::unserved);
    sentences(RoutineNote.class, routines::note);
    sentences(RoutineFault.class, routines::fault);
    sentences(SafetyNote.class, routines::safety);
    sentences(ProgressionReason.class, progressions::reason);
  }

  @Test
  void aRungSaysWhichExerciseItStandsBeside() {
    assertEquals("An easier rung of Bird-dog", choices.chosen(new WhyChosen.EasierRungOf("BD03")));
    assertEquals("A harder rung of Bird-dog", choices.chosen(new WhyChosen.HarderRungOf("BD03")));
  }

  @Test
  void whereThereIsNoRungItSaysWhetherNoneIsLeftOrItIsInTheRoutineAlready() {
    assertEquals(
        "The ladder has no easier rung to step back to now, so less of the same",
        progressions.reason(new ProgressionReason.NoEasierRung(List.of())));
    assertEquals(
        "The easier rung is in the routine, or proposed, already: Bird-dog. So less of the same",
        progressions.reason(new ProgressionReason.NoEasierRung(List.of("BD03"))));
    assertEquals(
        "The ladder has no harder rung to step up to now",
        progressions.reason(new ProgressionReason.NoHarderRung(List.of())));
    assertEquals(
        "The next rung is in the routine already: Bird-dog",
        progressions.reason(new ProgressionReason.NoHarderRung(List.of("BD03"))));
  }

  @Test
  void whatStandsAgainstSeveralExercisesIsSaidOnceAndNamesThem() {
    var raised = new WhyLeftOut.RedFlag("RF05", "See the doctor.");
    List<RoutineWords.Told> told =
        routines.faults(
            List.of(
                new RoutineFault.NotAllowed("BD03", raised),
                new RoutineFault.TooMany(7, 6),
                new RoutineFault.NotAllowed("GB01", raised),
                new RoutineFault.NotAllowed("SQ02", raised)));
    assertEquals(2, told.size());
    assertEquals(
        "Bird-dog, Glute bridge and Body-weight squat: RF05 (Cancer) is positive: See the doctor.",
        told.getFirst().words());
    assertTrue(told.getFirst().blocks());
    assertFalse(told.getLast().blocks());
  }

  @Test
  void aRungThatIsPassedOverIsNamedWithWhatStandsAgainstIt() {
    assertEquals(
        "The rung Dowel hip hinge is not possible now (it needs: dowel)",
        progressions.reason(
            new ProgressionReason.RungNotPossible(
                "HG02", new WhyLeftOut.EquipmentMissing(List.of(List.of("dowel"))))));
    assertEquals(
        "The rung Dowel hip hinge is not possible now",
        progressions.reason(new ProgressionReason.RungNotPossible("HG02", null)));
    assertEquals(
        "The rung Dowel hip hinge is not prescribed in your clinic any more",
        progressions.reason(new ProgressionReason.RungHidden("HG02")));
  }

  @Test
  void oneOfSomethingIsNotSeveral() {
    assertEquals(
        "1 green session at this dose; a step up needs 2",
        progressions.reason(new ProgressionReason.FewGreen(1, 2)));
    assertEquals(
        "0 green sessions in a row at this dose; a step up needs 2",
        progressions.reason(new ProgressionReason.FewGreen(0, 2)));
    assertEquals(
        "The form was lost on 28 March 2026",
        progressions.reason(new ProgressionReason.LostForm(1, DAY)));
    assertEquals(
        "1 repetition in reserve; a step up needs 2",
        progressions.reason(new ProgressionReason.LittleSpare(1, 2)));
  }

  @Test
  void afterSurgeryItSaysWhatIsWaitedFor() {
    assertEquals(
        "After spine or hip surgery: it waits for the day of the operation and the surgeon's"
            + " protocol",
        choices.leftOut(new WhyLeftOut.RuledOut("POST_OPERATIVE", EVERYTHING)));
    assertEquals(
        "Bird-dog: After spine or hip surgery: it waits for the day of the operation and the"
            + " surgeon's protocol.",
        routines.fault(
            new RoutineFault.NotAllowed(
                "BD03", new WhyLeftOut.RuledOut("POST_OPERATIVE", EVERYTHING))));
  }

  private <T> void sentences(Class<T> reasons, Function<T, String> words) {
    List<Class<?>> kinds = kinds(reasons).toList();
    assertFalse(kinds.isEmpty());
    for (Class<?> kind : kinds) {
      String told = words.apply(reasons.cast(sample(kind)));
      assertFalse(told.isBlank(), kind.getSimpleName());
      assertFalse(told.contains("{") || told.contains("NOT_FOUND"), told);
    }
  }

  private static Stream<Class<?>> kinds(Class<?> reasons) {
    return reasons.isRecord()
        ? Stream.of(reasons)
        : Arrays.stream(reasons.getPermittedSubclasses()).flatMap(EveryReasonTest::kinds);
  }

  private static Object sample(Class<?> kind) {
    List<Object> facts = new ArrayList<>();
    for (RecordComponent fact : kind.getRecordComponents()) {
      facts.add(fact(fact.getType(), fact.getName()));
    }
    try {
      var made = kind.getDeclaredConstructors()[0];
      made.setAccessible(true);
      return made.newInstance(facts.toArray());
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(kind.getSimpleName(), e);
    }
  }

  private static Object fact(Class<?> type, String name) {
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    return switch (type.getSimpleName()) {
      case "int", "Integer" -> 2;
      case "boolean" -> true;
      case "BigDecimal" -> new BigDecimal("0.5");
      case "LocalDate" -> DAY;
      case "String" -> word(name);
      case "Caution" -> new Caution("OSTEOPOROSIS", EVERYTHING);
      case "Match" -> EVERYTHING;
      case "RoutineNote" -> new RoutineNote.SetsCut();
      case "WhyLeftOut" -> new WhyLeftOut.NotTaught();
      case "Set" -> Set.of("bench");
      case "List" -> list(name);
      default -> throw new IllegalArgumentException("No sample of " + type + " " + name);
    };
  }

  private static String word(String name) {
    return switch (name) {
      case "exercise" -> "BD03";
      case "pattern" -> "LCS";
      case "condition" -> "OSTEOPOROSIS";
      case "flag" -> "RF05";
      case "test" -> "SOREN";
      case "profile" -> "OFFICE";
      case "slot" -> "hip";
      case "tag" -> "FLX1";
      case "family" -> "BD";
      default -> "Something";
    };
  }

  private static List<?> list(String name) {
    return switch (name) {
      case "sessions", "days" -> List.of(DAY);
      case "already" -> List.of("BD03");
      case "conditions" -> List.of("OSTEOPOROSIS");
      case "flags" -> List.of("RF05");
      case "missing" -> List.of(List.of("bench"));
      default -> List.of();
    };
  }
}
