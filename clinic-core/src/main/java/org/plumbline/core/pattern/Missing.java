package org.plumbline.core.pattern;

import org.jspecify.annotations.Nullable;
import org.plumbline.core.assessment.Side;
import org.plumbline.core.catalogue.Companion;
import org.plumbline.core.catalogue.IntakeQuestion;
import org.plumbline.core.catalogue.TestDefinition;

/** Why a condition could not be judged: what is not known, and where. */
public sealed interface Missing {

  /** Something a test still owes: to measure it would help to judge the condition. */
  sealed interface OfATest extends Missing {
    /** The test to do. */
    TestDefinition test();
  }

  /** The test was not done on that side. */
  record Value(TestDefinition test, Side side) implements OfATest {}

  /**
   * There is a value, but it does not count for want of what must be recorded with it.
   *
   * @param field what must be recorded, and the answer it must have
   * @param recorded the answer it has; null when there is none
   */
  record Field(TestDefinition test, Side side, Companion field, @Nullable String recorded)
      implements OfATest {}

  /** The item of a checklist was not tested. */
  record Item(TestDefinition test, String item) implements OfATest {}

  /** The question was not asked for that side. */
  record Answer(IntakeQuestion question, Side side) implements Missing {}

  /** The limits of the test depend on a sex that is not recorded. */
  record Sex(TestDefinition test) implements Missing {}

  /** Both values are 0, and nothing can be held against nothing. */
  record AboveZero(TestDefinition test) implements Missing {}

  /** The sides are alike, which proves nothing about strength in a pattern without sides. */
  record Difference(TestDefinition test) implements Missing {}
}
