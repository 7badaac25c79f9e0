package org.plumbline.reports.statistic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Hides counts of one to four people, as official statistics do (specification section 8), so that
 * nobody can be recognised in a summary. Nought is printed: it points at no one.
 *
 * <p>Where counts add up to a printed total, hiding one of them is not enough, because the reader
 * can subtract. Then the next smallest is hidden too, until at least two are hidden, they stand for
 * at least five people together, and they differ; equal counts are hidden together. Otherwise a
 * reader who knows this rule could still tell, say, that two hidden counts with a sum of eight must
 * be four each.
 */
public final class SmallNumbers {

  /** The smallest count that is printed, apart from nought. */
  public static final int LEAST = 5;

  private SmallNumbers() {}

  /** Whether a count on its own must not be printed. */
  public static boolean small(int count) {
    return count > 0 && count < LEAST;
  }

  /** One count that is part of no printed total. */
  public static PublishedCount alone(int count) {
    return small(count) ? PublishedCount.HIDDEN : PublishedCount.shown(count);
  }

  /**
   * The counts of one row whose total is printed as well, in the order given. When the total itself
   * is small, everything in the row is hidden.
   */
  public static List<PublishedCount> parts(List<Integer> counts) {
    Set<Integer> hidden = hidden(counts);
    return IntStream.range(0, counts.size())
        .mapToObj(
            i -> hidden.contains(i) ? PublishedCount.HIDDEN : PublishedCount.shown(counts.get(i)))
        .toList();
  }

  /**
   * Counts of which each is a part of the one before, widest first: due, of those came in, of those
   * comparable. The reader can subtract any two, and the difference is a count of people too. So a
   * count is hidden when it is small, or lies one to four above a narrower one that is shown: the
   * people an outcome rests on stay, and what would tell of the few others goes.
   */
  public static List<PublishedCount> nested(List<Integer> counts) {
    List<PublishedCount> published = new ArrayList<>();
    List<Integer> shown = new ArrayList<>();
    for (int count : counts.reversed()) {
      boolean tells = small(count) || shown.stream().anyMatch(part -> small(count - part));
      published.add(tells ? PublishedCount.HIDDEN : PublishedCount.shown(count));
      if (!tells) {
        shown.add(count);
      }
    }
    return List.copyOf(published.reversed());
  }

  private static Set<Integer> hidden(List<Integer> counts) {
    Set<Integer> hidden = new HashSet<>();
    if (counts.stream().noneMatch(SmallNumbers::small)) {
      return hidden;
    }
    List<Integer> people = new ArrayList<>();
    for (int i : smallestFirst(counts)) {
      boolean tie = !people.isEmpty() && people.getLast().equals(counts.get(i));
      if (!small(counts.get(i)) && safe(people) && !tie) {
        break;
      }
      hidden.add(i);
      people.add(counts.get(i));
    }
    return hidden;
  }

  private static boolean safe(List<Integer> hidden) {
    return hidden.stream().mapToInt(Integer::intValue).sum() >= LEAST
        && hidden.stream().distinct().count() > 1;
  }

  /** Noughts last: hiding one protects nobody, so it is done only when nothing else is left. */
  private static List<Integer> smallestFirst(List<Integer> counts) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, counts.size()).boxed().toList());
    order.sort(
        Comparator.comparing((Integer i) -> counts.get(i) == 0).thenComparing(i -> counts.get(i)));
    return order;
  }
}
