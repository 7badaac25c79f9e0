package org.plumbline.core.assessment;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.catalogue.TestDefinition;

/**
 * What was found in one test. A sided test has a reading for the left, the right or both; a midline
 * test has one for {@link Side#MIDLINE}; a checklist has items instead.
 *
 * @param readings what was read, by side
 * @param items the items of a checklist that were tested: true when positive
 * @param companions what was recorded beside the value, by side; {@link Side#MIDLINE} is the whole
 *     test
 * @param stoppedByPain the pain (0–10) that ended the test, by side; {@link Side#MIDLINE} is the
 *     whole test
 * @param stoppedBy what ended a hold or repetitions, by side, where it was said
 * @param note the method or position in a few words; empty when there is nothing to say
 */
public record Finding(
    Map<Side, Reading> readings,
    Map<String, Boolean> items,
    Map<Side, String> companions,
    Map<Side, BigDecimal> stoppedByPain,
    Map<Side, StoppedBy> stoppedBy,
    String note) {

  /** How long a note on method or position may be. */
  public static final int LONGEST_NOTE = 200;

  /** Nothing found yet. */
  public static final Finding NONE = new Finding(Map.of(), Map.of(), Map.of(), Map.of());

  public Finding {
    readings = bySide(readings);
    items = Map.copyOf(items);
    companions = bySide(companions);
    stoppedByPain = bySide(stoppedByPain);
    stoppedBy = bySide(stoppedBy);
  }

  /** What was found, without what ended it and without a note. */
  public Finding(
      Map<Side, Reading> readings,
      Map<String, Boolean> items,
      Map<Side, String> companions,
      Map<Side, BigDecimal> stoppedByPain) {
    this(readings, items, companions, stoppedByPain, Map.of(), "");
  }

  private static <V> Map<Side, V> bySide(Map<Side, V> values) {
    var copy = new EnumMap<Side, V>(Side.class);
    copy.putAll(values);
    return Collections.unmodifiableMap(copy);
  }

  /** Readings only. */
  public static Finding of(Map<Side, Reading> readings) {
    return new Finding(readings, Map.of(), Map.of(), Map.of());
  }

  /** A number without a side. */
  public static Finding of(BigDecimal value) {
    return of(Map.of(Side.MIDLINE, Reading.of(value)));
  }

  /** A number for each side. */
  public static Finding of(BigDecimal left, BigDecimal right) {
    return of(Map.of(Side.LEFT, Reading.of(left), Side.RIGHT, Reading.of(right)));
  }

  /** The items of a checklist. */
  public static Finding ofItems(Map<String, Boolean> items) {
    return new Finding(Map.of(), items, Map.of(), Map.of());
  }

  /** The same with something recorded beside the value. */
  public Finding with(Side side, String companion) {
    var more = new EnumMap<Side, String>(Side.class);
    more.putAll(companions);
    more.put(side, companion);
    return new Finding(readings, items, more, stoppedByPain, stoppedBy, note);
  }

  /** The same, stopped by pain. */
  public Finding stoppedBy(Side side, BigDecimal pain) {
    var more = new EnumMap<Side, BigDecimal>(Side.class);
    more.putAll(stoppedByPain);
    more.put(side, pain);
    return new Finding(readings, items, companions, more, stoppedBy, note);
  }

  /** The same, with what ended it on a side. */
  public Finding stoppedBy(Side side, StoppedBy end) {
    var more = new EnumMap<Side, StoppedBy>(Side.class);
    more.putAll(stoppedBy);
    more.put(side, end);
    return new Finding(readings, items, companions, stoppedByPain, more, note);
  }

  /** The same, with a note on method or position. */
  public Finding noted(String words) {
    return new Finding(readings, items, companions, stoppedByPain, stoppedBy, words);
  }

  /**
   * This, and of the sides that were not measured this time what an earlier one found there, each
   * with what was recorded beside it. Notes and the items of a checklist are not put together.
   */
  public Finding orElse(Finding earlier) {
    if (!items.isEmpty()) {
      return this;
    }
    if (readings.isEmpty()) {
      return earlier;
    }
    Map<Side, Reading> values = new EnumMap<>(Side.class);
    Map<Side, String> beside = new EnumMap<>(Side.class);
    Map<Side, BigDecimal> pains = new EnumMap<>(Side.class);
    Map<Side, StoppedBy> ends = new EnumMap<>(Side.class);
    for (Finding found : List.of(this, earlier)) {
      found.readings.forEach(
          (side, reading) -> {
            if (values.putIfAbsent(side, reading) == null) {
              beside.computeIfAbsent(side, found::companion);
              pains.put(side, found.pain(side));
              ends.computeIfAbsent(side, found.stoppedBy::get);
            }
          });
    }
    return new Finding(values, items, beside, pains, ends, note);
  }

  /** The reading of a side, if there is one. */
  public @Nullable Reading reading(Side side) {
    return readings.get(side);
  }

  /** What was recorded beside the value of a side, or beside the whole test. */
  public @Nullable String companion(Side side) {
    return companions.containsKey(side) ? companions.get(side) : companions.get(Side.MIDLINE);
  }

  /**
   * The pain that ended the test on a side; 0 when none did. A test without sides has one pain, the
   * worst.
   */
  public BigDecimal pain(Side side) {
    if (side == Side.MIDLINE) {
      return worstPain();
    }
    if (stoppedByPain.isEmpty()) {
      return BigDecimal.ZERO;
    }
    BigDecimal whole = stoppedByPain.getOrDefault(Side.MIDLINE, BigDecimal.ZERO);
    return whole.max(stoppedByPain.getOrDefault(side, BigDecimal.ZERO));
  }

  /** What ended the test on a side; a pain that ended it says so itself. Null: not recorded. */
  public @Nullable StoppedBy end(Side side) {
    return stoppedBy.containsKey(side) || pain(side).signum() == 0
        ? stoppedBy.get(side)
        : StoppedBy.PAIN;
  }

  /** Whether the value of a side is only the least it can be, because the hold was capped. */
  public boolean censored(TestDefinition test, Side side) {
    return StoppedBy.censors(test, reading(side), stoppedBy.get(side));
  }

  /** The worst pain that ended the test on any side; 0 when none did. */
  public BigDecimal worstPain() {
    return stoppedByPain.isEmpty() ? BigDecimal.ZERO : Collections.max(stoppedByPain.values());
  }
}
