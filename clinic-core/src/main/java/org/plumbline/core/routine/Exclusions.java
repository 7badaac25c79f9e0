package org.plumbline.core.routine;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.core.catalogue.Condition;
import org.plumbline.core.catalogue.Exercise;
import org.plumbline.core.catalogue.Match;
import org.plumbline.core.catalogue.Tailoring;
import org.plumbline.core.routine.RoutineProposal.LeftOut;

/**
 * The first step of selection: what must not, or cannot, be done (specification section 5, step 1).
 * Equipment is looked at last, so that an exercise missing only its equipment can be told apart.
 */
final class Exclusions {

  private final RoutineRequest request;
  private final RoutineKnowledge knowledge;
  private final List<Condition> conditions;
  private final boolean midRangeFirst;

  Exclusions(RoutineRequest request, RoutineKnowledge knowledge) {
    this.request = request;
    this.knowledge = knowledge;
    this.conditions = knowledge.conditionsFor(request);
    this.midRangeFirst = knowledge.midRangeFirst(request);
  }

  /** The excluded exercises by id, in the library's order. */
  Map<String, LeftOut> all() {
    Map<String, LeftOut> out = new LinkedHashMap<>();
    for (Exercise exercise : knowledge.library()) {
      of(exercise).ifPresent(leftOut -> out.put(exercise.id(), leftOut));
    }
    return out;
  }

  /** Why the exercise is excluded; empty when it is not. */
  Optional<LeftOut> of(Exercise exercise) {
    return redFlag(exercise)
        .or(() -> condition(exercise))
        .or(() -> gate(exercise))
        .or(() -> taught(exercise))
        .or(() -> endRange(exercise))
        .or(() -> banned(exercise))
        .or(() -> posture(exercise))
        .or(() -> equipment(exercise));
  }

  private Optional<LeftOut> redFlag(Exercise exercise) {
    return request.flags().stream()
        .filter(PositiveFlag::blocks)
        .findFirst()
        .map(
            flag ->
                out(
                    exercise,
                    WhyLeftOut.RED_FLAG,
                    "%s (%s) is positive: %s"
                        .formatted(flag.id(), flag.name(), flag.instruction())));
  }

  private Optional<LeftOut> condition(Exercise exercise) {
    for (Condition condition : conditions) {
      for (Match match : condition.removes()) {
        if (match.fits(exercise)) {
          return Optional.of(
              out(
                  exercise,
                  WhyLeftOut.CONDITION,
                  "%s: %s is ruled out".formatted(condition.name(), knowledge.words(match))));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<LeftOut> gate(Exercise exercise) {
    return knowledge.catalogue().tailoring().gates().stream()
        .filter(gate -> gate.exercises().contains(exercise.id()))
        .map(this::whyClosed)
        .flatMap(Optional::stream)
        .findFirst()
        .map(words -> out(exercise, WhyLeftOut.GATE, words));
  }

  private Optional<String> whyClosed(Tailoring.Gate gate) {
    String test = knowledge.catalogue().test(gate.test()).name();
    BigDecimal value = request.testValues().get(gate.test());
    Integer pain = request.painNow();
    if (value == null || pain == null) {
      return Optional.of("it waits until %s and pain now are known".formatted(test));
    }
    if (value.compareTo(gate.atLeast()) < 0) {
      return Optional.of(
          "%s is %s; it waits for at least %s"
              .formatted(test, plain(value), plain(gate.atLeast())));
    }
    return pain > gate.painAtMost()
        ? Optional.of(
            "pain now is %d of 10; it waits for %d or less".formatted(pain, gate.painAtMost()))
        : Optional.empty();
  }

  private Optional<LeftOut> taught(Exercise exercise) {
    return exercise.teachInPerson() && !request.settings().taught().contains(exercise.id())
        ? Optional.of(out(exercise, WhyLeftOut.NOT_TAUGHT, "it must be taught in person first"))
        : Optional.empty();
  }

  private Optional<LeftOut> endRange(Exercise exercise) {
    if (!midRangeFirst) {
      return Optional.empty();
    }
    return exercise.tags().stream()
        .filter(knowledge.rules().midRange().leaveOutTags()::contains)
        .sorted()
        .findFirst()
        .map(
            tag ->
                out(
                    exercise,
                    WhyLeftOut.END_RANGE,
                    "bending and arching patterns are both likely: mid-range first, no "
                        + knowledge.words(tag)));
  }

  private Optional<LeftOut> banned(Exercise exercise) {
    return request.settings().banned().contains(exercise.id())
        ? Optional.of(out(exercise, WhyLeftOut.BANNED, "not wanted for this patient"))
        : Optional.empty();
  }

  private Optional<LeftOut> posture(Exercise exercise) {
    Set<Posture> excluded = request.settings().positionsExcluded();
    boolean noPositionLeft =
        exercise.positions().stream()
            .allMatch(position -> excluded.stream().anyMatch(posture -> posture.is(position)));
    boolean onlyPosition = exercise.positions().size() == 1;
    return excluded.stream()
        .sorted()
        .filter(
            posture ->
                (noPositionLeft && exercise.positions().stream().anyMatch(posture::is))
                    || (onlyPosition && posture.isTaggedOn(exercise)))
        .findFirst()
        .map(
            posture ->
                out(
                    exercise,
                    WhyLeftOut.POSITION,
                    "it asks for %s, which is not possible".formatted(posture.words())));
  }

  private Optional<LeftOut> equipment(Exercise exercise) {
    Set<String> atHand = request.settings().equipment();
    if (exercise.doableWith(atHand)) {
      return Optional.empty();
    }
    String missing =
        exercise.equipment().stream()
            .map(
                needed ->
                    needed.stream()
                        .filter(thing -> !atHand.contains(thing))
                        .sorted()
                        .collect(Collectors.joining(" and ")))
            .collect(Collectors.joining(", or "));
    return Optional.of(out(exercise, WhyLeftOut.EQUIPMENT, "it needs: " + missing));
  }

  private static LeftOut out(Exercise exercise, WhyLeftOut why, String words) {
    return new LeftOut(exercise.id(), exercise.name(), why, words);
  }

  private static String plain(BigDecimal value) {
    return value.stripTrailingZeros().toPlainString();
  }
}
