package org.plumbline.core.routine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.catalogue.TaskFamily;

/**
 * Everything a proposal depends on. The same request always gives the same routine; the order of
 * its lists means nothing.
 *
 * @param patterns likely and possible patterns the therapist did not reject
 * @param lengthFlags ids of length tests that are flagged
 * @param weakerSides flagged differences between left and right
 * @param testValues measured midline values by test, for gates
 * @param foundConditions precautions that a flagged test sets, beside the recorded ones
 * @param flags red flags answered with yes
 * @param taskFamilies kinds of the tasks the patient named
 * @param painNow 0-10, not rounded; null when not asked
 * @param surgeryWeek the week after the operation, 1 in its first seven days; null without one, or
 *     while its protocol is not known
 * @param inRoutineNow exercises of the published version
 */
public record RoutineRequest(
    TailoringSettings settings,
    List<TailoredPattern> patterns,
    List<String> lengthFlags,
    List<WeakerSide> weakerSides,
    Map<String, BigDecimal> testValues,
    Set<String> foundConditions,
    List<PositiveFlag> flags,
    Set<TaskFamily> taskFamilies,
    @Nullable BigDecimal painNow,
    @Nullable Integer surgeryWeek,
    Set<String> inRoutineNow,
    TrainingSoFar soFar) {

  /** Keeps its own copies, each list in an order of its own. */
  public RoutineRequest {
    patterns =
        patterns.stream()
            .sorted(
                Comparator.comparing(TailoredPattern::score)
                    .reversed()
                    .thenComparing(TailoredPattern::id))
            .toList();
    lengthFlags = lengthFlags.stream().sorted().toList();
    weakerSides =
        weakerSides.stream()
            .sorted(Comparator.comparing(WeakerSide::test).thenComparing(WeakerSide::weakSide))
            .toList();
    testValues = Map.copyOf(testValues);
    foundConditions = Set.copyOf(foundConditions);
    flags = flags.stream().sorted(Comparator.comparing(PositiveFlag::id)).toList();
    taskFamilies = Set.copyOf(taskFamilies);
    inRoutineNow = Set.copyOf(inRoutineNow);
  }

  /** The same patient tailored to by other choices. */
  RoutineRequest tailoredTo(TailoringSettings other, LocalDate today) {
    return other(other, flags, painNow, other.surgeryWeek(today), soFar);
  }

  /** The same patient without a red flag. */
  RoutineRequest withoutFlags() {
    return other(settings, List.of(), painNow, surgeryWeek, soFar);
  }

  /** The same patient with another pain, 0-10; null when not asked. */
  RoutineRequest withPain(@Nullable BigDecimal other) {
    return other(settings, flags, other, surgeryWeek, soFar);
  }

  /** The same patient before anything was examined. */
  RoutineRequest unexamined() {
    return new RoutineRequest(
        settings,
        List.of(),
        List.of(),
        List.of(),
        Map.of(),
        Set.of(),
        flags,
        taskFamilies,
        painNow,
        surgeryWeek,
        inRoutineNow,
        soFar);
  }

  /** The same patient with another training so far. */
  RoutineRequest with(TrainingSoFar other) {
    return other(settings, flags, painNow, surgeryWeek, other);
  }

  private RoutineRequest other(
      TailoringSettings otherSettings,
      List<PositiveFlag> otherFlags,
      @Nullable BigDecimal otherPain,
      @Nullable Integer otherWeek,
      TrainingSoFar otherSoFar) {
    return new RoutineRequest(
        otherSettings,
        patterns,
        lengthFlags,
        weakerSides,
        testValues,
        foundConditions,
        otherFlags,
        taskFamilies,
        otherPain,
        otherWeek,
        inRoutineNow,
        otherSoFar);
  }
}
