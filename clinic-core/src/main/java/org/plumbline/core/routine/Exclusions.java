package org.plumbline.core.routine;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
  private final @Nullable ConfirmedException confirmed;

  Exclusions(RoutineRequest request, RoutineKnowledge knowledge) {
    this(request, knowledge, null);
  }

  /** With a clinical lead's word for one exercise, against the conditions it covers. */
  Exclusions(
      RoutineRequest request, RoutineKnowledge knowledge, @Nullable ConfirmedException confirmed) {
    this.confirmed = confirmed;
    this.request = request;
    this.knowledge = knowledge;
    this.conditions = knowledge.conditionsFor(request);
    this.midRangeFirst = knowledge.midRangeFirst(request);
  }

  /** The excluded exercises by id, in the library's order. */
  Map<String, LeftOut> all() {
    Map<String, LeftOut> out = new LinkedHashMap<>();
    for (Exercise exercise : knowledge.library()) {
      of(exercise).ifPresent(why -> out.put(exercise.id(), new LeftOut(exercise.id(), why)));
    }
    return out;
  }

  /** Why the exercise is excluded; empty when it is not. */
  Optional<WhyLeftOut> of(Exercise exercise) {
    return redFlag()
        .or(() -> condition(exercise))
        .or(() -> gate(exercise))
        .or(() -> taught(exercise))
        .or(() -> endRange(exercise))
        .or(() -> banned(exercise))
        .or(() -> posture(exercise))
        .or(() -> equipment(exercise));
  }

  private Optional<WhyLeftOut> redFlag() {
    return request.flags().stream()
        .filter(PositiveFlag::blocks)
        .findFirst()
        .map(flag -> new WhyLeftOut.RedFlag(flag.id(), flag.instruction()));
  }

  private Optional<WhyLeftOut> condition(Exercise exercise) {
    for (Condition condition : conditions) {
      if (isConfirmed(exercise, condition)) {
        continue;
      }
      for (Match match : condition.removes()) {
        if (match.fits(exercise)) {
          return Optional.of(new WhyLeftOut.RuledOut(condition.id(), match));
        }
      }
    }
    return Optional.empty();
  }

  private boolean isConfirmed(Exercise exercise, Condition condition) {
    return confirmed != null
        && confirmed.exercise().equals(exercise.id())
        && confirmed.conditions().contains(condition.id());
  }

  private Optional<WhyLeftOut> gate(Exercise exercise) {
    return knowledge.catalogue().tailoring().gates().stream()
        .filter(gate -> gate.exercises().contains(exercise.id()))
        .filter(gate -> !isOpen(gate))
        .findFirst()
        .map(
            gate ->
                new WhyLeftOut.GateClosed(
                    gate.test(),
                    request.testValues().get(gate.test()),
                    gate.atLeast(),
                    request.painNow(),
                    gate.painAtMost()));
  }

  private boolean isOpen(Tailoring.Gate gate) {
    BigDecimal value = request.testValues().get(gate.test());
    BigDecimal pain = request.painNow();
    return value != null
        && pain != null
        && value.compareTo(gate.atLeast()) >= 0
        && pain.compareTo(BigDecimal.valueOf(gate.painAtMost())) <= 0;
  }

  /** It must be taught first; a gate that was passed with a reason does not hide that. */
  Optional<WhyLeftOut> taught(Exercise exercise) {
    return exercise.teachInPerson() && !request.settings().taught().contains(exercise.id())
        ? Optional.of(new WhyLeftOut.NotTaught())
        : Optional.empty();
  }

  private Optional<WhyLeftOut> endRange(Exercise exercise) {
    if (!midRangeFirst) {
      return Optional.empty();
    }
    return exercise.tags().stream()
        .filter(knowledge.rules().midRange().leaveOutTags()::contains)
        .sorted()
        .findFirst()
        .map(WhyLeftOut.EndRange::new);
  }

  private Optional<WhyLeftOut> banned(Exercise exercise) {
    return request.settings().banned().contains(exercise.id())
        ? Optional.of(new WhyLeftOut.NotWanted())
        : Optional.empty();
  }

  private Optional<WhyLeftOut> posture(Exercise exercise) {
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
        .map(WhyLeftOut.NotPossible::new);
  }

  private Optional<WhyLeftOut> equipment(Exercise exercise) {
    Set<String> atHand = request.settings().equipment();
    if (exercise.doableWith(atHand)) {
      return Optional.empty();
    }
    return Optional.of(
        new WhyLeftOut.EquipmentMissing(
            exercise.equipment().stream()
                .map(
                    needed ->
                        needed.stream().filter(thing -> !atHand.contains(thing)).sorted().toList())
                .toList()));
  }
}
