package org.plumbline.core.outcome;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.catalogue.Instrument;

/**
 * The scores of one episode, and what can be read from them. Corrected scores are not part of it;
 * their corrections are.
 *
 * @param opened the day the episode was opened; null when the patient has none
 * @param tasks the tasks the patient named and still scores
 * @param scores in the order they were given
 */
public record OutcomeCourse(
    @Nullable LocalDate opened, List<PatientTask> tasks, List<Score> scores) {

  /** Keeps its own copies. */
  public OutcomeCourse {
    tasks = List.copyOf(tasks);
    scores = List.copyOf(scores);
  }

  /** The scores of one instrument. */
  public List<Score> of(Instrument instrument) {
    return scores.stream().filter(s -> s.instrument().equals(instrument.id())).toList();
  }

  /** The occasions an instrument was scored on. */
  public Set<Occasion> scoredOn(Instrument instrument) {
    return of(instrument).stream().map(Score::occasion).collect(Collectors.toSet());
  }

  /** The review that is due today on an instrument; none while too few tasks are named. */
  public Optional<Review> dueOn(LocalDate today, Instrument instrument, ReviewSchedule schedule) {
    if (opened == null || (isOfTasks(instrument) && tasks.size() < instrument.itemsAtLeast())) {
      return Optional.empty();
    }
    return schedule.dueOn(today, opened, scoredOn(instrument));
  }

  /**
   * The change from the start to the latest score, over the tasks scored both times. Empty without
   * a start, without a later score, or when too few tasks are shared.
   */
  public Optional<OutcomeChange> change(Instrument instrument) {
    List<Score> all = of(instrument);
    Optional<Score> start = all.stream().filter(s -> s.occasion() == Occasion.BASELINE).findFirst();
    if (start.isEmpty() || all.getLast().equals(start.get())) {
      return Optional.empty();
    }
    Score first = start.get();
    Score latest = all.getLast();
    if (!isOfTasks(instrument)) {
      return Optional.of(OutcomeChange.between(instrument, first.value(), latest.value()));
    }
    return TaskMean.overSharedTasks(instrument, first.tasks(), latest.tasks())
        .map(pair -> OutcomeChange.between(instrument, pair.baseline(), pair.latest()));
  }

  private static boolean isOfTasks(Instrument instrument) {
    return instrument.itemsAtMost() > 1;
  }
}
