package org.plumbline.core.routine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.plumbline.core.catalogue.Category;

/**
 * Fits a session into its time: stretches go first, then exercises whose likely patterns others
 * serve too, then sets; a likely pattern never loses its last exercise (specification section 5,
 * "Time").
 */
final class TimeBudget {

  private final Dosing dosing;
  private final BigDecimal setUp;
  private final BigDecimal budget;
  private final Set<String> required;

  TimeBudget(Dosing dosing, int setUpMinutes, int sessionMinutes, List<TailoredPattern> required) {
    this.dosing = dosing;
    this.setUp = BigDecimal.valueOf(setUpMinutes);
    this.budget = BigDecimal.valueOf(sessionMinutes);
    this.required = required.stream().map(TailoredPattern::id).collect(Collectors.toSet());
  }

  /**
   * What is left of a session.
   *
   * @param dropped candidates that did not fit
   * @param setsCut whether sets were cut
   */
  record Fitted(List<Dosed> exercises, List<Candidate> dropped, boolean setsCut) {}

  /** Drops and cuts until the session fits, or until nothing more can go. */
  Fitted fit(List<Dosed> session) {
    List<Dosed> left = new ArrayList<>(session);
    List<Candidate> dropped = new ArrayList<>();
    dropWhileOver(
        left, dropped, item -> item.candidate().exercise().category() == Category.STRETCH);
    dropWhileOver(left, dropped, item -> true);
    boolean cut = cutSets(left);
    return new Fitted(List.copyOf(left), List.copyOf(dropped), cut);
  }

  /** Minutes of the session, set-up included. */
  BigDecimal minutes(List<Dosed> session) {
    return session.stream().map(Dosed::minutes).reduce(setUp, BigDecimal::add);
  }

  /** Whether the session takes longer than there is time. */
  boolean isOver(List<Dosed> session) {
    return minutes(session).compareTo(budget) > 0;
  }

  private void dropWhileOver(List<Dosed> left, List<Candidate> dropped, Predicate<Dosed> mayGo) {
    while (isOver(left) && left.size() > 1) {
      Optional<Dosed> next =
          left.stream()
              .filter(mayGo)
              .filter(item -> isDuplicate(item, left))
              .min(
                  Comparator.comparing((Dosed item) -> item.candidate().score())
                      .thenComparing(item -> item.candidate().id()));
      if (next.isEmpty()) {
        return;
      }
      left.remove(next.get());
      dropped.add(next.get().candidate());
    }
  }

  /** Whether every likely pattern it serves has another exercise. */
  private boolean isDuplicate(Dosed item, List<Dosed> session) {
    return item.candidate().serves().stream()
        .filter(required::contains)
        .allMatch(
            pattern ->
                session.stream()
                    .anyMatch(
                        other -> other != item && other.candidate().serves().contains(pattern)));
  }

  private boolean cutSets(List<Dosed> left) {
    boolean cut = false;
    while (isOver(left)) {
      Optional<Dosed> longest =
          left.stream()
              .filter(item -> item.dose().sets() > 1)
              .max(
                  Comparator.comparing((Dosed item) -> item.dose().sets())
                      .thenComparing(Dosed::minutes)
                      .thenComparing(item -> item.candidate().id()));
      if (longest.isEmpty()) {
        return cut;
      }
      Dosed item = longest.get();
      PrescribedDose dose = item.dose().withOneSetLess();
      left.set(
          left.indexOf(item),
          new Dosed(
              item.place(),
              dose,
              dosing.minutes(item.candidate().exercise(), dose),
              item.sideReasons()));
      cut = true;
    }
    return cut;
  }
}
