package org.plumbline.core.outcome;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.plumbline.core.catalogue.Instrument.DueAt;

/**
 * When scores are due in an episode: at the start, around the sixth and the twelfth week, at the
 * end (specification section 6). Days are counted from the day the episode was opened.
 *
 * <p>A start that was not scored in time stays due until the first review opens; after that a score
 * can no longer say where the patient started.
 */
public final class ReviewSchedule {

  private final List<DueAt> points;

  /** A schedule over the points the catalogue names. */
  public ReviewSchedule(List<DueAt> points) {
    this.points = List.copyOf(points);
  }

  /**
   * The reviews of an episode in order; the discharge has no day of its own and is not among them.
   */
  public List<Review> reviews(LocalDate opened) {
    return points.stream().map(point -> review(point, opened)).toList();
  }

  /**
   * The review that is open today and has no score yet.
   *
   * @param scored the occasions the instrument was already scored on in this episode
   */
  public Optional<Review> dueOn(LocalDate today, LocalDate opened, Collection<Occasion> scored) {
    return reviews(opened).stream()
        .filter(review -> review.isOpenOn(today) && !scored.contains(review.occasion()))
        .findFirst();
  }

  /** The reviews whose time is over without a score. */
  public List<Review> missedBy(LocalDate today, LocalDate opened, Collection<Occasion> scored) {
    return reviews(opened).stream()
        .filter(review -> today.isAfter(review.closes()) && !scored.contains(review.occasion()))
        .toList();
  }

  /**
   * What a score taken on a day is for. A second score within a review's days belongs to that
   * review too; a score before the first review is a start only when there is none yet.
   *
   * @param scored the occasions the instrument was already scored on in this episode
   */
  public Occasion occasionOf(LocalDate day, LocalDate opened, Collection<Occasion> scored) {
    return reviews(opened).stream()
        .filter(review -> review.isOpenOn(day))
        .map(Review::occasion)
        .filter(occasion -> occasion != Occasion.BASELINE || !scored.contains(Occasion.BASELINE))
        .findFirst()
        .orElse(Occasion.INTERIM);
  }

  private Review review(DueAt point, LocalDate opened) {
    Occasion occasion = Occasion.of(point.id());
    LocalDate target = opened.plusWeeks(point.week());
    if (occasion != Occasion.BASELINE) {
      return new Review(
          occasion,
          target,
          target.minusDays(point.windowDays()),
          target.plusDays(point.windowDays()));
    }
    LocalDate closes =
        points.stream()
            .filter(next -> next.week() > point.week())
            .map(next -> opened.plusWeeks(next.week()).minusDays(next.windowDays() + 1L))
            .min(LocalDate::compareTo)
            .orElse(target.plusDays(point.windowDays()));
    return new Review(occasion, target, target, closes);
  }
}
