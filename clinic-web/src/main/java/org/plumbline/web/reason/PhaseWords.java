package org.plumbline.web.reason;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.plumbline.core.routine.EntryCriterion;
import org.plumbline.core.routine.PhaseOutlook.Judged;
import org.plumbline.web.page.Numerals;

/** Says what speaks for and against entering a phase, with its numbers. */
@Named("phaseWords")
@ApplicationScoped
public class PhaseWords {

  private final PhaseMessages words;

  PhaseWords(PhaseMessages words) {
    this.words = words;
  }

  /**
   * A criterion and what was found, for example "whole weeks in this phase: 3 (needed: 2 or …)".
   */
  public String line(Judged judged) {
    EntryCriterion criterion = judged.criterion();
    BigDecimal value = judged.value();
    String what = what(criterion);
    return value == null
        ? words.line_unknown(what, needed(criterion))
        : words.line(what, shown(value), needed(criterion));
  }

  private String needed(EntryCriterion criterion) {
    String number = shown(criterion.value());
    return switch (criterion.bound()) {
      case AT_LEAST -> words.at_least(number);
      case AT_MOST -> words.at_most(number);
    };
  }

  private String what(EntryCriterion criterion) {
    return switch (criterion.measure()) {
      case SESSIONS -> words.sessions();
      case COMPLETION -> words.completion();
      case QUALITY -> words.quality();
      case LAST_NOT_RED -> words.last_not_red();
      case WEEKS -> words.weeks();
      case HINGE -> words.hinge();
      case PLANKS -> words.planks();
      case RESERVE -> words.reserve();
      case PAIN -> words.pain();
    };
  }

  /** Cut, not rounded: 69.9 percent never reads as 70. */
  private static String shown(BigDecimal value) {
    return Numerals.write(value.setScale(1, RoundingMode.DOWN));
  }
}
