package org.plumbline.reports.statistic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Small numbers")
class SmallNumbersTest {

  @Test
  @DisplayName("one to four people are hidden; nobody, and five or more, are shown")
  void theThreshold() {
    assertEquals(PublishedCount.shown(0), SmallNumbers.alone(0));
    assertEquals(PublishedCount.HIDDEN, SmallNumbers.alone(1));
    assertEquals(PublishedCount.HIDDEN, SmallNumbers.alone(4));
    assertEquals(PublishedCount.shown(5), SmallNumbers.alone(5));
  }

  @Test
  @DisplayName("a row without small counts is printed as it is")
  void nothingToHide() {
    assertEquals(shown(5, 0, 12), SmallNumbers.parts(List.of(5, 0, 12)));
  }

  @Test
  @DisplayName("the next smallest count is hidden too, because the reader knows the total")
  void secondary() {
    assertEquals(
        List.of(PublishedCount.shown(20), PublishedCount.HIDDEN, PublishedCount.HIDDEN),
        SmallNumbers.parts(List.of(20, 3, 9)));
  }

  @Test
  @DisplayName("two small counts that stand for fewer than five together take a third along")
  void together() {
    assertEquals(
        List.of(
            PublishedCount.HIDDEN,
            PublishedCount.HIDDEN,
            PublishedCount.HIDDEN,
            PublishedCount.shown(30)),
        SmallNumbers.parts(List.of(2, 1, 9, 30)));
  }

  @Property(tries = 4000)
  void noSmallCountCanBeWorkedOutFromTheRowAndItsTotal(
      @ForAll @Size(3) List<@IntRange(max = 14) Integer> counts) {
    List<PublishedCount> published = SmallNumbers.parts(counts);
    int total = counts.stream().mapToInt(Integer::intValue).sum();
    if (SmallNumbers.small(total)) {
      assertTrue(published.stream().allMatch(PublishedCount::hidden));
      return;
    }
    List<List<Integer>> candidates = rowsThatLookLike(published, total);
    for (int i = 0; i < counts.size(); i++) {
      if (SmallNumbers.small(counts.get(i))) {
        Set<Integer> possible = new HashSet<>();
        for (List<Integer> candidate : candidates) {
          possible.add(candidate.get(i));
        }
        assertTrue(possible.size() > 1, counts + " gives away " + counts.get(i));
      }
    }
  }

  @Test
  @DisplayName(
      "of 22 due and 18 who came in, the 18 are shown and not the 22: four did not come in")
  void fewMissing() {
    assertEquals(
        List.of(PublishedCount.HIDDEN, PublishedCount.shown(18), PublishedCount.shown(18)),
        SmallNumbers.nested(List.of(22, 18, 18)));
  }

  @Test
  @DisplayName("of 22 due, 18 who came in and 17 comparable ones, the 18 are hidden alone")
  void fewNotComparable() {
    assertEquals(
        List.of(PublishedCount.shown(22), PublishedCount.HIDDEN, PublishedCount.shown(17)),
        SmallNumbers.nested(List.of(22, 18, 17)));
  }

  @Test
  @DisplayName("parts that are whole, or at least five short of it, are shown")
  void manyMissing() {
    assertEquals(shown(22, 17, 17), SmallNumbers.nested(List.of(22, 17, 17)));
    assertEquals(shown(22, 22, 0), SmallNumbers.nested(List.of(22, 22, 0)));
  }

  @Property(tries = 4000)
  void noSmallCountIsTheDifferenceOfTwoThatAreShown(
      @ForAll @IntRange(max = 12) int silent,
      @ForAll @IntRange(max = 12) int withoutStart,
      @ForAll @Size(3) List<@IntRange(max = 12) Integer> verdicts) {
    int people = verdicts.stream().mapToInt(Integer::intValue).sum();
    int inWindow = people + withoutStart;
    List<PublishedCount> wide = SmallNumbers.nested(List.of(inWindow + silent, inWindow, people));
    List<PublishedCount> counts = new ArrayList<>(wide);
    if (!wide.getLast().hidden()) {
      List<PublishedCount> parts = SmallNumbers.parts(verdicts);
      counts.addAll(parts);
      if (!parts.get(0).hidden() && !parts.get(1).hidden()) {
        counts.add(PublishedCount.shown(verdicts.get(0) + verdicts.get(1))); // who could respond
      }
    }
    List<Integer> read = counts.stream().flatMap(c -> c.value().stream().boxed()).toList();
    assertTrue(read.stream().noneMatch(SmallNumbers::small), read.toString());
    List<Integer> nested = wide.stream().flatMap(c -> c.value().stream().boxed()).toList();
    for (int whole : nested) {
      for (int part : read) {
        assertFalse(SmallNumbers.small(whole - part), whole + " less " + part + " in " + read);
      }
    }
  }

  private static List<List<Integer>> rowsThatLookLike(List<PublishedCount> published, int total) {
    List<List<Integer>> rows = new ArrayList<>();
    for (int a = 0; a <= total; a++) {
      for (int b = 0; a + b <= total; b++) {
        List<Integer> row = List.of(a, b, total - a - b);
        if (SmallNumbers.parts(row).equals(published)) {
          rows.add(row);
        }
      }
    }
    return rows;
  }

  private static List<PublishedCount> shown(int... counts) {
    return Arrays.stream(counts).mapToObj(PublishedCount::shown).toList();
  }
}
