package org.plumbline.core.routine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.catalogue.Phase;

/**
 * Sees to it that each likely pattern has at least one exercise: by a swap that costs the least
 * score, otherwise by one more exercise where the session still has room. Afterwards whoever suits
 * a place better takes it, and free places are filled, as long as no pattern loses its only
 * exercise.
 */
final class PatternCover {

  private final SlotFilling filling;
  private final Set<String> required;
  private final int usualExercises;
  private final int mostExercises;

  PatternCover(
      SlotFilling filling, List<TailoredPattern> required, int usualExercises, int mostExercises) {
    this.filling = filling;
    this.required = required.stream().map(TailoredPattern::id).collect(Collectors.toSet());
    this.usualExercises = usualExercises;
    this.mostExercises = mostExercises;
  }

  private record Change(List<Place> places, long served, BigDecimal score) {}

  /** The places with as many likely patterns served as can be reached step by step. */
  List<Place> fill() {
    List<Place> covered = settled(covered(filling.fill(List.of(), usualExercises)));
    List<Place> filled = filling.fill(covered, usualExercises);
    return filled.size() == covered.size() ? covered : settled(filled);
  }

  private List<Place> covered(List<Place> start) {
    List<Place> places = start;
    Optional<Change> change = bestChange(places);
    while (change.isPresent()) {
      places = change.get().places();
      change = bestChange(places);
    }
    return places;
  }

  /** Lets whoever suits a place better take it, where every pattern stays served. */
  private List<Place> settled(List<Place> start) {
    List<Place> places = new ArrayList<>(start);
    boolean again = true;
    while (again) {
      again = false;
      for (int i = 0; i < places.size(); i++) {
        Place there = places.get(i);
        Candidate best = bestFor(there, places);
        again |= best != there.candidate();
        places.set(i, new Place(there.slot(), best));
      }
    }
    return places;
  }

  private Candidate bestFor(Place there, List<Place> places) {
    List<Place> rest = places.stream().filter(place -> place != there).toList();
    Set<String> owed = new HashSet<>(served(places));
    owed.removeAll(served(rest));
    return filling
        .best(there.slot(), rest, candidate -> candidate.serves().containsAll(owed))
        .orElse(there.candidate());
  }

  /** The required patterns these places serve. */
  private Set<String> served(List<Place> places) {
    return places.stream()
        .flatMap(place -> place.candidate().serves().stream())
        .filter(required::contains)
        .collect(Collectors.toSet());
  }

  private Optional<Change> bestChange(List<Place> places) {
    long now = served(places).size();
    if (now == required.size()) {
      return Optional.empty();
    }
    List<Change> swaps = new ArrayList<>();
    for (Place leaving : places) {
      List<Place> rest = places.stream().filter(place -> place != leaving).toList();
      swaps.addAll(additions(rest, false));
    }
    return best(swaps, now)
        .or(
            () ->
                places.size() < mostExercises
                    ? best(additions(places, true), now)
                    : Optional.empty());
  }

  private static Optional<Change> best(List<Change> changes, long now) {
    return changes.stream()
        .filter(change -> change.served() > now)
        .max(Comparator.comparing(Change::served).thenComparing(Change::score));
  }

  private List<Change> additions(List<Place> places, boolean beyondCount) {
    List<Change> changes = new ArrayList<>();
    for (Candidate candidate : filling.candidates()) {
      if (candidate.serves().stream().anyMatch(required::contains)
          && filling.hasRoom(places, candidate)) {
        Phase.Slot slot = slotFor(places, candidate, beyondCount);
        if (slot != null) {
          List<Place> with = new ArrayList<>(places);
          with.add(new Place(slot, candidate));
          changes.add(new Change(with, served(with).size(), total(with)));
        }
      }
    }
    return changes;
  }

  private Phase.@Nullable Slot slotFor(
      List<Place> places, Candidate candidate, boolean beyondCount) {
    return filling.slots().stream()
        .filter(slot -> filling.fits(slot, candidate))
        .filter(
            slot ->
                beyondCount
                    || places.stream().filter(place -> place.slot().equals(slot)).count()
                        < slot.count())
        .findFirst()
        .orElse(null);
  }

  private static BigDecimal total(List<Place> places) {
    return places.stream()
        .map(place -> place.candidate().score())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
