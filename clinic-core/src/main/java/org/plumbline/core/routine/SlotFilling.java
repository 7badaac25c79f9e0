package org.plumbline.core.routine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.plumbline.core.catalogue.Exercise;
import org.plumbline.core.catalogue.Phase;

/**
 * The third step of selection: the slots of the phase are filled greedily, best score first, with
 * at most two exercises of a family (specification section 5, step 3). One of each kind of slot is
 * filled before any second one, so that a short session still has a bit of everything.
 */
final class SlotFilling {

  private final RoutineRequest request;
  private final RoutineKnowledge knowledge;
  private final Phase phase;
  private final List<Candidate> candidates;

  SlotFilling(RoutineRequest request, RoutineKnowledge knowledge, List<Candidate> candidates) {
    this.request = request;
    this.knowledge = knowledge;
    this.candidates = candidates;
    this.phase = knowledge.catalogue().phase(request.settings().phase());
  }

  /** What is kept, and what fills the places that are free beside it, up to {@code size} in all. */
  List<Place> fill(List<Place> kept, int size) {
    List<Place> places = new ArrayList<>(kept);
    List<Phase.Slot> free = inTurn();
    kept.forEach(place -> free.remove(place.slot()));
    for (Phase.Slot slot : free) {
      if (places.size() >= size) {
        break;
      }
      best(slot, places, _ -> true).ifPresent(candidate -> places.add(new Place(slot, candidate)));
    }
    return places;
  }

  /** Who suits a slot best beside these places, of those that may. */
  Optional<Candidate> best(Phase.Slot slot, List<Place> beside, Predicate<Candidate> may) {
    return candidates.stream()
        .filter(candidate -> fits(slot, candidate))
        .filter(candidate -> hasRoom(beside, candidate))
        .filter(may)
        .max(better(slot));
  }

  /** Whether one candidate suits a slot better than another. */
  boolean suitsBetter(Phase.Slot slot, Candidate one, Candidate other) {
    return better(slot).compare(one, other) > 0;
  }

  /**
   * Whether the candidate may stand in the slot, by itself or for one whose equipment is missing.
   */
  boolean fits(Phase.Slot slot, Candidate candidate) {
    boolean stretch = slot.onlyWithLengthFinding() || slot.optional();
    if (stretch && (request.lengthFlags().isEmpty() || candidate.serves().isEmpty())) {
      return false;
    }
    return belongs(slot, candidate.exercise())
        || candidate.standsInFor().stream().anyMatch(missing -> belongs(slot, missing));
  }

  /** Whether the exercise itself has its place in the slot, in this phase. */
  boolean belongs(Phase.Slot slot, Exercise exercise) {
    Set<String> openToEarlier =
        knowledge.rules().earlierPhases().getOrDefault(phase.number(), Set.of());
    boolean inPhase =
        exercise.phases().contains(phase.number())
            || (openToEarlier.contains(slot.id())
                && Collections.min(exercise.phases()) < phase.number());
    return inPhase && slot.fits(exercise);
  }

  /** Whether the candidate is not chosen yet and its family is not full. */
  boolean hasRoom(List<Place> places, Candidate candidate) {
    long ofFamily =
        places.stream()
            .filter(place -> place.candidate().family().equals(candidate.family()))
            .count();
    return ofFamily < knowledge.catalogue().tailoring().selection().perFamilyAtMost()
        && places.stream().noneMatch(place -> place.candidate().id().equals(candidate.id()));
  }

  List<Phase.Slot> slots() {
    return phase.slots();
  }

  List<Candidate> candidates() {
    return candidates;
  }

  /** The better candidate is the greater; equal ones keep the library's order. */
  private Comparator<Candidate> better(Phase.Slot slot) {
    return Comparator.comparing((Candidate candidate) -> slot.forTasks() && candidate.forTask())
        .thenComparing(Candidate::score)
        .thenComparing(Candidate::preferred)
        .thenComparing(candidate -> -candidate.exercise().level())
        .thenComparing(candidate -> -candidates.indexOf(candidate));
  }

  private List<Phase.Slot> inTurn() {
    List<Phase.Slot> turns = new ArrayList<>();
    int rounds = phase.slots().stream().mapToInt(Phase.Slot::count).max().orElse(0);
    for (int round = 1; round <= rounds; round++) {
      for (Phase.Slot slot : phase.slots()) {
        if (slot.count() >= round) {
          turns.add(slot);
        }
      }
    }
    return turns;
  }
}
