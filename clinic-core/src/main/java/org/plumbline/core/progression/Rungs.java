package org.plumbline.core.progression;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.Exercise;
import org.plumbline.core.routine.Dosing;
import org.plumbline.core.routine.PrescribedDose;

/**
 * The neighbouring rungs of a ladder that a patient may do and does not do already, at their start
 * dose. A rung of the same family comes first, then the easiest.
 */
final class Rungs {

  private final Catalogue catalogue;
  private final Dosing dosing;

  Rungs(Catalogue catalogue, Dosing dosing) {
    this.catalogue = catalogue;
    this.dosing = dosing;
  }

  String family(String exercise) {
    return catalogue.exercise(exercise).family();
  }

  Optional<DoseChange> harder(TrainedExercise from, ProgressionRequest request) {
    return neighbour(from, catalogue.exercise(from.exercise()).harder(), request);
  }

  Optional<DoseChange> easier(TrainedExercise from, ProgressionRequest request) {
    return neighbour(from, catalogue.exercise(from.exercise()).easier(), request);
  }

  /** Why there is nothing harder to climb to. */
  ProgressionReason noHarder(TrainedExercise from, ProgressionRequest request) {
    return new ProgressionReason.NoHarderRung(
        already(catalogue.exercise(from.exercise()).harder(), request));
  }

  /** Why there is nothing easier to step back to. */
  ProgressionReason noEasier(TrainedExercise from, ProgressionRequest request) {
    return new ProgressionReason.NoEasierRung(
        already(catalogue.exercise(from.exercise()).easier(), request));
  }

  private static List<String> already(List<String> neighbours, ProgressionRequest request) {
    return neighbours.stream().filter(trained(request)::contains).toList();
  }

  private static List<String> trained(ProgressionRequest request) {
    return request.exercises().stream().map(TrainedExercise::exercise).toList();
  }

  /** The start dose of an exercise on so many days a week. */
  PrescribedDose start(String exercise, int daysPerWeek) {
    return dosing.start(catalogue.exercise(exercise), daysPerWeek);
  }

  private Optional<DoseChange> neighbour(
      TrainedExercise from, List<String> neighbours, ProgressionRequest request) {
    List<String> already = trained(request);
    String family = family(from.exercise());
    return neighbours.stream()
        .filter(request.possible()::contains)
        .filter(rung -> !already.contains(rung))
        .map(catalogue::exercise)
        .filter(catalogue::offers)
        .min(
            Comparator.<Exercise, Boolean>comparing(rung -> !rung.family().equals(family))
                .thenComparing(Exercise::level)
                .thenComparing(Exercise::id))
        .map(
            rung ->
                new DoseChange(
                    from.exercise(),
                    from.dose(),
                    rung.id(),
                    dosing.start(rung, from.dose().daysPerWeek())));
  }
}
