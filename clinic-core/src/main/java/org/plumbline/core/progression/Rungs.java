package org.plumbline.core.progression;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.Exercise;
import org.plumbline.core.routine.Dosing;
import org.plumbline.core.routine.PrescribedDose;

/**
 * The rungs of a ladder that a patient may step to and does not do already, at their start dose. Of
 * equally near ones a rung of the same family comes first, then the easiest.
 *
 * <p>Up is one rung and no further: beyond a rung that may not be done the next would be two steps
 * at once. Down, a rung that may not be done is passed over (specification section 5, selection,
 * step 4): going further down is never too much. A rung that is taken is where the way down ends.
 */
final class Rungs {

  private final Catalogue catalogue;
  private final Dosing dosing;

  Rungs(Catalogue catalogue, Dosing dosing) {
    this.catalogue = catalogue;
    this.dosing = dosing;
  }

  /**
   * What a look along the ladder came to.
   *
   * @param found the step; null when there is none
   * @param passedOver the nearer rungs that may not be done and why, the nearest first
   * @param already the nearest rungs that are taken, where that is why there is no step
   */
  record Search(
      @Nullable DoseChange found, List<ProgressionReason> passedOver, List<String> already) {}

  String family(String exercise) {
    return catalogue.exercise(exercise).family();
  }

  /** The exercises of a routine, to which others may be added. */
  static Set<String> inRoutine(ProgressionRequest request) {
    return request.exercises().stream()
        .map(TrainedExercise::exercise)
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** The next rung up. */
  Search harder(TrainedExercise from, ProgressionRequest request) {
    return search(from, request, inRoutine(request), Exercise::harder, 1);
  }

  /** The nearest rung down that is not taken. */
  Search easier(TrainedExercise from, ProgressionRequest request, Set<String> taken) {
    return search(from, request, taken, Exercise::easier, Integer.MAX_VALUE);
  }

  /** The start dose of an exercise on so many days a week. */
  PrescribedDose start(String exercise, int daysPerWeek) {
    return dosing.start(catalogue.exercise(exercise), daysPerWeek);
  }

  private Search search(
      TrainedExercise from,
      ProgressionRequest request,
      Set<String> taken,
      Function<Exercise, List<String>> neighbours,
      int mostSteps) {
    Exercise start = catalogue.exercise(from.exercise());
    Set<String> passedOver = new LinkedHashSet<>();
    List<String> already = new ArrayList<>();
    List<String> rungs = neighbours.apply(start);
    for (int step = 1; step <= mostSteps && !rungs.isEmpty() && already.isEmpty(); step++) {
      List<String> further = new ArrayList<>();
      for (Exercise rung : inOrder(rungs, start.family())) {
        if (taken.contains(rung.id())) {
          already.add(rung.id());
        } else if (request.possible().contains(rung.id()) && catalogue.offers(rung)) {
          return new Search(to(from, rung), why(passedOver, request), List.of());
        } else if (passedOver.add(rung.id())) {
          further.addAll(neighbours.apply(rung));
        }
      }
      rungs = further;
    }
    return new Search(null, why(passedOver, request), already);
  }

  private List<Exercise> inOrder(List<String> rungs, String family) {
    return rungs.stream()
        .distinct()
        .map(catalogue::exercise)
        .sorted(
            Comparator.<Exercise, Boolean>comparing(rung -> !rung.family().equals(family))
                .thenComparing(Exercise::level)
                .thenComparing(Exercise::id))
        .toList();
  }

  private List<ProgressionReason> why(Set<String> passedOver, ProgressionRequest request) {
    return passedOver.stream().map(rung -> why(rung, request)).toList();
  }

  private ProgressionReason why(String rung, ProgressionRequest request) {
    return catalogue.offers(catalogue.exercise(rung))
        ? new ProgressionReason.RungNotPossible(rung, request.against().get(rung))
        : new ProgressionReason.RungHidden(rung);
  }

  private DoseChange to(TrainedExercise from, Exercise rung) {
    return new DoseChange(
        from.exercise(), from.dose(), rung.id(), dosing.start(rung, from.dose().daysPerWeek()));
  }
}
