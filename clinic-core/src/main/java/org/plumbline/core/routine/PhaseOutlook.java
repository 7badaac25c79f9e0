package org.plumbline.core.routine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.routine.EntryCriterion.Measure;

/**
 * Which phases a patient could enter next, and what speaks for and against each. It is for the
 * therapist to decide; no phase begins by itself.
 *
 * @param now the phase the patient trains in
 * @param entries the next phase, and an early entry into strength work while that lies ahead
 */
public record PhaseOutlook(int now, List<Entry> entries) {

  /** Keeps its own copy. */
  public PhaseOutlook {
    entries = List.copyOf(entries);
  }

  /** How a criterion stands. */
  public enum Standing {
    MET,
    NOT_MET,
    /** Nothing is known about it, which never counts as met. */
    UNKNOWN
  }

  /**
   * A criterion and what was found.
   *
   * @param value null when nothing is known
   */
  public record Judged(EntryCriterion criterion, @Nullable BigDecimal value) {

    /** Whether it is met. */
    public Standing standing() {
      if (value == null) {
        return Standing.UNKNOWN;
      }
      return criterion.isMetBy(value) ? Standing.MET : Standing.NOT_MET;
    }
  }

  /**
   * A phase that could be entered.
   *
   * @param early whether phases are passed over, because pain is low and quality is good
   */
  public record Entry(int phase, boolean early, List<Judged> criteria) {

    /** Keeps its own copy. */
    public Entry {
      criteria = List.copyOf(criteria);
    }

    /** Whether everything is met. */
    public boolean isOpen() {
      return criteria.stream().allMatch(each -> each.standing() == Standing.MET);
    }
  }

  /** The outlook from a phase, by what is known about the patient. */
  static PhaseOutlook from(int now, RoutineRules.PhaseEntry rules, Map<Measure, BigDecimal> known) {
    List<Entry> entries = new ArrayList<>();
    List<EntryCriterion> next = rules.criteria().get(now + 1);
    if (next != null) {
      entries.add(new Entry(now + 1, false, judged(next, known)));
    }
    if (now < rules.fastTrack().phase()) {
      entries.add(
          new Entry(rules.fastTrack().phase(), true, judged(rules.fastTrack().criteria(), known)));
    }
    return new PhaseOutlook(now, entries);
  }

  private static List<Judged> judged(
      List<EntryCriterion> criteria, Map<Measure, BigDecimal> known) {
    return criteria.stream()
        .map(criterion -> new Judged(criterion, known.get(criterion.measure())))
        .toList();
  }
}
