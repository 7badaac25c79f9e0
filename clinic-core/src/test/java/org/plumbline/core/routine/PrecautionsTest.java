package org.plumbline.core.routine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.core.routine.RoutineRequests.patient;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.plumbline.core.catalogue.Category;
import org.plumbline.core.catalogue.Exercise;
import org.plumbline.core.catalogue.Position;

@DisplayName("The rows of the precautions, specification section 2")
class PrecautionsTest {

  private static final RoutineKnowledge KNOWLEDGE = new RoutineKnowledge(RoutineRequests.CATALOGUE);

  /** A row of the table: X removes, M asks for a note, P favours. */
  private record Row(String condition, String quoted, Set<String> removes, Set<String> careful) {}

  private static Row row(String condition, String quoted, String removes, String careful) {
    return new Row(condition, quoted, tags(removes), tags(careful));
  }

  private static Set<String> tags(String words) {
    return Arrays.stream(words.split(" ")).filter(it -> !it.isEmpty()).collect(Collectors.toSet());
  }

  private static final List<Row> ROWS =
      List.of(
          row("EXTENSION_PROVOKED", "X EXT2, M EXT1 ROT2 PRN", "EXT2", "EXT1 ROT2 PRN"),
          row(
              "DISC_RADICULOPATHY",
              "X FLX2 ROT2 AXL2 BAL NRL, M FLX1 ISO AXL1",
              "FLX2 ROT2 AXL2 BAL NRL",
              "FLX1 ISO AXL1"),
          row("STENOSIS", "X EXT2, M EXT1 PRN OVH", "EXT2", "EXT1 PRN OVH"),
          row("SPONDYLOLISTHESIS", "X EXT2 BAL AXL2, M EXT1 ROT2", "EXT2 BAL AXL2", "EXT1 ROT2"),
          row("OSTEOPOROSIS", "X FLX2 ROT2 BAL, M FLX1 AXL2", "FLX2 ROT2 BAL", "FLX1 AXL2"),
          row("VERTEBRAL_FRACTURE", "also X AXL2", "FLX2 ROT2 BAL AXL2", "FLX1"),
          row("PREGNANCY", "X PRN BAL, M SUP ISO SLB FLX2", "PRN BAL", "SUP ISO SLB FLX2"),
          row("SCOLIOSIS", "none by default, M ROT2 LAT", "", "ROT2 LAT"),
          row("SIJ_PELVIC_GIRDLE", "M ASY SLB HEX", "", "ASY SLB HEX"),
          row("HIP_JOINT", "M HFX HRT HEX AXL2", "", "HFX HRT HEX AXL2"),
          row("HYPERMOBILITY", "M stretch category, BAL, HEX", "", "BAL HEX"),
          row("CARDIOVASCULAR", "X ISO at L4-5, M ISO AXL2", "", "ISO AXL2"),
          row("PELVIC_FLOOR", "X FLX2, M PFL ISO AXL2", "FLX2", "PFL ISO AXL2"),
          row("FALLS_RISK", "X BAL, M SLB FLR", "BAL", "SLB FLR"));

