package org.plumbline.core.assessment;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.catalogue.TestDefinition;

/** What ended a test in which somebody holds a position or repeats a movement. */
public enum StoppedBy {
  /** The person was tired. */
  FATIGUE,
  /** It hurt; how much stands beside it. */
  PAIN,
  /** The movement or position was no longer the one that is tested. */
  FORM,
  /** The time or count at which the tester ends the test; the person could have gone on. */
  CAP;

  /** The words they are stored and sent under, in this order. */
  public static final List<String> WORDS = Arrays.stream(values()).map(StoppedBy::word).toList();

  /** The word it is stored and sent under. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The end of that word; null for none. */
  public static @Nullable StoppedBy of(@Nullable String word) {
    return word == null ? null : valueOf(word.toUpperCase(Locale.ROOT));
  }

  /**
   * Whether a value is censored: a hold that its cap ended, or that is as long as the test allows.
   * The person could have held on, so it is only the least that the true value can be. Every rule
   * uses it as measured (specification, section 10).
   */
  static boolean censors(TestDefinition test, @Nullable Reading reading, @Nullable StoppedBy end) {
    BigDecimal longest = test.max();
    return test.unit().held()
        && reading instanceof Reading.Number number
        && (end == CAP || longest != null && number.value().compareTo(longest) >= 0);
  }
}
