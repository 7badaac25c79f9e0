package org.plumbline.core.routine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
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

  /** Fills up to {@code size} places. */
  List<Place> fill(int size) {
    List<Place> places = new ArrayList<>();
    for (Phase.Slot slot : inTurn()) {
      if (places.size() == size) {
        break;
      }
      candidates.stream()
          .filter(candidate -> fits(slot, candidate))
          .filter(candidate -> hasRoom(places, candidate))
          .max(better(slot))
          .ifPresent(candidate -> places.add(new Place(slot, candidate)));
    }
    return places;
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