  @TestFactory
  @DisplayName("X = remove: each exercise with the tag is left out, and names condition and tag")
  Stream<DynamicTest> removed() {
    return ROWS.stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.condition + ": " + row.quoted,
                    () -> {
                      for (Exercise exercise : KNOWLEDGE.library()) {
                        boolean tagged = exercise.tags().stream().anyMatch(row.removes::contains);
                        assertEquals(
                            tagged
                                || (row.condition.equals("CARDIOVASCULAR") && heavyIso(exercise)),
                            ruledOut(row.condition, exercise).isPresent(),
                            exercise.id());
                      }
                    }));
  }

  @TestFactory
  @DisplayName("M = allow with therapist note and -0.5 score, each tag once")
  Stream<DynamicTest> careful() {
    return ROWS.stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.condition + ": " + row.quoted,
                    () -> {
                      for (Exercise exercise : KNOWLEDGE.library()) {
                        long expected =
                            exercise.tags().stream().filter(row.careful::contains).count();
                        if (row.condition.equals("HYPERMOBILITY")
                            && exercise.category() == Category.STRETCH) {
                          expected++;
                        }
                        assertEquals(
                            new BigDecimal("0.5").multiply(BigDecimal.valueOf(expected)),
                            penalty(row.condition, exercise).setScale(1),
                            exercise.id());
                      }
                    }));
  }

  @TestFactory
  @DisplayName("P = prefer")
  Stream<DynamicTest> preferred() {
    Predicate<Exercise> gentleFlexion = exercise -> exercise.tags().contains("FLX1");
    return Stream.of(
        prefers("EXTENSION_PROVOKED", "FLX1", gentleFlexion),
        prefers("EXTENSION_PROVOKED", "glutes, abdominals", family("GB", "HT", "CO", "PL")),
        prefers("STENOSIS", "FLX1", gentleFlexion),
        prefers("SPONDYLOLISTHESIS", "neutral bracing, glutes", family("CO", "BD", "GB", "HT")),
        prefers("OSTEOPOROSIS", "extensor endurance, balance", family("EX", "BA")),
        prefers("OSTEOPOROSIS", "progressive strength", category(Category.STRENGTH)),
        prefers("PREGNANCY", "side lying", position(Position.SIDE_LYING)),
        prefers("PREGNANCY", "sitting", position(Position.SITTING)),
        prefers("PREGNANCY", "standing", position(Position.STANDING)),
        prefers("SIJ_PELVIC_GIRDLE", "squeeze work", family("PQ")),
        prefers("HIP_JOINT", "strength in comfortable range", category(Category.STRENGTH)),
        prefers("FALLS_RISK", "chair versions", position(Position.SITTING)),
        prefers("SEVERE_PAIN", "breathing", category(Category.BREATHING)),
        prefers("SEVERE_PAIN", "mobility", category(Category.MOBILITY)));
  }

  @TestFactory
  @DisplayName("P = prefer, where it is no exercise of the library: the note says it")
  Stream<DynamicTest> preferredInWords() {
    return Map.of(
            "DISC_RADICULOPATHY", "repeated-movement direction",
            "STENOSIS", "cycling and short walks",
            "OSTEOPOROSIS", "Encourage",
            "HYPERMOBILITY", "Slow work in mid-range",
            "CARDIOVASCULAR", "Breathe out on the effort",
            "PELVIC_FLOOR", "pelvic-health",
            "FALLS_RISK", "support and the chair versions",
            "SCOLIOSIS", "Do not force equal sides",
            "SEVERE_PAIN", "walking")
        .entrySet()
        .stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.getKey() + ": " + row.getValue(),
                    () ->
                        assertTrue(
                            RoutineRequests.CATALOGUE
                                .condition(row.getKey())
                                .advice()
                                .contains(row.getValue()))));
  }

  private static DynamicTest prefers(String condition, String quoted, Predicate<Exercise> which) {
    return DynamicTest.dynamicTest(
        condition + ": " + quoted, () -> assertTrue(favours(condition, which)));
  }

  private static Predicate<Exercise> family(String... families) {
    return exercise -> List.of(families).contains(exercise.family());
  }

  private static Predicate<Exercise> category(Category category) {
    return exercise -> exercise.category() == category;
  }

  private static Predicate<Exercise> position(Position position) {
    return exercise -> exercise.positions().contains(position);
  }

  @Test
  @DisplayName("Pain now >=7/10: X L>=3, M all loading; breathing and mobility stay free")
  void severePain() {
    RoutineRequest sore = patient().painNow(7).request();
    for (Exercise exercise : KNOWLEDGE.library()) {
      Optional<WhyLeftOut> why = new Exclusions(sore, KNOWLEDGE).of(exercise);
      if (exercise.level() >= 3) {
        assertInstanceOf(WhyLeftOut.RuledOut.class, why.orElseThrow(), exercise.id());
      }
      boolean calm =
          Set.of(Category.BREATHING, Category.MOBILITY, Category.STRETCH)
              .contains(exercise.category());
      assertEquals(calm, new Scoring(sore, KNOWLEDGE).cautions(exercise).isEmpty(), exercise.id());
    }
    assertFalse(
        new Scoring(patient().painOf("6.5").request(), KNOWLEDGE)
            .cautions(RoutineRequests.CATALOGUE.exercise("GB01")).stream()
                .anyMatch(caution -> caution.condition().equals("SEVERE_PAIN")));
  }

  private static boolean heavyIso(Exercise exercise) {
    return exercise.level() >= 4 && exercise.tags().contains("ISO");
  }

  private static Optional<WhyLeftOut> ruledOut(String condition, Exercise exercise) {
    return new Exclusions(patient().with(condition).request(), KNOWLEDGE)
        .of(exercise)
        .filter(
            why ->
                why instanceof WhyLeftOut.RuledOut ruled
                    && ruled.condition().equals(condition)
                    && ruled.what().fits(exercise));
  }

  private static BigDecimal penalty(String condition, Exercise exercise) {
    return new Scoring(patient().with(condition).request(), KNOWLEDGE)
        .score(exercise, List.of()).reasons().stream()
            .filter(WhyChosen.NeedsCare.class::isInstance)
            .map(WhyChosen::points)
            .reduce(BigDecimal.ZERO, BigDecimal::add)
            .negate();
  }

  private static boolean favours(String condition, Predicate<Exercise> which) {
    var scoring = new Scoring(patient().with(condition).request(), KNOWLEDGE);
    return KNOWLEDGE.library().stream()
        .filter(which)
        .allMatch(exercise -> scoring.score(exercise, List.of()).preferred());
  }
}
