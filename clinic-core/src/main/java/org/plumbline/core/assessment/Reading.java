package org.plumbline.core.assessment;

import java.math.BigDecimal;

/** What a test showed on one side: a number in the unit of the test, or a word. */
public sealed interface Reading {

  /** A number in the unit of the test. */
  record Number(BigDecimal value) implements Reading {
    @Override
    public String text() {
      return Decimals.plain(value);
    }
  }

  /** One of the words of the test. */
  record Word(String value) implements Reading {
    @Override
    public String text() {
      return value;
    }
  }

  /** The reading as it is printed, without unit. */
  String text();

  /** A number. */
  static Reading of(BigDecimal value) {
    return new Number(value);
  }

  /** A word. */
  static Reading of(String value) {
    return new Word(value);
  }
}
