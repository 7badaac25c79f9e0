package org.plumbline.web.patient;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.catalogue.Laterality;
import org.plumbline.core.catalogue.Tempo;
import org.plumbline.core.routine.Prescription;
import org.plumbline.core.training.FollowedExercise;
import org.plumbline.core.training.LoggedExercise;
import org.plumbline.core.training.Side;
import org.plumbline.core.training.Volume.Amount;

/** Says how much, in plain words: to the patient, and to the therapist who is about to publish. */
@Named("patientDose")
@Singleton
public class Dose {

  private final AmountMessages words;

  Dose(AmountMessages words) {
    this.words = words;
  }

  /** Sets, repetitions and holds, left and right. */
  String amount(FollowedExercise exercise, Laterality laterality) {
    List<FollowedExercise.Asked> sides = exercise.sides();
    if (sides.size() == 1) {
      String amount = sided(sides.getFirst().side(), sides.getFirst().amount());
      return laterality == Laterality.ALTERNATING ? words.by_turns(amount) : amount;
    }
    Amount first = sides.getFirst().amount();
    if (sides.stream().allMatch(asked -> asked.amount().equals(first))) {
      return words.of_each(plain(first));
    }
    return sides.stream()
        .map(asked -> sided(asked.side(), asked.amount()))
        .collect(Collectors.joining("; "));
  }

  /** A prescription as its patient will read it: how much, and what else matters. */
  public String told(Prescription prescription, Laterality laterality) {
    FollowedExercise asked = FollowedExercise.of(prescription);
    return words.told(amount(asked, laterality), String.join(" ", details(asked)));
  }

  /** What else matters: the side to begin with, rest, load, rhythm, effort. */
  List<String> details(FollowedExercise exercise) {
    List<String> details = new ArrayList<>();
    if (exercise.sides().size() > 1) {
      boolean left = exercise.sides().getFirst().side() == Side.LEFT;
      details.add(left ? words.first_left() : words.first_right());
    }
    String load = exercise.load();
    if (load != null && !load.isBlank()) {
      details.add(words.with_load(load));
    }
    String tempo = exercise.tempo();
    if (tempo != null) {
      Tempo parsed = Tempo.parse(tempo);
      if (parsed.manner() == Tempo.Manner.COUNTED) {
        details.add(
            words.rhythm(parsed.loweringSeconds(), parsed.holdSeconds(), parsed.liftingSeconds()));
      }
    }
    boolean severalSets = exercise.sides().stream().anyMatch(asked -> asked.amount().sets() > 1);
    if (severalSets && exercise.restSeconds() > 0) {
      details.add(words.rest_between(exercise.restSeconds()));
    }
    Integer reserve = exercise.repsInReserve();
    if (reserve != null && reserve > 0) {
      details.add(words.reserve(reserve));
    }
    Integer effort = exercise.effort();
    if (effort != null) {
      details.add(words.effort(effort));
    }
    return details;
  }

  /** What was done the last time; null when nothing is written down. */
  @Nullable String lastTime(List<LoggedExercise> entries) {
    if (entries.isEmpty()) {
      return null;
    }
    List<String> said = new ArrayList<>();
    for (LoggedExercise entry : entries) {
      Amount amount = entry.amount();
      if (amount != null) {
        said.add(sided(entry.side(), amount));
      }
    }
    String load = entries.getFirst().load();
    if (load != null) {
      said.add(load);
    }
    return words.last_time(String.join("; ", said));
  }

  private String sided(Side side, Amount amount) {
    return switch (side) {
      case BOTH -> plain(amount);
      case LEFT -> words.of_left(plain(amount));
      case RIGHT -> words.of_right(plain(amount));
    };
  }

  private String plain(Amount amount) {
    Integer reps = amount.reps();
    Integer hold = amount.holdSeconds();
    if (hold == null) {
      return reps == null ? words.sets_only(amount.sets()) : words.sets_of(amount.sets(), reps);
    }
    return reps == null || reps == 1
        ? words.holds(amount.sets(), hold)
        : words.sets_held(amount.sets(), reps, hold);
  }
}
