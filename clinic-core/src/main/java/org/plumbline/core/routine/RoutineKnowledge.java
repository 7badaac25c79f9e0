package org.plumbline.core.routine;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.Condition;
import org.plumbline.core.catalogue.Exercise;

/** What the catalogue and the routine's own rules say, as the composer and the check ask for it. */
public record RoutineKnowledge(Catalogue catalogue) {

  /** The routine's own rules. */
  RoutineRules rules() {
    return RoutineRules.of(catalogue);
  }

  /** The exercises that may be prescribed, in the library's order. */
  Collection<Exercise> library() {
    return catalogue.exercises().values().stream().filter(catalogue::offers).toList();
  }

  /** The precautions that apply: the recorded ones, those a test sets, and severe pain now. */
  List<Condition> conditionsFor(RoutineRequest request) {
    BigDecimal pain = request.painNow();
    boolean severe =
        pain != null && pain.compareTo(BigDecimal.valueOf(rules().severePain().atLeast())) >= 0;
    return catalogue.conditions().values().stream()
        .filter(
            condition ->
                request.settings().conditions().contains(condition.id())
                    || request.foundConditions().contains(condition.id())
                    || (severe && condition.id().equals(rules().severePain().condition())))
        .map(
            condition ->
                condition.awaitsProtocol() && request.surgeryWeek() != null
                    ? condition.underProtocol()
                    : condition)
        .toList();
  }

  /** Whether everything waits for the day of an operation and its protocol. */
  boolean awaitsProtocol(RoutineRequest request) {
    return conditionsFor(request).stream().anyMatch(Condition::awaitsProtocol);
  }

  /** Whether patterns that pull in opposite directions are all likely, early in the plan. */
  boolean midRangeFirst(RoutineRequest request) {
    return request.settings().phase() <= rules().midRange().untilPhase()
        && likely(request).containsAll(catalogue.multidirectional().patterns());
  }

  /**
   * The patterns that must each have an exercise, most certain first: the likely ones, and each
   * part of a likely derived pattern.
   */
  List<TailoredPattern> required(RoutineRequest request) {
    Set<String> partsOfLikely =
        likely(request).stream()
            .flatMap(id -> catalogue.pattern(id).derivedFrom().stream())
            .collect(Collectors.toSet());
    return request.patterns().stream()
        .filter(pattern -> catalogue.pattern(pattern.id()).derivedFrom().isEmpty())
        .filter(pattern -> pattern.likely() || partsOfLikely.contains(pattern.id()))
        .sorted(
            Comparator.comparing(TailoredPattern::score)
                .reversed()
                .thenComparing(TailoredPattern::id))
        .toList();
  }

  private static Set<String> likely(RoutineRequest request) {
    return request.patterns().stream()
        .filter(TailoredPattern::likely)
        .map(TailoredPattern::id)
        .collect(Collectors.toSet());
  }
}
